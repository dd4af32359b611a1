package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Earlier;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what is to be done: object and verb where they stand together, otherwise the noun phrase. */
final class GermanTopic {
    private static final Set<String> ACCUSATIVE =
            Set.of("das", "die", "den", "ein", "eine", "einen", "unsere", "unseren");
    private static final int LOOK_BACK = 3;

    /** Who is given something: "den Kindern". */
    private static final WordSet MANY = WordSet.of(GermanWords.section("many"));

    private GermanTopic() {}

    /** The topic of a clause with a modal or a finite verb at {@code verb}; what stands before it comes first. */
    static Sighting of(Clause c, int verb, @Nullable Owner owner, int... words) {
        Sighting nothing = new Sighting(owner, -1, -1, words);
        // "Den muss ich bis Freitag abgeben": the verb stands before its subject.
        int finite = c.is(verb, I) && c.is(verb - 1, MODAL) ? verb - 1 : verb;
        int front = GermanNouns.front(c, finite);
        int from = GermanBounds.start(c, behindSomeone(c, verb));
        int to = GermanBounds.end(c, from);
        Sighting doing = GermanWhoDoes.what(c, nothing);
        if (doing.hasTopic()) return doing;
        // "…, die müsste jemand umstellen": what the article stands for was named before.
        if (finite - 1 == c.first() && c.is(finite - 1, DET) && c.previousInSentence() != null) {
            Sighting named = elsewhere(c, nothing);
            if (named.hasTopic()) return named;
        }
        // "Verlängern müsste man", "da müsste man mal ran": the act is said, the thing was named before.
        if (GermanThat.isActAlone(c, front, verb) || GermanThat.isThereAt(c)) {
            Sighting named = before(c, nothing);
            if (named.hasTopic()) return named;
        }
        if (front >= 0 && !c.is(front, PREP)) return about(nothing, front, GermanBounds.trim(c, front, verb));
        // "Hafermilch geht aus, sollte jemand auf die Liste setzen"
        boolean gap = GermanThat.isGap(c, verb) && from < to;
        if (gap && (c.is(from, PREP) || (to == from + 1 && GermanBareTopic.isVerbal(c, from)))) {
            Sighting named = before(c, nothing);
            if (named.hasTopic()) return named;
        }
        // "Wollen wir die nicht mal im Foyer ausstellen?"
        boolean lone = to == from + 1 && to < c.end() && c.is(from, IT | DET) && GermanThat.pointsBack(c, from, to);
        if (lone) return about(nothing, GermanBounds.start(c, to), GermanBounds.end(c, GermanBounds.start(c, to)));
        int thing = behindRecipient(c, from, to);
        if (thing > from) return about(nothing, thing, GermanBounds.end(c, thing));
        int placed = GermanEverything.behindPlace(c, from, to);
        if (placed > to) return about(nothing, placed, GermanBounds.end(c, placed));
        Sighting tried = GermanEverything.tried(c, nothing);
        if (tried.hasTopic()) return tried;
        if (from < to
                && (GermanAsked.end(c, to) > to
                        || !(GermanBareTopic.is(c, from, to) || GermanThat.pointsBack(c, from))))
            return about(nothing, from, GermanAsked.end(c, to));
        if (front >= 0) return about(nothing, front + (c.is(front, PREP) ? 1 : 0), GermanBounds.trim(c, front, verb));
        Sighting other = elsewhere(c, nothing);
        if (other.hasTopic() && (from >= to || !withClause(c, to))) return other;
        return from < to ? about(nothing, from, withClause(c, to) ? afterClause(c, to) : to) : nothing;
    }

    /** "Es sollte morgens jemand den Platz streuen": what is to be done begins behind the subject, if no object precedes it. */
    private static int behindSomeone(Clause c, int verb) {
        int who = c.find(SOMEONE, verb + 1);
        if (who < 0 || !GermanClause.isSomeone(c, who)) return verb + 1;
        for (int i = verb + 1; i < who; i++) if (c.is(i, DET | PREP | Bits.CAPITAL)) return verb + 1;
        boolean ofThem = c.word(who + 1, "von")
                && (c.word(who + 2, "euch")
                        || c.word(who + 2, "uns")
                        || c.word(who + 2, "ihnen")
                        || c.word(who + 2, "denen"));
        // "Einer von den Großen"
        int group = c.word(who + 1, "von") && c.is(who + 2, DET) ? GermanNouns.phrase(c, who + 2) : -1;
        return ofThem ? who + 3 : group > 0 ? group : who + 1;
    }

    /** Returns where the thing begins when {@code from} to {@code to} is only whom it is for: "Müller bis Freitag das Angebot". */
    private static int behindRecipient(Clause c, int from, int to) {
        boolean dative = c.word(from, "dem")
                || c.word(from, "den")
                || c.word(from, "der")
                || c.word(from, "einem")
                || c.word(from, "unserem")
                || c.word(from, "meinem");
        int person = dative ? GermanNouns.phrase(c, from) : -1;
        int given = person > from ? c.skip(STRIP & ~PRONOUN, person) : -1;
        if (given > from
                && given < to
                && !SPAN.has(c, given + 1)
                && ACCUSATIVE.contains(c.folded(given))
                && GermanNouns.phrase(c, given) > given) return given;
        boolean name = to == from + 1 && c.is(from, Bits.CAPITAL) && !c.is(from, DET);
        if (!(dative || name) || to >= c.end() || GermanNouns.phrase(c, from) < to) return -1;
        int next = GermanBounds.start(c, to);
        // "den Jungs eine Mail", "den Kindern Gummistiefel", but "den Plan am Brett"
        if (c.word(from, "den") && !ACCUSATIVE.contains(c.folded(next)) && !MANY.has(c, from + 1)) return -1;
        // "den Festplatz ein Jahr vorher reservieren"
        if (SPAN.has(c, next + 1)) return -1;
        boolean thing = ACCUSATIVE.contains(c.folded(next)) || (c.is(next, Bits.CAPITAL) && !c.is(next, Bits.DATE));
        return thing && !c.word(next, "bescheid") && GermanNouns.phrase(c, next) > next ? next : -1;
    }

    /** The topic of a passive: its subject, before or behind the finite verb. */
    static Sighting ofPassive(Clause c, int verb, int... words) {
        Sighting nothing = new Sighting(null, -1, -1, words);
        Sighting doing = GermanWhoDoes.what(c, nothing);
        if (doing.hasTopic()) return doing;
        int front = GermanNouns.front(c, verb);
        if (front >= 0 && !c.is(front, PREP)) return about(nothing, front, GermanBounds.trim(c, front, verb));
        int from = GermanBounds.start(c, verb + 1);
        int to = GermanBounds.end(c, from);
        // "…, die gehören neu angefordert": how, not what.
        boolean how = front < 0
                && ((verb == c.first() && GermanShapes.isParticiple(c.folded(c.lastWord())))
                        || (verb - 1 == c.first() && c.is(verb - 1, DET | IT)))
                && from < c.lastWord()
                && !c.is(from, DET | PREP | Bits.CAPITAL)
                && c.previous() != null;
        if (how) {
            Sighting named = before(c, nothing);
            if (named.hasTopic()) return named;
        }
        while (to > from && GermanBareTopic.isVerbal(c, to - 1)) to--;
        to = GermanBounds.trim(c, from, to);
        if (from < to && to == from + 1 && c.word(from, "alles"))
            return GermanEverything.where(c, front, nothing.about(from, to));
        if (front < 0 && c.word(verb - 1, "alles")) return nothing.about(verb - 1, verb);
        if (from < to && !c.is(from, PREP | NOBODY)) return about(nothing, from, to);
        if (front >= 0) return about(nothing, front + 1, GermanBounds.trim(c, front, verb));
        Sighting other = GermanThat.isGap(c, verb) ? before(c, nothing) : elsewhere(c, nothing);
        return other.hasTopic() ? other : of(c, verb, null, words);
    }

    /** The topic that begins at {@code from} and reaches to the end of the clause at most. */
    static Sighting rest(Clause c, int from, @Nullable Owner owner, int... words) {
        Sighting nothing = new Sighting(owner, -1, -1, words);
        int finite = GermanMainClause.finite(c, from);
        if (finite >= 0) return of(c, finite, owner, words);
        int start = GermanBounds.start(c, from);
        int to = GermanBounds.end(c, start);
        // "Nie wieder am Freitag auf den Zweig pushen"
        boolean never = to == start + 1 && c.word(start, "nie") && GermanBareTopic.isVerbal(c, c.lastWord());
        if (never) return about(nothing, start, c.lastWord() + 1);
        int thing = behindRecipient(c, start, to);
        if (thing > start) return about(nothing, thing, GermanBounds.end(c, thing));
        if (behindPlace(c, start, to) > to) return about(nothing, GermanBounds.start(c, to), behindPlace(c, start, to));
        int had = GermanHad.thing(c, start);
        if (had > 0) return about(nothing, had, GermanBounds.trim(c, had, c.lastWord()));
        int asked = GermanAsked.end(c, to, words);
        if (start < to && asked > to) return about(nothing, start, asked);
        int behind = GermanEverything.behindPlace(c, start, to);
        if (behind > to) return about(nothing, behind, GermanBounds.end(c, behind));
        int bare = GermanApartVerb.withoutParticle(c, start, to);
        if (start < bare && !GermanBareTopic.is(c, start, bare) && !GermanThat.pointsBack(c, start))
            return about(nothing, start, bare);
        Sighting other = elsewhere(c, nothing);
        if (other.hasTopic()) return other;
        return start < to && !GermanBareTopic.isNothing(c, start, to) ? about(nothing, start, to) : nothing;
    }

    private static Sighting about(Sighting s, int from, int to) {
        return from < to ? s.about(from, to) : s;
    }

    private static boolean withClause(Clause c, int to) {
        Clause next = c.nextInSentence();
        boolean asked = next != null
                && (next.is(next.first(), WH)
                        || next.word(next.first(), "dass")
                        || next.word(next.first(), "das")
                        || next.word(next.first(), "ob"));
        return asked && to >= c.end() - 1;
    }

    /** "Zum Nähabend am Donnerstag Schnittmuster": returns the end of the thing named behind a place and a day, or -1. */
    private static int behindPlace(Clause c, int from, int to) {
        if (!c.is(from, PREP) || !c.is(to, Bits.DATE)) return -1;
        int thing = GermanBounds.start(c, to);
        return c.is(thing, PREP) ? -1 : GermanNouns.phrase(c, thing);
    }

    private static int afterClause(Clause c, int to) {
        Clause next = c.nextInSentence();
        return next == null ? to : GermanBounds.trim(next, next.first(), next.end());
    }

    /** The noun phrase a pronoun or a gap refers to: what follows in the sentence, then what came before. */
    static Sighting elsewhere(Clause c, Sighting s) {
        Clause next = c.nextInSentence();
        if (next != null
                && !next.is(next.first(), SUB | COND | WH)
                && !next.has(MODAL)
                && !GermanBareTopic.isCall(next)
                && !GermanThat.isOfOther(next)) {
            Sighting found = GermanNouns.first(next, s);
            if (found.hasTopic()) return found;
        }
        return before(c, s);
    }

    /** The noun phrase named last before: what stands behind no preposition comes first. */
    static Sighting before(Clause c, Sighting s) {
        for (Clause before : Earlier.than(c, LOOK_BACK, GermanThat::hangs)) {
            if (GermanAddress.callsMany(before)) continue;
            Sighting found = GermanWhoDoes.named(before, GermanNouns.first(before, s));
            if (found.hasTopic()) return found;
        }
        return s;
    }
}

package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import dev.konkret.reading.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what is to be done: object and verb where they stand together, otherwise the noun phrase. */
final class GermanTopic {
    private static final long CUT = MAL | STILL | URGE | SOFT | BITTE | COND | SUB | Bits.DATE | Bits.MUTE;
    private static final Set<String> ACCUSATIVE =
            Set.of("das", "die", "den", "ein", "eine", "einen", "unsere", "unseren");
    private static final int LOOK_BACK = 3;
    private static final int MOST_APART = 10;

    private GermanTopic() {}

    /** The topic of a clause with a modal or a finite verb at {@code verb}; what stands before it comes first. */
    static Sighting of(Clause c, int verb, @Nullable Owner owner, int... words) {
        Sighting nothing = new Sighting(owner, -1, -1, words);
        int front = GermanNouns.front(c, verb);
        int from = start(c, verb + 1);
        int to = end(c, from);
        if (front >= 0 && !c.is(front, PREP)) return about(nothing, front, trim(c, front, verb));
        int thing = behindRecipient(c, from, to);
        if (thing > from) return about(nothing, thing, end(c, thing));
        if (from < to && !isBare(c, from, to)) return about(nothing, from, to);
        if (front >= 0) return about(nothing, front + (c.is(front, PREP) ? 1 : 0), trim(c, front, verb));
        Sighting other = elsewhere(c, nothing);
        if (other.hasTopic() && (from >= to || !withClause(c, to))) return other;
        return from < to ? about(nothing, from, withClause(c, to) ? afterClause(c, to) : to) : nothing;
    }

    /** Returns where the thing begins when {@code from} to {@code to} is only whom it is for: "Müller bis Freitag das Angebot". */
    private static int behindRecipient(Clause c, int from, int to) {
        boolean dative =
                c.word(from, "dem") || c.word(from, "einem") || c.word(from, "unserem") || c.word(from, "meinem");
        boolean name = to == from + 1 && c.is(from, Bits.CAPITAL) && !c.is(from, DET);
        if (!(dative || name) || to >= c.end() || GermanNouns.phrase(c, from) < to) return -1;
        int next = start(c, to);
        return ACCUSATIVE.contains(c.folded(next)) && GermanNouns.phrase(c, next) > next ? next : -1;
    }

    /** The topic of a passive: its subject, before or behind the finite verb. */
    static Sighting ofPassive(Clause c, int verb, int... words) {
        Sighting nothing = new Sighting(null, -1, -1, words);
        int front = GermanNouns.front(c, verb);
        if (front >= 0 && !c.is(front, PREP)) return about(nothing, front, trim(c, front, verb));
        int from = start(c, verb + 1);
        int to = end(c, from);
        while (to > from && isVerbal(c, to - 1)) to--;
        if (from < to && !c.is(from, PREP)) return about(nothing, from, to);
        if (front >= 0) return about(nothing, front + 1, trim(c, front, verb));
        Sighting other = elsewhere(c, nothing);
        return other.hasTopic() ? other : of(c, verb, null, words);
    }

    /** The topic that begins at {@code from} and reaches to the end of the clause at most. */
    static Sighting rest(Clause c, int from, @Nullable Owner owner, int... words) {
        Sighting nothing = new Sighting(owner, -1, -1, words);
        int start = start(c, from);
        int to = end(c, start);
        int thing = behindRecipient(c, start, to);
        if (thing > start) return about(nothing, thing, end(c, thing));
        if (start < to && !isBare(c, start, to)) return about(nothing, start, to);
        Sighting other = elsewhere(c, nothing);
        if (other.hasTopic()) return other;
        return start < to ? about(nothing, start, to) : nothing;
    }

    private static Sighting about(Sighting s, int from, int to) {
        return from < to ? s.about(from, to) : s;
    }

    /** Skips subject, particles and dates. */
    static int start(Clause c, int from) {
        int i = Math.max(from, c.first());
        while (i < c.end()
                && (c.is(i, STRIP | Bits.DATE | Bits.MUTE)
                        || isSign(c, i)
                        || isLoneIt(c, i)
                        || c.is(i, BITTE | Bits.MENTION))) {
            if (GermanClause.startsNoun(c, i + 1) && c.is(i, DET) && !c.is(i, PRONOUN)) break;
            if (c.is(i, SOMEONE) && !GermanClause.isSomeone(c, i) && !c.word(i, "wer")) break;
            i++;
        }
        return i;
    }

    private static boolean isLoneIt(Clause c, int i) {
        return c.is(i, IT) && !GermanClause.startsNoun(c, i + 1) && !(c.is(i + 1, PREP) && !c.is(i, STRIP));
    }

    private static boolean isSign(Clause c, int i) {
        return c.words().kind(i) == Kind.PUNCTUATION;
    }

    /** Returns the end of what belongs to the topic from {@code from} on: the clause's end, a date or an adverb. */
    static int end(Clause c, int from) {
        int i = from;
        while (i < c.end() && !(i > from && c.is(i, CUT)) && c.words().kind(i) != Kind.EMOJI) i++;
        return trim(c, from, i);
    }

    static int trim(Clause c, int from, int end) {
        int to = end;
        while (to > from
                && ((c.is(to - 1, STRIP | Bits.DATE | Bits.MUTE | CONJ | BITTE | Bits.MENTION | WOULDINF)
                                && !c.is(to - 1, Bits.CAPITAL))
                        || isSign(c, to - 1)
                        || c.is(to - 1, Bits.MENTION)
                        || c.words().kind(to - 1) == Kind.EMOJI)) to--;
        return to;
    }

    /** Tells whether there is no object between {@code from} and {@code to}, only a verb that could mean anything. */
    private static boolean isBare(Clause c, int from, int to) {
        int i = from;
        while (i < to
                && (LIGHT.has(c, i)
                        || isVerbal(c, i)
                        || c.is(i, STRIP)
                        || isLoneIt(c, i)
                        || PASSNOW.has(c, i)
                        || c.is(i, STATIVE))) i++;
        return i >= to;
    }

    /**
     * Returns what belongs to the topic but stands apart from it, up to the infinitive at the end of the clause: "die
     * Preisseite <i>bis Mai mal</i> neu aufsetzen"; nothing when there is no such verb.
     */
    static Sighting apart(Clause c, Sighting s) {
        Sighting nothing = s.about(-1, -1);
        if (s.topicFirst() < c.first() || s.topicEnd() > c.end() || isInfinitive(c, s.topicEnd() - 1)) return nothing;
        // "gehört gestrichen", "ist noch nicht gestrichen": a participle.
        if (c.has(GEHOERT | IS | HAVE)) return nothing;
        int conjunction = c.find(CONJ, s.topicEnd());
        int end = trim(c, s.topicEnd(), conjunction < 0 ? c.end() : conjunction);
        if (end - s.topicEnd() > MOST_APART || end <= s.topicEnd() || !isInfinitive(c, end - 1)) return nothing;
        return s.about(s.topicEnd(), end);
    }

    private static boolean isInfinitive(Clause c, int i) {
        return GermanShapes.isInfinitive(c.folded(i))
                && !c.is(
                        i,
                        Bits.CAPITAL
                                | Bits.DATE
                                | Bits.MUTE
                                | MODAL
                                | IS
                                | HAVE
                                | WIRD
                                | STRIP
                                | DET
                                | PREP
                                | NEG
                                | CONJ
                                | PRONOUN);
    }

    private static boolean isVerbal(Clause c, int i) {
        if (c.is(i, Bits.CAPITAL) && i > c.first()) return false;
        String word = c.folded(i);
        return c.is(i, WIRD | STATIVE | ACTINF)
                || GermanShapes.isParticiple(word)
                || (GermanShapes.isInfinitive(word) && !c.is(i, DET | PREP));
    }

    private static boolean withClause(Clause c, int to) {
        Clause next = c.nextInSentence();
        return next != null && to >= c.end() - 1 && next.is(next.first(), SUB | WH);
    }

    private static int afterClause(Clause c, int to) {
        Clause next = c.nextInSentence();
        return next == null ? to : trim(next, next.first(), next.end());
    }

    /** The noun phrase a pronoun or a gap refers to: what follows in the sentence, then what came before. */
    static Sighting elsewhere(Clause c, Sighting s) {
        Clause next = c.nextInSentence();
        if (next != null && !next.is(next.first(), SUB | COND | WH) && !next.has(MODAL)) {
            Sighting found = GermanNouns.first(next, s);
            if (found.hasTopic()) return found;
        }
        Clause before = c.previous();
        for (int i = 0; i < LOOK_BACK && before != null; i++, before = before.previous()) {
            Sighting found = GermanNouns.first(before, s);
            if (found.hasTopic()) return found;
        }
        return s;
    }
}

package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Names;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** C6: somebody named behind what he does: "die Karten bestellt Tobias", "den Schmuck macht wieder die Annemarie". */
final class GermanNamedBehind {
    private static final Set<String> PARTICLES = Set.copyOf(GermanWords.section("separable"));
    private static final Set<String> PERSONAL = Set.of(
            "uebernimmt",
            "erledigt",
            "organisiert",
            "betreut",
            "moderiert",
            "besorgt",
            "kocht",
            "backt",
            "baeckt",
            "leitet");

    private static final WordSet OWN_LIFE = WordSet.of(List.of("spielt", "feiert", "besucht", "trifft", "zieht"));

    private GermanNamedBehind() {}

    /** C6: "das macht Tobi bis Freitag": the verb first or behind its object, then the name. */
    static @Nullable Sighting doneBy(Clause c) {
        int verb = c.find(ACT3);
        boolean mention = c.is(verb + 1, Bits.MENTION);
        Sighting behind = verb < 0 ? null : byNameBehind(c, verb);
        if (behind != null) return behind;
        Sighting dated = verb < 0 ? null : onDay(c, verb);
        if (dated != null) return dated;
        // "Man muss zweimal klingeln, dann macht Erna auf"
        Clause before = c.previousInSentence();
        if (c.is(c.first(), OTHERWISE) && before != null && before.has(MAN)) return null;
        boolean eased = before != null
                && isEased(before)
                && verb == c.first() + 1
                && (c.word(c.first(), "die") || c.word(c.first(), "den"))
                && !THINK.has(c, verb);
        boolean somebody = Names.is(c, verb + 1)
                || isUnknownName(c, verb)
                || (eased && c.has(Bits.DATE) && Names.mayBe(c, verb + 1));
        if (verb < 0 || c.question() || c.has(NEG) || c.is(c.first(), SUB | COND | WH) || !(mention || somebody))
            return behindRecipient(c, verb);
        boolean work = eased
                || c.word(verb, "macht")
                || c.word(verb, "uebernimmt")
                || c.word(verb, "erledigt")
                || c.word(verb, "bringt");
        // "Die Fahrkarten bestellt Tobias morgen"
        boolean thing = c.is(GermanNouns.front(c, verb), DET)
                && c.is(verb - 1, Bits.CAPITAL)
                && (c.has(Bits.DATE)
                        || PARTICLES.contains(c.folded(c.lastWord()))
                        || (c.lastWord() == verb + 1
                                && !INFORM.has(c, verb)
                                && (!THINK.has(c, verb) || c.word(c.first(), "den"))));
        if (!work && !(thing && isOnlyName(c, verb + 1)) && !isPlaced(c, verb)) return null;
        Owner owner = mention
                ? new Owner.Mentioned(c.words().text(verb + 1))
                : new Owner.Named(c.words().text(verb + 1));
        return GermanCommitments.front(c, verb, verb + 1, verb).by(owner);
    }

    /** "Am Donnerstag baut Herr Demir vom Hausdienst die Bestuhlung auf": the day first, then who, then what. */
    private static @Nullable Sighting onDay(Clause c, int verb) {
        if (c.question() || c.has(NEG | PAST | MODAL) || THINK.has(c, verb) || c.is(verb, STATIVE)) return null;
        // "Am Samstag feiert Tom seinen Geburtstag": their own life.
        if (OWN_LIFE.has(c, verb) || PRIVATE.in(c)) return null;
        int dated = c.find(Bits.DATE);
        if (dated < 0 || dated > verb || !c.is(verb - 1, Bits.DATE) || HABIT.in(c)) return null;
        // "Im Winter räumt Otto den Schnee": every year.
        if (c.word(dated, "im") && c.is(dated + 1, Bits.CAPITAL) && verb == dated + 2) return null;
        int who = verb + 1;
        boolean mention = c.is(who, Bits.MENTION);
        int end = Math.max(who + 1, GermanAddress.title(c, who));
        if (!mention && !Names.is(c, who) && end == who + 1) return null;
        int thing = GermanBounds.start(c, GermanOthers.behindOrigin(c, end));
        boolean object = c.is(thing, DET) && !c.word(thing, "der") && GermanNouns.phrase(c, thing) > thing;
        if (!object) return null;
        Owner owner = GermanOthers.owner(c, who, end - 1);
        return GermanTopic.rest(c, thing, owner, verb, who);
    }

    /** "Beim Notar ruft Jasmin an", "zum Baumarkt fährt Jule": the place first, a verb with its particle or of going. */
    private static boolean isPlaced(Clause c, int verb) {
        int front = GermanNouns.front(c, verb);
        boolean place =
                front >= 0 && c.is(front, PREP) && (verb == front + 2 || GermanNouns.phrase(c, front + 1) == verb);
        boolean parted = PARTICLES.contains(c.folded(c.lastWord())) && c.lastWord() > verb + 1;
        boolean goes = c.word(verb, "faehrt")
                && c.lastWord() == verb + 1
                && c.folded(front).startsWith("zu");
        return place && (parted || goes);
    }

    /** "Um die Kostüme braucht sich keiner zu sorgen, die ändert Henrike": nobody else has to think of it. */
    private static boolean isEased(Clause before) {
        if (before.question() || before.has(PAST)) return false;
        boolean calm = GermanBlockers.hasWord(before, "sorge") || GermanBlockers.hasWord(before, "problem");
        return calm ? before.has(NEG) : before.has(NOBODY) && before.has(NEED | MUST);
    }

    /** "Den Blumenschmuck macht wieder die Annemarie", "die Pläne macht Frau Demirel", "das Protokoll schreibt <@U1>". */
    private static @Nullable Sighting byNameBehind(Clause c, int verb) {
        int who = c.skip((STRIP & ~PRONOUN & ~DET) | Bits.DATE, verb + 1);
        if (who > verb + 1 && GermanBlockers.hasWord(c, "sich")) return null;
        boolean article = c.is(who, DET) && Names.is(c, who + 1);
        if (article) who++;
        int title = GermanAddress.title(c, who);
        boolean titled = title > who;
        boolean mention = c.is(who, Bits.MENTION);
        // "Die Vertretung in der 4b übernimmt Frau Berg"
        int place = c.find(PREP, c.first() + 1);
        boolean named = c.is(verb - 1, Bits.CAPITAL) || (titled && place > 0 && place < verb);
        boolean thing = c.is(c.first(), DET) && named && GermanNouns.front(c, verb) == c.first();
        if (!thing || !(article || titled || mention) || c.question() || c.has(NEG | PAST | MODAL)) return null;
        int last = titled ? title - 1 : who;
        boolean writes = c.word(verb, "schreibt") && c.has(Bits.DATE);
        boolean tells = THINK.has(c, verb) && !mention && !writes;
        if (tells || !isOnlyName(c, last)) return null;
        return GermanCommitments.front(c, verb, verb, verb).by(GermanOthers.owner(c, who, last));
    }

    /** "Die Bestellung erledigt Josefa noch diese Woche": with such a verb and a day only somebody can be meant. */
    private static boolean isUnknownName(Clause c, int verb) {
        return PERSONAL.contains(c.folded(verb))
                && c.has(Bits.DATE)
                && c.is(verb - 1, Bits.CAPITAL)
                && Names.mayBe(c, verb + 1)
                && !GermanOthers.isWord(c, verb + 1)
                && isOnlyName(c, verb + 1);
    }

    /** Nothing else behind the verb could be its object or its subject. */
    private static boolean isOnlyName(Clause c, int who) {
        for (int i = who + 1; i < c.end(); i++) {
            if (c.is(i, Bits.CAPITAL | DET) && !c.is(i, Bits.DATE) && !c.is(i - 1, PREP) && !c.is(i - 2, PREP))
                return false;
        }
        return true;
    }

    /** "Ein Ersatzgerät besorgt euch der Deniz", "die Gläser spült Onkel Heinz": the name ends the clause. */
    private static @Nullable Sighting behindRecipient(Clause c, int verb) {
        int last = c.lastWord();
        boolean near = last == verb + 2 || last == verb + 3;
        boolean object = c.is(c.first(), DET) && c.is(verb - 1, Bits.CAPITAL);
        if (verb < 0 || !near || !object || !Names.is(c, last) || c.question() || c.has(NEG | PREP)) return null;
        return GermanCommitments.front(c, verb, last, verb)
                .by(new Owner.Named(c.words().text(last)));
    }
}

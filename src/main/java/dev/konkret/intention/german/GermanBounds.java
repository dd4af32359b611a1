package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.reading.Kind;

/** Where a topic begins and ends within its clause: after subject, particles and dates, and before the next of them. */
final class GermanBounds {
    private static final long CUT = MAL | STILL | URGE | SOFT | BITTE | COND | SUB | Bits.DATE | Bits.MUTE;

    private GermanBounds() {}

    /** Skips subject, particles and dates. */
    static int start(Clause c, int from) {
        int i = Math.max(from, c.first());
        // "Könntest du, Jana, die Liste …"
        if (c.is(i, Bits.CAPITAL) && GermanInsertions.isSetOff(c.words(), i) && i < c.lastWord())
            i = Math.max(i + 1, GermanAddress.title(c, i));
        while (i < c.end()
                && (c.is(i, STRIP | Bits.DATE | Bits.MUTE)
                        || c.word(i, "niemand")
                        || isSign(c, i)
                        || isLoneIt(c, i)
                        || isBeside(c, i)
                        || c.is(i, BITTE | Bits.MENTION))) {
            if (GermanClause.startsNoun(c, i + 1) && c.is(i, DET) && !c.is(i, PRONOUN | Bits.DATE)) break;
            if (c.is(i, SOMEONE) && !GermanClause.isSomeone(c, i) && !c.word(i, "wer")) break;
            // "Parkt nicht mehr im Hof"
            if (c.word(i, "nicht") && c.word(i + 1, "mehr") && !c.has(MODAL)) break;
            i++;
        }
        // "Für uns alle Brötchen bestellen", "sich bei uns vornehmen"
        boolean ours = (c.word(i, "fuer") || c.word(i, "bei")) && (c.word(i + 1, "uns") || c.word(i + 1, "euch"));
        if (ours && c.lastWord() > i + 2) return start(c, c.word(i + 2, "alle") ? i + 3 : i + 2);
        // "Muss die Tage noch die Verträge abheften"
        boolean someday = c.word(i, "die") && c.word(i + 1, "tage") && c.lastWord() > i + 2;
        return someday ? start(c, i + 2) : i;
    }

    /** "Schaut <i>alle</i> über die Folien", "ihr <i>müsst</i> …", "wollte <i>gestern</i> …": beside the thing, never a part of it. */
    private static boolean isBeside(Clause c, int i) {
        if (i + 1 >= c.end()) return false;
        if (c.word(i, "alle") || c.word(i, "allesamt")) return !GermanClause.startsNoun(c, i + 1) || c.is(i + 1, DET);
        return (c.is(i, MUSTYOU) && !c.is(i, Bits.CAPITAL))
                || c.word(i, "gestern")
                || c.word(i, "vorhin")
                || c.word(i, "laenger")
                || c.word(i, "glaub")
                || c.word(i, "glaube")
                || c.word(i, "moege");
    }

    static boolean isLoneIt(Clause c, int i) {
        return c.is(i, IT) && !GermanClause.startsNoun(c, i + 1) && !(c.is(i + 1, PREP) && !c.is(i, STRIP));
    }

    private static boolean isSign(Clause c, int i) {
        return c.words().kind(i) == Kind.PUNCTUATION;
    }

    /** Returns the end of what belongs to the topic from {@code from} on: the clause's end, a date or an adverb. */
    static int end(Clause c, int from) {
        int i = from;
        while (i < c.end()
                && !(i > from
                        && ((c.is(i, CUT) && !isBeforeLastVerb(c, i) && !isOnlyStill(c, i) && !isOfThing(c, from, i))
                                || c.word(i, "sonst")
                                || isNextAct(c, i)))
                && c.words().kind(i) != Kind.EMOJI) i++;
        return trim(c, from, i);
    }

    /** "Die Regale <i>mal</i> anschrauben": one particle before the infinitive that ends the clause parts nothing. */
    private static boolean isBeforeLastVerb(Clause c, int i) {
        int last = c.lastWord();
        int verb = c.word(i + 1, "zu") ? i + 2 : i + 1;
        boolean infinitive = isInfinitive(c, verb);
        // "Die Mahnungen mal freundlicher formulieren"
        if (c.is(i, MAL)
                && verb == last - 1
                && c.at(verb) == 0
                && c.folded(verb).endsWith("er")) verb = last;
        // "Dem Imker mal Bescheid sagen"
        if (c.word(verb, "bescheid") && verb == last - 1) return c.is(i, MAL | STILL) && isInfinitive(c, last);
        infinitive = infinitive || (verb == last && !c.word(i + 1, "zu") && isInfinitive(c, last));
        return c.is(i, MAL | STILL)
                && !c.is(i - 1, STRIP | NEG)
                && verb == last
                && infinitive
                && !c.is(last, Bits.CAPITAL);
    }

    /** "Tragt bis Montag eure Wünsche <i>für Weihnachten</i> ein": the day was said before, the second belongs to the thing. */
    private static boolean isOfThing(Clause c, int from, int i) {
        int first = i;
        while (first > from && c.is(first - 1, Bits.DATE)) first--;
        boolean joins = c.word(first, "fuer") || c.word(first, "im") || c.word(first, "vom") || c.word(first, "zum");
        int day = c.find(Bits.DATE);
        return joins && c.is(i, Bits.DATE) && day >= 0 && day < from && c.is(first - 1, Bits.CAPITAL);
    }

    /** "Speisekarten <i>nur noch</i> einmal die Woche drucken": how often, no adverb of urgency. */
    private static boolean isOnlyStill(Clause c, int i) {
        return c.is(i, STILL) && c.word(i - 1, "nur") && i > c.first();
    }

    private static boolean isInfinitive(Clause c, int i) {
        return c.is(i, ACTINF) || (c.at(i) == 0 && GermanShapes.isInfinitive(c.folded(i)));
    }

    /** "Die Termine ein <i>und sag</i> Bescheid": another finite verb. */
    private static boolean isNextAct(Clause c, int i) {
        return c.is(i, CONJ) && c.is(i + 1, ACT1) && !c.is(i + 1, ACTINF | Bits.CAPITAL);
    }

    static int trim(Clause c, int from, int end) {
        int to = end;
        while (to > from
                && ((c.is(to - 1, STRIP | Bits.DATE | Bits.MUTE | CONJ | BITTE | Bits.MENTION | WOULDINF)
                                && !c.is(to - 1, Bits.CAPITAL))
                        || isSign(c, to - 1)
                        || c.is(to - 1, Bits.MENTION)
                        || c.words().kind(to - 1) == Kind.EMOJI)) to--;
        // "… die Beete umgegraben haben"
        boolean done = to - 3 >= from && c.word(to - 1, "haben") && GermanShapes.isParticiple(c.folded(to - 2));
        return done && !c.is(to - 2, Bits.CAPITAL) ? to - 2 : to;
    }
}

package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;

/** "das", "den", "die" alone, for what was named before: "…, korrigierst du das im SAP?", "den nehm ich mit in die Werkstatt". */
final class GermanThat {
    private static final java.util.Set<String> MANNER = java.util.Set.of(
            "so", "genauso", "viel", "oefter", "oefters", "haeufiger", "regelmaessig", "letzte", "woche", "nochmal");

    private static final WordSet CRAFTSMAN = WordSet.of(GermanWords.section("craftsman"));

    private GermanThat() {}

    /** Tells whether the clause explains another: "…, <i>der seit Jahren in Rente ist</i>", "…, <i>war wieder ein Spatz drin</i>". */
    static boolean hangs(Clause c) {
        if (c.previousInSentence() == null) return false;
        int i = c.skip(CONJ | Bits.MUTE, c.first());
        boolean relative = c.is(i, DET)
                && !GermanClause.startsNoun(c, i + 1)
                && c.is(c.lastWord(), IS | HAVE | ACT3 | ACTINF | STATIVE | MODAL | WIRD);
        boolean reason = c.is(i, COND | SUB) && !c.word(i, "dass");
        return relative || reason || (c.is(i, IS | HAVE) && !c.question() && !c.has(SOMEONE));
    }

    /** "Sollten wir öfter machen", "nächstes Mal wieder so machen": how and when, not what. */
    static boolean isManner(Clause c, int i) {
        return MANNER.contains(c.folded(i)) || NEXT.has(c, i) || (c.word(i, "mal") && NEXT.has(c, i - 1));
    }

    /** "Ich übernehm das, brauch eh was für die Hohlstunde": a clause of its own, no word of explanation. */
    static boolean isOfOther(Clause next) {
        return next.is(next.skip(CONJ | STRIP, next.first()), NEED | ACT1 | IS | HAVE)
                && !next.is(next.first(), Bits.CAPITAL);
    }

    /** Tells whether the object at {@code i} is a pronoun with a place behind it, and a clause before could name the thing. */
    static boolean pointsBack(Clause c, int i) {
        boolean place = c.is(i + 1, PREP) && !c.word(i + 1, "mit") && !c.word(i + 1, "von") && !c.word(i + 1, "zu");
        // "Kann den jemand tauschen?"
        if (c.is(i, IT | DET)
                && c.is(i + 1, SOMEONE)
                && GermanClause.isSomeone(c, i + 1)
                && c.previousInSentence() != null) return true;
        // "Tobi, kannst du die holen?"
        boolean alone = i + 1 == c.lastWord() && c.is(i + 1, ACTINF) && !c.is(i + 1, Bits.CAPITAL);
        if (alone && c.is(i, IT | DET) && c.previousInSentence() != null) return true;
        return place && c.is(i, IT | DET) && !c.word(i, "ihr") && c.previousInSentence() != null;
    }

    /** Tells whether the pronoun that ends at {@code to} is parted by adverbs from a place and what is done there. */
    static boolean pointsBack(Clause c, int i, int to) {
        int place = GermanBounds.start(c, to);
        int last = c.lastWord();
        boolean done = c.is(last, ACTINF) || (c.at(last) == 0 && GermanShapes.isInfinitive(c.folded(last)));
        boolean there = place > to && c.is(place, PREP) && last > place + 1;
        return there && done && !c.is(last, Bits.CAPITAL) && !c.word(i, "ihr");
    }

    /** Tells whether all that stands before the verb of the clause is such a pronoun. */
    static boolean isFront(Clause c, int verb) {
        return verb - 1 == c.first() && c.is(verb - 1, DET) && c.previousInSentence() != null;
    }

    /** "Das Licht geht nicht, muss repariert werden": nothing before the verb, another clause before it. */
    static boolean isGap(Clause c, int verb) {
        return verb == c.first() && c.previousInSentence() != null && !c.question();
    }

    /** "Auf dem Dachboden liegen noch die alten Zelte, müsste man entsorgen". */
    static boolean isNamedBefore(Clause c) {
        Clause before = c.previousInSentence();
        if (before == null || before.has(COND | SUB | MODAL | I | WE | YOU)) return false;
        // "Die Anzeige flackert schon wieder, müsste man tauschen"
        boolean thing = before.is(before.first(), DET) && before.is(before.first() + 1, Bits.CAPITAL);
        boolean tells = thing && before.lastWord() > before.first() + 1 && before.endsWith(',');
        return tells || (before.has(DET) && before.has(STILL | NEG));
    }

    /** "Verlängern müsste man": nothing but an infinitive before the verb. */
    static boolean isActAlone(Clause c, int front, int verb) {
        return front == verb - 1
                && front == c.first()
                && (c.is(front, ACTINF)
                        || ((c.at(front) & ~Bits.CAPITAL) == 0 && GermanShapes.isInfinitive(c.folded(front))))
                && c.is(verb, MODAL)
                && !namesThing(c, verb)
                && c.previous() != null;
    }

    /** "Den Dachboden ausmisten, das nehm ich mir seit Jahren vor": the act named before. */
    static Sighting actBefore(Clause c, Sighting s) {
        Clause before = c.previousInSentence();
        boolean that = c.word(c.first(), "das") || c.word(c.first(), "des");
        if (before == null || !that || before.has(MODAL | IS | HAVE | WIRD | I | WE | YOU | COND | SUB)) return s;
        int last = before.lastWord();
        boolean act = before.is(last, ACTINF)
                || (before.at(last) == 0 && GermanShapes.isInfinitive(before.folded(last)) && last > before.first());
        int from = GermanBounds.start(before, before.first());
        return act && from <= last ? s.about(from, last + 1) : s;
    }

    /** Tells whether something else than who should do it is named: "da müsste mal ein neuer Griff ran". */
    private static boolean namesOther(Clause c) {
        for (int i = c.find(DET); i >= 0; i = c.find(DET, i + 1))
            if (!c.is(i, SOMEONE) || GermanClause.startsNoun(c, i + 1)) {
                boolean doer = CRAFTSMAN.has(c, i + 1) || CRAFTSMAN.has(c, i + 2) || PASSNOW.has(c, i + 1);
                if (!doer) return true;
            }
        return false;
    }

    private static boolean namesThing(Clause c, int from) {
        for (int i = c.find(DET, from); i >= 0; i = c.find(DET, i + 1))
            if (GermanClause.startsNoun(c, i + 1)) return true;
        return false;
    }

    /** "Da müsste man inhaltlich auch mal ran". */
    static boolean isThereAt(Clause c) {
        int last = c.lastWord();
        boolean at = c.word(last, "ran")
                || c.word(last, "rangehen")
                || c.word(last, "drangehen")
                || c.word(last, "drueberschauen");
        at |= CRAFTSMAN.has(c, last - 1) && c.word(last, "drauf");
        return at && (c.word(c.first(), "da") || c.is(c.first(), MUST | MUST2)) && !namesOther(c);
    }
}

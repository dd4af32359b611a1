package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanClause.*;
import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Clause;

/** What a "nicht" denies: the duty ("da müssen wir nicht nochmal ran") or only one way of it ("nicht enger legen, sondern …"). */
final class GermanDenial {
    private GermanDenial() {}

    /** "Da müssen wir nicht nochmal ran": with a plain "müssen" only "müssen wir nicht mal …" could be a suggestion. */
    static boolean isPlain(Clause c, int modal) {
        if (!c.is(modal, MUST) || c.is(modal, MUST2)) return false;
        int mal = c.find(MAL);
        boolean again = c.word(mal, "nochmal") || c.word(mal, "nochmals") || c.word(mal, "einmal");
        return again || c.word(c.first(), "da") || c.word(c.first(), "also");
    }

    /** "Vielleicht schau ich mir das am Wochenende mal an, mal gucken": a day, and still no promise. */
    static boolean isLeftOpen(Clause c) {
        Clause next = c.nextInSentence();
        boolean maybe = c.folded(c.find(SOFT)).startsWith("vielleicht") || c.word(c.find(SOFT), "eventuell");
        if (!maybe || next == null) return false;
        int last = next.lastWord();
        boolean sees = next.word(last, "gucken") || next.word(last, "schauen") || next.word(last, "sehen");
        return next.is(next.first(), MAL) && sees && last <= next.first() + 1;
    }

    /** "Wir sollten nicht alles drucken, sondern lieber mal ein Tablet besorgen": what is wanted follows. */
    static boolean isTurned(Clause c, int modal) {
        Clause next = c.nextInSentence();
        boolean wanted = c.is(modal, MUST2 | SHOULD2 | COULD2) && (subject(c, modal) & OPEN_SUBJECT) != 0;
        return wanted
                && next != null
                && next.word(next.first(), "sondern")
                && (next.is(next.lastWord(), ACTINF) || GermanShapes.isInfinitive(next.folded(next.lastWord())))
                && !next.is(next.lastWord(), STATIVE);
    }
}

package dev.konkret.duedate;

/** What a word next to a calendar expression says about it. */
enum Sign {
    /** A name follows: Herr, Mrs, heißt. */
    NAME,
    /** A verb in the past: war, hatte, gab. */
    PAST,
    /** To have, which makes a past with a participle at the end. */
    HAVE,
    /** To be, which does so with verbs of motion and change. */
    BE,
    /** A participle that goes with to be. */
    MOVED,
    /** A participle that plans what is ahead: vereinbart, geplant. */
    PLANNED,
    /** Something still to do: bitte, muss, sollte. */
    OPEN,
    /** Frist, Deadline, fällig, due. */
    DEADLINE,
    /** Guten, schönen, frohe, happy. */
    GREETING,
    /** Who is greeted: zusammen, everybody. */
    HAILED,
    /** Tschüss, ciao, see you. */
    FAREWELL,
    /** Version, Kapitel, Raum: a number follows that is no date. */
    NUMBERED,
    /** Euro, Prozent, Mal, Platz: what stands before was counted. */
    COUNTED,
    /** Immer, usually: what is told comes again and again. */
    HABIT,
    /** Danke, thanks: it is for what has been. */
    THANKS,
    /** Aus: what follows is where something comes from. */
    ORIGIN,
    /** Dauert, lasts: a length of time stands beside it. */
    LASTING,
    NOT,
    /** Can't, entfällt: the day stands with it, but no more. */
    UNABLE,
    INSTEAD,
    /** Results of games. */
    SCORE,
    /** Verschoben, moved. */
    SHIFTED,
    NOW,
    /** Up, short, reduced: what follows "by" is how much. */
    CHANGED,
    /** What ends a clause without punctuation. */
    CLAUSE;

    final long bit;

    Sign() {
        bit = 1L << Bits.used++;
    }

    private static final class Bits {
        private static int used;
    }
}

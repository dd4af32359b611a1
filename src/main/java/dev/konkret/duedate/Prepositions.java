package dev.konkret.duedate;

/** The words directly before a calendar expression that belong to it: bis zum, spätestens am, by the, im Laufe der. */
final class Prepositions {
    private static final long ALL = Role.set(
            Role.BY,
            Role.ON,
            Role.IN,
            Role.AT,
            Role.BEFORE,
            Role.AFTER,
            Role.WITHIN,
            Role.SINCE,
            Role.FROM,
            Role.ONTO,
            Role.OTHER_PREP,
            Role.COURSE);
    private static final int MOST = 6;

    private Prepositions() {}

    /** Returns the roles of the word at {@code at} if it goes on a chain of prepositions {@code sofar}, 0 if it does not. */
    static long at(Reading r, int at, long sofar) {
        Word word = r.word(at);
        long roles = word.roles() & ALL;
        boolean goesOn = roles != 0 && goesOn(roles, sofar);
        // "In spätestens drei Tagen"
        if (roles != 0 && (goesOn || !word.is(Role.FILLER))) return goesOn ? onto(r, at, roles) : 0;
        if (word.is(Role.STILL) && sofar == 0) return isStill(r, at + 1) ? Role.STILL.bit : 0;
        if (sofar == 0) return 0;
        if (word.is(Role.ARTICLE)) return Role.ARTICLE.bit;
        boolean until = (sofar & Role.BY.bit) != 0;
        if (word.is(Role.FILLER)
                && (sofar & (Role.BY.bit | Role.AT.bit | Role.ON.bit | Role.IN.bit | Role.WITHIN.bit)) != 0)
            return Role.FILLER.bit;
        // ca.
        if ((sofar & Role.FILLER.bit) != 0 && r.sign(at, '.') && r.touches(at)) return Role.FILLER.bit;
        // bis und mit Freitag
        if ((until && word.is(Role.AND)) || ((sofar & Role.AND.bit) != 0 && r.length(at) == 3)) return Role.AND.bit;
        return (sofar & Role.WITHIN.bit) != 0 && word.is(Role.OF) ? Role.OF.bit : 0;
    }

    /** "Hand in by Friday": a deadline word begins anew. */
    private static boolean goesOn(long roles, long sofar) {
        boolean again = (roles & (Role.BY.bit | Role.BEFORE.bit | Role.AFTER.bit | Role.WITHIN.bit)) != 0;
        // "Wir ziehen es vor auf Donnerstag"
        if (roles == Role.ONTO.bit && (sofar & Role.BEFORE.bit) != 0) return false;
        // "Drop in on Friday": the first belongs to the verb.
        boolean anew = again || (roles & (Role.ON.bit | Role.AT.bit)) == roles;
        return !anew || (sofar & (Role.IN.bit | Role.ON.bit | Role.AT.bit | Role.ONTO.bit | Role.OTHER_PREP.bit)) == 0;
    }

    /** "Noch diese Woche", "noch heute"; elsewhere noch is a word of its own. */
    private static boolean isStill(Reading r, int next) {
        return r.is(next, Role.THIS) || r.is(next, Role.RELDAY) || (r.is(next, Role.IN) && r.is(next + 1, Role.THIS));
    }

    /** "To Friday" is a date only behind a word that moves it; the German "auf Freitag" always. */
    private static long onto(Reading r, int at, long roles) {
        if (roles != Role.ONTO.bit || !r.is(at, Role.UNTIL)) return roles;
        for (int i = at - 1; i >= 0 && i >= at - 5; i--) {
            if (r.tongue().context().is(r.words(), i, Sign.SHIFTED)) return roles;
        }
        return 0;
    }

    static int most() {
        return MOST;
    }
}

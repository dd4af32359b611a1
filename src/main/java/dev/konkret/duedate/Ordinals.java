package dev.konkret.duedate;

/** The n-th: 3., 3rd, 3ten, dritten, third. */
final class Ordinals {
    private Ordinals() {}

    /** Returns the ordinal number at {@code at}, -1 when there is none. */
    static int value(Reading r, int at) {
        if (r.is(at, Role.ORDINAL)) return r.value(at);
        int number = r.digits(at, 2);
        if (number < 1) return -1;
        boolean dot = r.tongue().context().marksOrdinalsWithDot() && r.sign(at + 1, '.') && r.touches(at + 1);
        boolean ending = r.is(at + 1, Role.ORDINAL_ENDING) && r.touches(at + 1);
        return dot || ending ? number : -1;
    }

    /** Returns the index behind the ordinal number at {@code at}. */
    static int end(Reading r, int at) {
        return r.is(at, Role.ORDINAL) ? r.next(at) : at + 2;
    }
}

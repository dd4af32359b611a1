package dev.konkret.duedate;

/** Am Nachmittag, this evening, bis Mittag: a part of the day without a day needs a word that says which. */
final class DaypartAlone {
    private static final long PREPOSITIONS =
            Role.set(Role.BY, Role.BEFORE, Role.AFTER, Role.AT, Role.IN, Role.COURSE, Role.OTHER_PREP);

    private DaypartAlone() {}

    static boolean isSaid(Reading r, int at, long before) {
        int part = r.word(at).daypart();
        if (r.is(at, Role.RECURRING_DAY)) return false;
        boolean phrase = r.next(at) > at + 1;
        boolean named = (before & PREPOSITIONS) != 0;
        if (part == Dayparts.NIGHT && (before & Role.BY.bit) == 0 && !phrase) return false;
        return named || phrase || r.is(at - 1, Role.THIS);
    }
}

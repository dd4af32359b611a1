package dev.konkret.duedate;

/**
 * What one word means in calendar expressions.
 *
 * @param roles set of {@link Role} bits
 * @param value number, weekday (1 is Monday), month, day offset, season or feast, depending on the role; 0 for none
 * @param part 1 beginning, 2 middle, 3 end; 0 for none
 * @param unit one of {@link Units}; 0 for none
 * @param daypart one of {@link Dayparts}; 0 for none
 */
record Word(long roles, int value, int part, int unit, int daypart) {
    static final Word NONE = new Word(0, 0, 0, 0, 0);

    boolean is(Role role) {
        return (roles & role.bit) != 0;
    }

    /** Returns a word that has the roles of both. */
    Word and(Word other, String spelling) {
        return new Word(
                roles | other.roles,
                one(value, other.value, spelling),
                one(part, other.part, spelling),
                one(unit, other.unit, spelling),
                one(daypart, other.daypart, spelling));
    }

    private static int one(int a, int b, String spelling) {
        if (a != 0 && b != 0 && a != b) throw new IllegalStateException("two meanings in the word lists: " + spelling);
        return a != 0 ? a : b;
    }
}

package dev.konkret.duedate;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a word may be in a calendar expression; one word can be several of them. */
public enum Role {
    WEEKDAY,
    WEEKDAY_SHORT,
    MONTH,
    /** A month whose name is another word as well: {@code may}, {@code Jan}. */
    WEAK_MONTH,
    RELDAY,
    PASTDAY,
    UNIT,
    /** A part and its period in one word: {@code Monatsende}, {@code EOW}. */
    PART_OF_PERIOD,
    NEXT,
    COMING,
    THIS,
    AFTER_NEXT,
    LAST,
    PART,
    DAYPART,
    MIDNIGHT,
    SEASON,
    BY,
    ON,
    IN,
    AT,
    BEFORE,
    AFTER,
    WITHIN,
    SINCE,
    FROM,
    ONTO,
    OTHER_PREP,
    ARTICLE,
    OF,
    STILL,
    COURSE,
    FILLER,
    END_OF_DAY,
    RECURRING,
    RECURRING_DAY,
    OCLOCK,
    HALF,
    HALF_OF,
    QUARTER,
    THREE_QUARTER,
    CLOCK_PAST,
    CLOCK_TO,
    AM,
    PM,
    AND,
    OR,
    UNTIL,
    AGO,
    WEEK_NUMBER,
    QUARTER_NUMBER,
    HALF_NUMBER,
    NUMBER,
    NUMBER_AND_HALF,
    ORDINAL,
    ORDINAL_ENDING,
    HOLIDAY,
    ADVENT,
    CHRISTMAS_DAY,
    THIS_YEAR,
    /** A little word that tells the language. */
    FUNCTION;

    private static final Map<String, Role> BY_NAME = new HashMap<>();

    static {
        for (Role role : values()) BY_NAME.put(role.name().replace("_", "").toLowerCase(Locale.ROOT), role);
    }

    /** The role as one bit of a set of roles. */
    public final long bit;

    Role() {
        bit = 1L << Bits.used++;
    }

    private static final class Bits {
        private static int used;
    }

    /** Returns the role a word list calls {@code name}, in camel case. */
    static Role named(String name) {
        Role role = BY_NAME.get(name.toLowerCase(Locale.ROOT));
        if (role == null) throw new IllegalArgumentException("unknown role in a word list: " + name);
        return role;
    }

    /** Returns the set of {@code roles}. */
    public static long set(Role... roles) {
        long set = 0;
        for (Role role : roles) set |= role.bit;
        return set;
    }
}

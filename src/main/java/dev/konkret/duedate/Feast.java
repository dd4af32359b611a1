package dev.konkret.duedate;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.previous;

import java.time.LocalDate;

/** Days with a name, as people use them in dates; whether one is free is a question for the region's holidays. */
public enum Feast {
    NEW_YEAR(1, 1),
    BERCHTOLD(1, 2),
    EPIPHANY(1, 6),
    GROUNDHOG(2, 2),
    VALENTINE(2, 14),
    WOMENS_DAY(3, 8),
    ST_PATRICK(3, 17),
    FAT_THURSDAY(-52),
    ROSE_MONDAY(-48),
    SHROVE_TUESDAY(-47),
    ASH_WEDNESDAY(-46),
    PALM_SUNDAY(-7),
    MAUNDY_THURSDAY(-3),
    GOOD_FRIDAY(-2),
    HOLY_SATURDAY(-1),
    /** Easter Sunday; what comes "after Easter" comes after Easter Monday. */
    EASTER(Rule.EASTER, 0, 0, 1),
    EASTER_MONDAY(1),
    LABOUR_DAY(5, 1),
    MOTHERS_DAY(Rule.SUNDAY, 5, 2, 0),
    FATHERS_DAY(Rule.SUNDAY, 6, 3, 0),
    MEMORIAL_US(Rule.MONDAY, 5, -1, 0),
    INDEPENDENCE_US(7, 4),
    ASCENSION(39),
    WHIT_SUNDAY(Rule.EASTER, 49, 0, 1),
    WHIT_MONDAY(50),
    CORPUS_CHRISTI(60),
    SWISS_DAY(8, 1),
    ASSUMPTION(8, 15),
    LABOR_DAY_US(Rule.MONDAY, 9, 1, 0),
    CHILDRENS_DAY(9, 20),
    GERMAN_UNITY(10, 3),
    THANKSGIVING_DE(Rule.SUNDAY, 10, 1, 0),
    AUSTRIAN_DAY(10, 26),
    REFORMATION(10, 31),
    HALLOWEEN(10, 31),
    ALL_SAINTS(11, 1),
    ALL_SOULS(11, 2),
    BONFIRE(11, 5),
    ST_MARTIN(11, 11),
    /** Eleven days before the first Sunday of Advent. */
    REPENTANCE(Rule.ADVENT, -11, 0, 0),
    MOURNING(Rule.ADVENT, -14, 0, 0),
    DEAD_SUNDAY(Rule.ADVENT, -7, 0, 0),
    THANKSGIVING(Rule.THANKSGIVING, 0, 0, 0),
    BLACK_FRIDAY(Rule.THANKSGIVING, 1, 0, 0),
    CYBER_MONDAY(Rule.THANKSGIVING, 4, 0, 0),
    ST_BARBARA(12, 4),
    ST_NICHOLAS(12, 6),
    IMMACULATE(12, 8),
    CHRISTMAS_EVE(12, 24),
    /** Weihnachten: due on Christmas Eve; over after the 26th. */
    CHRISTMAS_DE(Rule.FIXED, 12, 24, 2),
    /** Christmas: due on the 25th; over after the 26th. */
    CHRISTMAS_EN(Rule.FIXED, 12, 25, 1),
    STEPHEN(12, 26),
    NEW_YEARS_EVE(12, 31),
    CHRISTMAS_DAYS(Rule.FIXED, 12, 25, 1),
    EASTER_DAYS(Rule.EASTER, -2, 0, 3),
    WHIT_DAYS(Rule.EASTER, 49, 0, 1),
    /** Die Feiertage: the next free days of Christmas, Easter or Whitsun; see {@link FreeDays}. */
    FREE_DAYS(Rule.FIXED, 12, 25, 1);

    /** How the day of a year is found. */
    private enum Rule {
        FIXED,
        EASTER,
        ADVENT,
        SUNDAY,
        MONDAY,
        THANKSGIVING
    }

    private final Rule rule;
    private final int first;
    private final int second;
    private final int lasts;

    Feast(Rule rule, int first, int second, int lasts) {
        this.rule = rule;
        this.first = first;
        this.second = second;
        this.lasts = lasts;
    }

    Feast(int month, int day) {
        this(Rule.FIXED, month, day, 0);
    }

    Feast(int daysAfterEaster) {
        this(Rule.EASTER, daysAfterEaster, 0, 0);
    }

    /** Returns the first such day that is not before {@code from}. */
    public LocalDate onOrAfter(LocalDate from) {
        LocalDate day = in(from.getYear());
        return day.isBefore(from) ? in(from.getYear() + 1) : day;
    }

    /** Returns the day in {@code year}. */
    public LocalDate in(int year) {
        return switch (rule) {
            case FIXED -> LocalDate.of(year, first, second);
            case EASTER -> easter(year).plusDays(first);
            case ADVENT -> advent(1, year).plusDays(first);
            case SUNDAY -> LocalDate.of(year, first, 1).with(dayOfWeekInMonth(second, SUNDAY));
            case MONDAY -> LocalDate.of(year, first, 1).with(dayOfWeekInMonth(second, MONDAY));
            case THANKSGIVING ->
                LocalDate.of(year, 11, 1).with(dayOfWeekInMonth(4, THURSDAY)).plusDays(first);
        };
    }

    /** Returns how many days after its day the feast goes on. */
    public int lasts() {
        return lasts;
    }

    /** Returns the {@code n}-th Sunday of Advent of {@code year}; {@code n} from 1 to 4. */
    static LocalDate advent(int n, int year) {
        return LocalDate.of(year, 12, 25).with(previous(SUNDAY)).minusWeeks(4L - n);
    }

    /** Returns Easter Sunday by the Gregorian computus. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}

package dev.konkret.duedate;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static java.time.temporal.TemporalAdjusters.previous;

import java.time.LocalDate;
import java.util.function.IntFunction;

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
    EASTER(year -> easter(year), 1),
    EASTER_MONDAY(1),
    LABOUR_DAY(5, 1),
    MOTHERS_DAY(year -> LocalDate.of(year, 5, 1).with(dayOfWeekInMonth(2, SUNDAY)), 0),
    FATHERS_DAY(year -> LocalDate.of(year, 6, 1).with(dayOfWeekInMonth(3, SUNDAY)), 0),
    MEMORIAL_US(year -> LocalDate.of(year, 5, 1).with(lastInMonth(MONDAY)), 0),
    INDEPENDENCE_US(7, 4),
    ASCENSION(39),
    WHIT_SUNDAY(year -> easter(year).plusDays(49), 1),
    WHIT_MONDAY(50),
    CORPUS_CHRISTI(60),
    SWISS_DAY(8, 1),
    ASSUMPTION(8, 15),
    LABOR_DAY_US(year -> LocalDate.of(year, 9, 1).with(dayOfWeekInMonth(1, MONDAY)), 0),
    CHILDRENS_DAY(9, 20),
    GERMAN_UNITY(10, 3),
    THANKSGIVING_DE(year -> LocalDate.of(year, 10, 1).with(dayOfWeekInMonth(1, SUNDAY)), 0),
    AUSTRIAN_DAY(10, 26),
    REFORMATION(10, 31),
    HALLOWEEN(10, 31),
    ALL_SAINTS(11, 1),
    ALL_SOULS(11, 2),
    BONFIRE(11, 5),
    ST_MARTIN(11, 11),
    REPENTANCE(year -> LocalDate.of(year, 11, 23).with(previous(WEDNESDAY)), 0),
    MOURNING(year -> advent(1, year).minusDays(14), 0),
    DEAD_SUNDAY(year -> advent(1, year).minusDays(7), 0),
    THANKSGIVING(year -> thanksgiving(year), 0),
    BLACK_FRIDAY(year -> thanksgiving(year).plusDays(1), 0),
    CYBER_MONDAY(year -> thanksgiving(year).plusDays(4), 0),
    ST_BARBARA(12, 4),
    ST_NICHOLAS(12, 6),
    IMMACULATE(12, 8),
    CHRISTMAS_EVE(12, 24),
    /** Weihnachten: due on Christmas Eve; over after the 26th. */
    CHRISTMAS_DE(year -> LocalDate.of(year, 12, 24), 2),
    /** Christmas: due on the 25th; over after the 26th. */
    CHRISTMAS_EN(year -> LocalDate.of(year, 12, 25), 1),
    STEPHEN(12, 26),
    NEW_YEARS_EVE(12, 31);

    private final IntFunction<LocalDate> inYear;
    private final int lasts;

    Feast(IntFunction<LocalDate> inYear, int lasts) {
        this.inYear = inYear;
        this.lasts = lasts;
    }

    Feast(int month, int day) {
        this(year -> LocalDate.of(year, month, day), 0);
    }

    Feast(int daysAfterEaster) {
        this(year -> easter(year).plusDays(daysAfterEaster), 0);
    }

    /** Returns the first such day that is not before {@code from}. */
    public LocalDate onOrAfter(LocalDate from) {
        LocalDate day = in(from.getYear());
        return day.isBefore(from) ? in(from.getYear() + 1) : day;
    }

    /** Returns the day in {@code year}. */
    public LocalDate in(int year) {
        return inYear.apply(year);
    }

    /** Returns how many days after its day the feast goes on. */
    public int lasts() {
        return lasts;
    }

    /** Returns the {@code n}-th Sunday of Advent of {@code year}; {@code n} from 1 to 4. */
    static LocalDate advent(int n, int year) {
        return LocalDate.of(year, 12, 25).with(previous(SUNDAY)).minusWeeks(4L - n);
    }

    private static LocalDate thanksgiving(int year) {
        return LocalDate.of(year, 11, 1).with(dayOfWeekInMonth(4, THURSDAY));
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

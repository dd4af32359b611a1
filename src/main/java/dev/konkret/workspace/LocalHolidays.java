package dev.konkret.workspace;

import de.focus_shift.jollyday.core.Holiday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the holiday library does not know of a state, canton or place: parts of German states that have a holiday more than the
 * rest (the third part of their code is ours, there is no standard for it), and cantonal days of rest it leaves out.
 *
 * @param path where the library has the region, below its country
 * @param borrowed keys of movable feasts that are added
 * @param fixed days of the year that are added
 * @param fast whether the Monday after the federal day of prayer, the third Sunday in September, is added
 */
record LocalHolidays(List<String> path, Set<String> borrowed, Set<MonthDay> fixed, boolean fast) {
    private static final String CORPUS_CHRISTI = "christian.CORPUS_CHRISTI";
    private static final String WHIT_MONDAY = "christian.WHIT_MONDAY";
    private static final String NAEFELS = "NAEFELS_TRIP";

    private static final MonthDay EPIPHANY = MonthDay.of(1, 6);
    private static final MonthDay JOSEPH = MonthDay.of(3, 19);

    private static final Map<String, LocalHolidays> ALL = Map.of(
            // Most communes of Bavaria, Munich among them, have Assumption Day.
            "BY-MH",
            new LocalHolidays(List.of("by", "mu"), Set.of(), Set.of(), false),
            // The peace of Augsburg, 8 August.
            "BY-A",
            new LocalHolidays(List.of("by", "ag"), Set.of(), Set.of(), false),
            // The catholic communes of the Sorbs in the district of Bautzen.
            "SN-SO",
            new LocalHolidays(List.of("sn"), Set.of(CORPUS_CHRISTI), Set.of(), false),
            // The district of Eichsfeld and some communes next to it.
            "TH-EI",
            new LocalHolidays(List.of("th"), Set.of(CORPUS_CHRISTI), Set.of(), false),
            "UR",
            canton("ur", Set.of(WHIT_MONDAY), EPIPHANY, JOSEPH),
            "SZ",
            canton("sz", Set.of(WHIT_MONDAY), EPIPHANY),
            "NW",
            canton("nw", Set.of(), JOSEPH),
            "TI",
            canton("ti", Set.of(WHIT_MONDAY, CORPUS_CHRISTI), JOSEPH, MonthDay.of(5, 1), MonthDay.of(6, 29)),
            "AI",
            canton("ai", Set.of(), MonthDay.of(8, 15), MonthDay.of(11, 1), MonthDay.of(12, 8)),
            "VD",
            new LocalHolidays(List.of("vd"), Set.of(), Set.of(), true));

    private static LocalHolidays canton(String path, Set<String> borrowed, MonthDay... fixed) {
        return new LocalHolidays(List.of(path), borrowed, Set.of(fixed), false);
    }

    /** Returns whether there is such a part of a German state. */
    static boolean exist(String part) {
        return part.contains("-") && ALL.containsKey(part);
    }

    /** Returns what is to be known of the region. */
    static LocalHolidays of(Region region) {
        String part = region.part();
        // NW is a German state as well as a canton.
        LocalHolidays local = region.country().equals("CH") || part.contains("-") ? ALL.get(part) : null;
        if (local != null) return local;
        List<String> path = part.isEmpty() ? List.of() : List.of(part.toLowerCase(Locale.ROOT));
        return new LocalHolidays(path, Set.of(), Set.of(), false);
    }

    /** Returns what is added to the library's holidays of that year, other than the borrowed ones. */
    List<LocalDate> added(int year) {
        List<LocalDate> added = new ArrayList<>();
        fixed.forEach(day -> added.add(day.atYear(year)));
        if (fast) {
            LocalDate sunday = LocalDate.of(year, 9, 1).with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.SUNDAY));
            added.add(sunday.plusDays(1));
        }
        return added;
    }

    /** Returns the day on which the holiday is kept: the march of Näfels gives way to the week before Easter. */
    static LocalDate kept(Holiday holiday, LocalDate goodFriday) {
        LocalDate day = holiday.getDate();
        boolean inHolyWeek = day.plusDays(1).equals(goodFriday);
        return holiday.getPropertiesKey().equals(NAEFELS) && inHolyWeek ? day.plusWeeks(1) : day;
    }
}

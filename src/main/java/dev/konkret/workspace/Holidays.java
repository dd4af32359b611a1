package dev.konkret.workspace;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The public holidays of one region. A year is worked out once and remembered; safe for use by several threads. The
 * library is asked for the first time when the first day is.
 */
public final class Holidays {
    /** A state where Good Friday, Whit Monday and Corpus Christi are holidays everywhere. */
    private static final String HAS_MOVABLE_FEASTS = "by";

    private static final String GOOD_FRIDAY = "christian.GOOD_FRIDAY";

    private final Region region;
    private final Map<Integer, Set<LocalDate>> years = new ConcurrentHashMap<>();

    public Holidays(Region region) {
        this.region = region;
    }

    /** Tells whether people of the region have {@code day} off by law or by the banks' custom. */
    public boolean isHoliday(LocalDate day) {
        return years.computeIfAbsent(day.getYear(), this::load).contains(day);
    }

    private Set<LocalDate> load(int year) {
        LocalHolidays local = LocalHolidays.of(region);
        Set<Holiday> feasts = library(HolidayCalendar.GERMANY, year, List.of(HAS_MOVABLE_FEASTS));
        LocalDate goodFriday = feasts.stream()
                .filter(feast -> feast.getPropertiesKey().equals(GOOD_FRIDAY))
                .findFirst()
                .orElseThrow()
                .getDate();
        Stream<LocalDate> own = library(calendar(), year, local.path()).stream()
                .filter(holiday -> holiday.getType() != HolidayType.OBSERVANCE)
                .map(holiday -> LocalHolidays.kept(holiday, goodFriday));
        Stream<LocalDate> borrowed = feasts.stream()
                .filter(feast -> local.borrowed().contains(feast.getPropertiesKey()))
                .map(Holiday::getDate);
        return Stream.of(own, borrowed, local.added(year).stream())
                .flatMap(days -> days)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Holiday> library(HolidayCalendar calendar, int year, List<String> path) {
        return HolidayManager.getInstance(ManagerParameters.create(calendar))
                .getHolidays(Year.of(year), path.toArray(new String[0]));
    }

    private HolidayCalendar calendar() {
        return switch (region.country()) {
            case "AT" -> HolidayCalendar.AUSTRIA;
            case "CH" -> HolidayCalendar.SWITZERLAND;
            default -> HolidayCalendar.GERMANY;
        };
    }
}

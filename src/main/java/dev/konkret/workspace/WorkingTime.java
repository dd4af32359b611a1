package dev.konkret.workspace;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One person's working time: zone, hours, the holidays of their region, and when they are away. On Fridays it ends at three at
 * the latest: what comes later spoils a weekend and is done on Monday anyway.
 *
 * <p>A moment in the gap of a change to summer time becomes the first one after it; of two in the overlap the earlier one
 * counts, as {@link ZonedDateTime#of} has it.
 */
public record WorkingTime(ZoneId zone, WorkingHours hours, Predicate<LocalDate> holiday, List<Absence> absences) {

    /** Nothing is said on a Friday from here on, unless the window only begins then. */
    private static final LocalTime FRIDAY_END = LocalTime.of(15, 0);

    /** More days off in a row, with two absences of a year, are a wrong setting. */
    private static final int LONGEST_PAUSE_DAYS = 2 * Absence.LONGEST_DAYS + 31;

    public WorkingTime {
        absences = List.copyOf(absences);
    }

    /** The working time of somebody who is not away. */
    public WorkingTime(ZoneId zone, WorkingHours hours, Predicate<LocalDate> holiday) {
        this(zone, hours, holiday, List.of());
    }

    /** Returns whether zone, hours and absences are the same; what the holidays are is not compared. */
    public boolean sameTimesAs(WorkingTime other) {
        return zone.equals(other.zone) && hours.equals(other.hours) && absences.equals(other.absences);
    }

    /** Returns the local day of this person at {@code now}. */
    public LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    /** Returns whether this person works on {@code day}. */
    public boolean isWorkingDay(LocalDate day) {
        return hours.days().contains(day.getDayOfWeek()) && !isAwayOn(day) && !holiday.test(day);
    }

    /** Returns whether this person is away on {@code day}. */
    public boolean isAwayOn(LocalDate day) {
        for (Absence absence : absences) if (absence.covers(day)) return true;
        return false;
    }

    /** Returns the last day of the absence that covers {@code day}; empty when this person is not away then. */
    public Optional<LocalDate> awayUntil(LocalDate day) {
        LocalDate last = null;
        for (LocalDate next = day; isAwayOn(next); next = next.plusDays(1)) last = next;
        return Optional.ofNullable(last);
    }

    /** Returns {@code day} when it is a working day, else the next one after it. */
    public LocalDate workingDayFrom(LocalDate day) {
        return isWorkingDay(day) ? day : workingDaysAfter(day, 1);
    }

    /** Returns when this person's day begins on {@code day}, be it a working day or not. */
    public Instant morningOf(LocalDate day) {
        LocalDateTime morning = day.atTime(hours.from());
        ZoneOffsetTransition change = zone.getRules().getTransition(morning);
        // ZonedDateTime would add the length of the gap, and somebody who begins at half past two would begin at half
        // past three.
        return change != null && change.isGap()
                ? change.getInstant()
                : ZonedDateTime.of(morning, zone).toInstant();
    }

    /** Returns {@code at} when it lies in working time, else the beginning of the next working day's window. */
    public Instant firstMomentFrom(Instant at) {
        ZonedDateTime local = at.atZone(zone);
        LocalDate day = local.toLocalDate();
        if (isWorkingDay(day)) {
            if (local.toLocalTime().isBefore(hours.from())) return morningOf(day);
            if (local.toLocalTime().isBefore(endOn(day))) return at;
        }
        return morningOf(workingDaysAfter(day, 1));
    }

    /** Returns when this day's window ends, given that it is a working day. */
    public LocalTime endOn(LocalDate day) {
        boolean early = day.getDayOfWeek() == DayOfWeek.FRIDAY
                && hours.from().isBefore(FRIDAY_END)
                && hours.to().isAfter(FRIDAY_END);
        return early ? FRIDAY_END : hours.to();
    }

    /** Returns {@code day} when it is a working day, else the last working day before it. */
    public LocalDate workingDayUpTo(LocalDate day) {
        return isWorkingDay(day) ? day : workingDaysBefore(day, 1);
    }

    /** Returns the {@code count}-th working day after {@code day}, which itself is not counted; count is 1 or more. */
    public LocalDate workingDaysAfter(LocalDate day, int count) {
        return walk(day, count, 1);
    }

    /** Returns the {@code count}-th working day before {@code day}, which itself is not counted; count is 1 or more. */
    public LocalDate workingDaysBefore(LocalDate day, int count) {
        return walk(day, count, -1);
    }

    private LocalDate walk(LocalDate from, int count, int direction) {
        LocalDate day = from;
        int found = 0;
        for (int steps = 0; found < count && steps < count * 7 + LONGEST_PAUSE_DAYS; steps++) {
            day = day.plusDays(direction);
            if (isWorkingDay(day)) found++;
        }
        return day;
    }
}

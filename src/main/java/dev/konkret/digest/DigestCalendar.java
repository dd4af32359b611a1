package dev.konkret.digest;

import dev.konkret.workspace.WorkingHours;
import dev.konkret.workspace.WorkingTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Predicate;

/** When digests come, and when what is in them is shown to those it is about. */
public final class DigestCalendar {

    /** How much time on working days an owner has before anybody else reads the line. */
    public static final Duration NOTICE = Duration.ofHours(24);

    /** Nobody is away for longer than that in a row, as far as the calendar knows. */
    private static final int MOST_DAYS = 60;

    private DigestCalendar() {}

    /**
     * One digest to come.
     *
     * @param week the ISO week of its Monday, as in {@code 2025-W11}
     */
    public record Occasion(String week, Instant at) {}

    /** Returns the first digest after {@code after}: on Monday, or on the next working day when Monday is none. */
    public static Occasion next(Instant after, LocalTime at, ZoneId zone, Predicate<LocalDate> holiday) {
        WorkingTime time = new WorkingTime(zone, WorkingHours.USUAL, holiday);
        LocalDate monday = LocalDate.ofInstant(after, zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (int weeks = 0; ; weeks++) {
            LocalDate planned = monday.plusWeeks(weeks);
            Instant moment =
                    time.workingDayFrom(planned).atTime(at).atZone(zone).toInstant();
            if (moment.isAfter(after)) return new Occasion(week(planned), moment);
        }
    }

    /** Returns when the lines of the next digest are looked for again: at its time of day, on the next working day. */
    public static Instant nextGathering(Instant after, LocalTime at, ZoneId zone, Predicate<LocalDate> holiday) {
        WorkingTime time = new WorkingTime(zone, WorkingHours.USUAL, holiday);
        LocalDate tomorrow = LocalDate.ofInstant(after, zone).plusDays(1);
        return time.workingDayFrom(tomorrow).atTime(at).atZone(zone).toInstant();
    }

    /** Returns the name of the ISO week of that day. */
    public static String week(LocalDate day) {
        return "%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** Returns the Monday of the week {@link #week} has given that name. */
    public static LocalDate monday(String week) {
        return LocalDate.parse(week + "-1", DateTimeFormatter.ISO_WEEK_DATE);
    }

    /**
     * Returns the last moment at which a line can be shown to its owner so that {@link #NOTICE} lies between, only counting days
     * the owner works.
     */
    public static Instant latestNotice(Instant digest, WorkingTime owner) {
        Duration left = NOTICE;
        Instant end = digest;
        LocalDate day = owner.today(digest);
        for (int days = 0; days < MOST_DAYS; days++) {
            Instant begin = day.atStartOfDay(owner.zone()).toInstant();
            if (owner.isWorkingDay(day)) {
                Duration here = Duration.between(begin, end);
                if (here.compareTo(left) >= 0) return end.minus(left);
                left = left.minus(here);
            }
            end = begin;
            day = day.minusDays(1);
        }
        return end;
    }

    /** Returns the morning owners are shown their lines: with their daily message, on the last day that is early enough. */
    public static Instant preview(Instant digest, WorkingTime owner) {
        Instant latest = latestNotice(digest, owner);
        LocalDate day = owner.today(latest);
        Instant morning = owner.morningOf(day);
        if (owner.isWorkingDay(day) && !morning.isAfter(latest)) return morning;
        return owner.morningOf(owner.workingDaysBefore(day, 1));
    }

    /** Returns whether a line shown at {@code shownAt} was shown early enough. */
    public static boolean isEarlyEnough(Instant shownAt, Instant digest, WorkingTime owner) {
        return !shownAt.isAfter(latestNotice(digest, owner));
    }
}

package dev.konkret.digest;

import dev.konkret.workspace.WorkingHours;
import dev.konkret.workspace.WorkingTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Predicate;

/** When digests come, and when what is in them is shown to those it is about. */
public final class DigestCalendar {

    /** How much time on working days an owner has before anybody else reads the line. */
    public static final Duration NOTICE = Duration.ofHours(24);

    /** How many working days before the digest its lines are looked for. */
    private static final int GATHERED_DAYS_BEFORE = 2;

    /** Nobody is away for longer than that in a row, as far as the calendar knows. */
    private static final int MOST_DAYS = 60;

    private DigestCalendar() {}

    /**
     * One digest to come.
     *
     * @param week the ISO week of its Monday, as in {@code 2025-W11}
     * @param gather when its lines are looked for, so that owners can be shown theirs
     */
    public record Occasion(String week, Instant at, Instant gather) {}

    /** Returns the first digest after {@code after}: on Monday, or on the next working day when Monday is none. */
    public static Occasion next(Instant after, LocalTime at, ZoneId zone, Predicate<LocalDate> holiday) {
        WorkingTime time = new WorkingTime(zone, WorkingHours.USUAL, holiday);
        LocalDate monday = LocalDate.ofInstant(after, zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (int weeks = 0; ; weeks++) {
            LocalDate planned = monday.plusWeeks(weeks);
            LocalDate day = time.isWorkingDay(planned) ? planned : time.workingDaysAfter(planned, 1);
            Instant moment = day.atTime(at).atZone(zone).toInstant();
            if (!moment.isAfter(after)) continue;
            Instant gather = time.workingDaysBefore(day, GATHERED_DAYS_BEFORE)
                    .atTime(at)
                    .atZone(zone)
                    .toInstant();
            return new Occasion(week(planned), moment, gather);
        }
    }

    /** Returns the name of the ISO week of that day. */
    public static String week(LocalDate day) {
        return "%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
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

    /** Returns when to show owners their lines: in their working hours, and early enough. */
    public static Instant preview(Instant digest, WorkingTime owner) {
        Instant latest = latestNotice(digest, owner);
        LocalDate day = owner.today(latest);
        LocalTime clock = latest.atZone(owner.zone()).toLocalTime();
        LocalTime last = owner.hours().to().minusHours(1);
        LocalTime evening =
                last.isAfter(owner.hours().from()) ? last : owner.hours().from();
        if (owner.isWorkingDay(day) && !clock.isBefore(owner.hours().from())) {
            return clock.isBefore(owner.hours().to())
                    ? latest
                    : day.atTime(evening).atZone(owner.zone()).toInstant();
        }
        return owner.workingDaysBefore(day, 1)
                .atTime(evening)
                .atZone(owner.zone())
                .toInstant();
    }

    /** Returns whether a line shown at {@code shownAt} was shown early enough. */
    public static boolean isEarlyEnough(Instant shownAt, Instant digest, WorkingTime owner) {
        return !shownAt.isAfter(latestNotice(digest, owner));
    }
}

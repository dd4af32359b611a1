package dev.konkret.round;

import dev.konkret.workspace.WorkingTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** When a channel wants its round every week. */
public record RoundPlan(DayOfWeek day, LocalTime at, ZoneId zone) {

    /** A plan that finds nothing but holidays for so long finds none. */
    private static final int MOST_WEEKS = 60;

    /** Returns the first round after {@code after}; one on a holiday does not take place. Whoever plans a Saturday means it. */
    public Instant next(Instant after, WorkingTime time) {
        LocalDate on = LocalDate.ofInstant(after, zone).with(TemporalAdjusters.nextOrSame(day));
        for (int weeks = 0; weeks < MOST_WEEKS; weeks++) {
            LocalDate candidate = on.plusWeeks(weeks);
            Instant moment = candidate.atTime(at).atZone(zone).toInstant();
            if (moment.isAfter(after) && !time.holiday().test(candidate)) return moment;
        }
        return on.plusWeeks(MOST_WEEKS).atTime(at).atZone(zone).toInstant();
    }

    /** Returns whether a round was to begin at {@code moment}; an appointment may still be down for an earlier plan's time. */
    public boolean begins(Instant moment, WorkingTime time) {
        return next(moment.minusNanos(1), time).equals(moment);
    }
}

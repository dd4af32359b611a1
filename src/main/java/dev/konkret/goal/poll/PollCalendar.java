package dev.konkret.goal.poll;

import dev.konkret.goal.GoalState.Terms;
import dev.konkret.workspace.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When polls close, remind and come back: always on a working day, at an hour at which people are there. */
public final class PollCalendar {

    /** Early enough that whoever votes last is still at work. */
    private static final LocalTime CLOSING_HOUR = LocalTime.of(15, 0);

    /** Working days a poll goes on when too few have voted. */
    public static final int EXTENSION_DAYS = 3;

    private static final int USUAL_DAYS = 5;
    private static final int REVIEW_WEEKS = 4;
    private static final int CONFIDENCE_WEEKS = 2;

    private PollCalendar() {}

    /** Returns the day that is proposed for closing: a working week from today. */
    public static LocalDate proposal(LocalDate today, WorkingTime time) {
        return time.workingDaysAfter(today, USUAL_DAYS);
    }

    /** Returns when a poll closes: in the afternoon of the day that {@link Terms#openedOn} finds. */
    public static Instant closing(Terms terms, Instant openedAt, WorkingTime time) {
        return afternoon(terms.openedOn(time.today(openedAt), time).closeOn(), time);
    }

    /** Returns when a poll closes that goes on once; counted from now when the closing moment was slept through. */
    public static Instant extension(Instant closesAt, Instant now, WorkingTime time) {
        Instant from = now.isAfter(closesAt) ? now : closesAt;
        return afternoon(time.workingDaysAfter(time.today(from), EXTENSION_DAYS), time);
    }

    /**
     * Returns when a person who has not voted is reminded: on the morning of their last working day before the one it
     * closes on, or on that morning when there is none in between; empty when even that is too late to help.
     */
    public static Optional<Instant> reminder(Poll poll, WorkingTime person) {
        LocalDate closing = person.today(poll.closesAt());
        Instant before = person.morningOf(person.workingDaysBefore(closing, 1));
        if (before.isAfter(poll.openedAt())) return Optional.of(before);
        Instant same = person.morningOf(closing);
        boolean helps = person.isWorkingDay(closing) && same.isAfter(poll.openedAt()) && same.isBefore(poll.closesAt());
        return helps ? Optional.of(same) : Optional.empty();
    }

    /**
     * Returns the day on which an accepted goal is looked at again: in four weeks, or halfway to its date when that is
     * sooner.
     *
     * @param goalDate the goal's date; null when it has none
     */
    public static LocalDate review(LocalDate accepted, @Nullable LocalDate goalDate, WorkingTime time) {
        LocalDate day = accepted.plusWeeks(REVIEW_WEEKS);
        if (goalDate != null && goalDate.isAfter(accepted)) {
            LocalDate halfway = accepted.plusDays((goalDate.toEpochDay() - accepted.toEpochDay()) / 2);
            if (halfway.isBefore(day)) day = halfway;
        }
        if (!day.isAfter(accepted)) day = accepted.plusDays(1);
        return time.workingDayFrom(day);
    }

    /** Returns the morning on which confidence is asked after {@code last}, every two weeks. */
    public static Instant nextConfidence(LocalDate last, WorkingTime time) {
        return time.morningOf(time.workingDayFrom(last.plusWeeks(CONFIDENCE_WEEKS)));
    }

    private static Instant afternoon(LocalDate day, WorkingTime time) {
        LocalTime from = time.hours().from();
        LocalTime to = time.endOn(day);
        LocalTime middle = from.plusMinutes((to.toSecondOfDay() - from.toSecondOfDay()) / 120L);
        // On Fridays the window ends at this hour already.
        LocalTime hour = CLOSING_HOUR.equals(to) ? CLOSING_HOUR.minusHours(1) : CLOSING_HOUR;
        if (hour.isBefore(from) || !hour.isBefore(to)) hour = middle;
        return day.atTime(hour).atZone(time.zone()).toInstant();
    }
}

package dev.konkret.nudge;

import dev.konkret.workspace.WorkingTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/** The days a reminder offers to move a step to with one tap. */
public final class Snooze {
    private Snooze() {}

    /** Returns the next working day, the first one of next week and the one a week from now: each once, the earliest first. */
    public static List<LocalDate> days(WorkingTime time, LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return Stream.of(
                        time.workingDaysAfter(today, 1),
                        time.workingDayFrom(monday),
                        time.workingDayFrom(today.plusWeeks(1)))
                .distinct()
                .sorted()
                .toList();
    }
}

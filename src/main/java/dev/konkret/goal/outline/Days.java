package dev.konkret.goal.outline;

import dev.konkret.workspace.WorkingTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The calendar a plan is made with: which day it is, and which days are worked.
 *
 * @param time whose working days count: those of whoever wrote the goal
 */
public record Days(LocalDate today, WorkingTime time) {

    /** Nobody plans day by day further back than this; it keeps a date in the year 9999 from costing a minute. */
    private static final int FARTHEST_DAYS = 3660;

    /** Returns the working days after {@code earlier} and before {@code later}, both excluded, the latest first. */
    List<LocalDate> between(LocalDate earlier, LocalDate later) {
        LocalDate floor = later.minusDays(FARTHEST_DAYS);
        if (floor.isBefore(earlier)) floor = earlier;
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = later.minusDays(1); day.isAfter(floor); day = day.minusDays(1)) {
            if (time.isWorkingDay(day)) days.add(day);
        }
        return days;
    }
}

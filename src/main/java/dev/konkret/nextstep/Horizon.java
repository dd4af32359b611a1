package dev.konkret.nextstep;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How far away the end of a step is. */
public enum Horizon {
    /** Two weeks at the most. */
    QUICK,
    /** Three months at the most. */
    MIDDLE,
    LONG;

    /** Returns the horizon of something due on {@code due}, seen from {@code today}. */
    public static Horizon of(LocalDate today, LocalDate due) {
        if (ChronoUnit.DAYS.between(today, due) <= 14) return QUICK;
        return due.isAfter(today.plusMonths(3)) ? LONG : MIDDLE;
    }
}

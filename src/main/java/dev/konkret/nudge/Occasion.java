package dev.konkret.nudge;

/** Why somebody is reminded of a step, the most urgent last. */
public enum Occasion {
    /** It is due in two working days. */
    HINT,
    /** It is due today. */
    DUE,
    /** It was due two working days ago: is that still right? */
    CHECK,
    /** It has been overdue for a week or more. */
    OVERDUE
}

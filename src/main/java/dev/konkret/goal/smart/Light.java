package dev.konkret.goal.smart;

/** What a good goal is; the initials spell SMART in German and in English. */
public enum Light {
    /** spezifisch */
    SPECIFIC,
    /** messbar */
    MEASURABLE,
    /** attraktiv: somebody wants it, and others can accept it */
    ATTRACTIVE,
    /** realistisch */
    REALISTIC,
    /** terminiert */
    TIME_BOUND
}

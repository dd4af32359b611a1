package dev.konkret.goal.poll;

/** Whether somebody carries a goal; the names are stored, so they never change. */
public enum Stance {
    YES,
    WITH_CONCERNS,
    NO
}

package dev.konkret.goal.poll;

/** What somebody thinks is missing; the names are stored, so they never change. */
public enum Lack {
    TIME,
    MONEY,
    KNOW_HOW,
    PEOPLE
}

package dev.konkret.digest;

/** What a team does only with the recorded agreement of every member; the names are stored, so they never change. */
public enum Matter {
    /** The digest says who a step belongs to and what it is; else it only counts. */
    NAMES,
    /** The figures show how much of the work is meetings and concepts. */
    MIRROR
}

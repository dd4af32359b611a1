package dev.konkret.goal.poll;

/** What came of somebody's vote. */
public enum Cast {
    /** It counts. */
    COUNTED,
    /** It counts instead of the earlier one. */
    CHANGED,
    /** An anonymous vote is final: nobody, not even the bot, knows which count to take back. */
    FINAL,
    /** The poll is closed, or its closing moment has come. */
    TOO_LATE,
    /** The text has changed meanwhile; there is a newer poll. */
    TEXT_CHANGED,
    /** The person belongs to none of the groups. */
    NOT_ENTITLED,
    /** There is no earlier answer to keep. */
    NOTHING_TO_KEEP,
    /** Nobody knows the poll (any more). */
    NOT_FOUND
}

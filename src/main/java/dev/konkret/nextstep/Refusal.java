package dev.konkret.nextstep;

/** Why something cannot be done with a step just now. */
public enum Refusal {
    /** Nobody knows the step (any more). */
    NOT_FOUND,
    /** It is done or dropped already. */
    ALREADY_CLOSED,
    /** The step waits for somebody else, or belongs to somebody else. */
    NOT_YOURS,
    /** The question was answered in the meantime. */
    NOT_WAITING,
    /** The date has passed. */
    DUE_IN_THE_PAST,
    /** It has been moved twice already: smaller, help, or drop? */
    RETHINK_FIRST,
    /** The person has only asked themselves. */
    SAME_PERSON,
    /** The named person is a guest. */
    OWNER_IS_GUEST,
    /** The named person belongs to another company. */
    OWNER_IS_EXTERNAL,
    /** The named person has left. */
    OWNER_HAS_LEFT,
    /** The named person is a program. */
    OWNER_IS_BOT,
    /** The workspace knows nobody of that id. */
    OWNER_UNKNOWN,
    /** Others changed it again and again at the same moment. */
    TOO_BUSY
}

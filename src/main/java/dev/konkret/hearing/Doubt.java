package dev.konkret.hearing;

/**
 * A part of what somebody dictated that says who or by when, but not so that it can be taken.
 *
 * @param words the part as it was typed
 */
public record Doubt(Kind kind, String words) {
    /** What is the matter with it. */
    public enum Kind {
        /** A name with an @ that Slack knows nobody by. */
        STRANGER,
        /** A deadline that is over. */
        PAST_DAY,
        /** A deadline the calendar does not have. */
        NO_DAY
    }
}

package dev.konkret.goal;

/** Why something cannot be done with a goal just now. */
public enum GoalRefusal {
    /** Nobody knows the goal (any more). */
    NOT_FOUND,
    /** It is reached or given up already. */
    ALREADY_CLOSED,
    /** Only who wrote the goal may do that. */
    NOT_YOURS,
    /** Nothing was written. */
    NOTHING_WRITTEN,
    /** It is longer than fits. */
    TOO_LONG,
    /** The text is the same as before. */
    SAME_TEXT,
    /** There are too many groups, or two of the same id. */
    GROUPS_UNCLEAR,
    /** While people vote, the groups stay as they are. */
    VOTE_RUNNING,
    /** Nobody is named who would have to carry it; then there is nothing to vote on. */
    NOBODY_CONCERNED,
    /** People it concerns have not accepted it. */
    NOT_ACCEPTED,
    /** It is accepted as it is. */
    ALREADY_ACCEPTED,
    /** The vote it is about is no longer the running one. */
    OTHER_VOTE,
    /** Who wrote it is still here. */
    WRITER_IS_HERE,
    /** Others changed it again and again at the same moment. */
    TOO_BUSY
}

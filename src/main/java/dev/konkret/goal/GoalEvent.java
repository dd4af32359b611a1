package dev.konkret.goal;

import dev.konkret.workspace.MemberId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a goal's history.
 *
 * @param by who did it; the bot itself when time did it
 * @param words what the person wrote with it: the reason for giving up; null when nothing
 */
public record GoalEvent(
        Kind kind, MemberId by, Instant at, @Nullable String words) {

    /** What happened; the names are stored, so they never change. */
    public enum Kind {
        WRITTEN,
        CELEBRATION_CHANGED,
        GROUPS_CHANGED,
        TEXT_CHANGED,
        OUTLINE_CHANGED,
        TAKEN_OVER,
        VOTE_OPENED,
        VOTE_EXTENDED,
        ACCEPTED,
        NOT_YET,
        STARTED,
        REACHED,
        GIVEN_UP
    }
}

package dev.konkret.hook;

import dev.konkret.nextstep.StepEvent;

/** Changes of a step that somebody wants to hear of together. The names are stored, so they never change. */
public enum ChangeGroup {
    /** It was written down. */
    BEGUN,
    /** The named person said yes or no, or nothing. */
    ANSWERED,
    /** Another date, or smaller. */
    MOVED,
    /** Another person. */
    HANDED_OVER,
    /** Help or a decision was asked for, or came. */
    WAITING,
    /** Done or dropped, or open again after all. */
    CLOSED;

    /** Returns the group a change belongs to. */
    public static ChangeGroup of(StepEvent.Kind kind) {
        return switch (kind) {
            case PROPOSED, TAKEN -> BEGUN;
            case ACCEPTED, DECLINED, UNANSWERED, OWNER_LEFT, SUGGESTED -> ANSWERED;
            case POSTPONED, MADE_SMALLER -> MOVED;
            case HANDOVER_ASKED, HANDED_OVER, HANDOVER_DECLINED -> HANDED_OVER;
            case HELP_ASKED, DECISION_ASKED, DECIDED, RESUMED -> WAITING;
            case DONE, DROPPED, REOPENED, ENDED -> CLOSED;
        };
    }
}

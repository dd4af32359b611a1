package dev.konkret.nextstep;

import dev.konkret.workspace.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of a step's history.
 *
 * @param by who did it; the bot itself when time did it
 * @param other the second person concerned: who was named, asked, handed to; null when there is none
 * @param due the date it is due on from then on, of a dropped one the day until which it is parked; null when there is none
 * @param words what the person wrote: reason, lesson, question, decision; null when nothing
 */
public record StepEvent(
        Kind kind,
        MemberId by,
        Instant at,
        @Nullable MemberId other,
        @Nullable LocalDate due,
        @Nullable String words) {

    /** Returns what the step was until then, of one that was {@code what} from then on. */
    public String whatBefore(String what) {
        return kind == Kind.MADE_SMALLER && words != null && !words.isBlank() ? words : what;
    }

    /** What happened; the names may be stored, so they never change. */
    public enum Kind {
        PROPOSED,
        TAKEN,
        ACCEPTED,
        DECLINED,
        UNANSWERED,
        OWNER_LEFT,
        SUGGESTED,
        POSTPONED,
        MADE_SMALLER,
        HANDOVER_ASKED,
        HANDED_OVER,
        HANDOVER_DECLINED,
        HELP_ASKED,
        DECISION_ASKED,
        DECIDED,
        RESUMED,
        DONE,
        DROPPED,
        REOPENED,
        ENDED;

        /** What the people concerned are told, other than those who did it. */
        public static final Set<Kind> NEWS = Collections.unmodifiableSet(EnumSet.of(
                DECLINED,
                UNANSWERED,
                OWNER_LEFT,
                SUGGESTED,
                HANDOVER_DECLINED,
                HANDED_OVER,
                DECIDED,
                ACCEPTED,
                DONE,
                REOPENED,
                ENDED));
    }
}

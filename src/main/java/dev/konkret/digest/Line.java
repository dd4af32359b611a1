package dev.konkret.digest;

import dev.konkret.nextstep.NextStepId;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step in a digest.
 *
 * @param channel where it was said; who may not read there may not read this
 * @param what the step in a few words
 * @param due when it is or was due; null where that does not matter
 * @param words the owner's own: reason, lesson or question; null when there are none
 * @param goal what it serves, in a few words; null when nobody has said
 */
public record Line(
        NextStepId step,
        ChannelId channel,
        MemberId owner,
        Section section,
        String what,
        @Nullable LocalDate due,
        @Nullable String words,
        @Nullable String goal) {

    /** What a line is about; the names are stored, so they never change. In this order they are read. */
    public enum Section {
        /** Promised and the day has passed. */
        OVERDUE,
        /** Somebody has to decide. */
        DECISION,
        /** Somebody has to help. */
        HELP,
        DONE,
        POSTPONED,
        DROPPED;

        /** Returns whether somebody still has to do something. */
        public boolean isOpen() {
            return compareTo(HELP) <= 0;
        }
    }
}

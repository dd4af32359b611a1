package dev.konkret.round;

import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A topic a round laid aside.
 *
 * @param by who said it
 * @param saidIn the message it came from; null when there is none
 * @param reviewOn the day from which the next round brings it up again
 */
public record ParkedTopic(
        String id,
        TeamId team,
        ChannelId channel,
        String what,
        MemberId by,
        @Nullable MessageRef saidIn,
        Instant since,
        LocalDate reviewOn) {

    /** So long after its day a parked topic waits for a round; then it is forgotten. */
    public static final Duration KEPT = Duration.ofDays(90);

    private static final String AGAIN = "~";

    /** Returns the id under which a step that was dropped is parked: a step of that id must not be there already. */
    static String idAfter(String stepId) {
        int mark = stepId.lastIndexOf(AGAIN);
        if (mark < 0) return stepId + AGAIN + "2";
        try {
            return stepId.substring(0, mark + 1) + (Integer.parseInt(stepId.substring(mark + 1)) + 1);
        } catch (NumberFormatException notOurs) {
            return stepId + AGAIN + "2";
        }
    }
}

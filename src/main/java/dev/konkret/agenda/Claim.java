package dev.konkret.agenda;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An appointment handed out to one worker for the time of a lease.
 *
 * @param dueAt when it was due; stays the same while the same occurrence is tried again
 * @param fence differs for every claim; the agenda refuses whoever comes with an older one
 * @param attempts how often sending was begun before for this occurrence, 0 or more
 * @param doubt what may already be in Slack from an attempt whose outcome nobody recorded; null when certainly nothing
 * @param lastMessageId id of the message this appointment sent last when it was done before, known while it is on the agenda
 *     and two days longer; null when none
 * @param leasedUntil from then on somebody else may claim it
 * @param forgotten when the store was found to be another process than before: what was due by then may have been sent by an
 *     attempt the store has forgotten; null when that cannot be
 */
public record Claim(
        Appointment appointment,
        Instant dueAt,
        String fence,
        int attempts,
        @Nullable Doubt doubt,
        @Nullable String lastMessageId,
        Instant leasedUntil,
        @Nullable Instant forgotten) {

    /**
     * A message that may have reached Slack.
     *
     * @param messageId our id, which stands in the message's metadata
     * @param channel the conversation it was sent to
     * @param since when sending began, by the agenda's clock
     */
    public record Doubt(String messageId, String channel, Instant since) {}
}

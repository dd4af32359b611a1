package dev.konkret.agenda;

import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the bot has to do later, and when. Survives restarts; shared by all processes of the bot.
 *
 * <p>An appointment may come earlier than it is wanted, never later: {@link #put} only ever moves it nearer, and whoever
 * handles it looks again whether it is still wanted and otherwise puts it off. Work on an appointment goes
 * claim, begin, send, done. A claim whose lease runs out is due again; if sending had begun, the next claim carries a
 * {@link Claim.Doubt}, and Slack is asked before anything is sent a second time.
 */
public interface Agenda {

    /** Puts the appointment down for {@code at}, unless it is already due earlier. While it is being worked on, it becomes due again afterwards. */
    void put(Due due);

    /** Puts several appointments of one workspace down. */
    default void putAll(TeamId team, List<Due> dues) {
        dues.forEach(this::put);
    }

    /**
     * Hands out what is due now, the earliest first as far as workspaces with much to do leave the others their turn.
     *
     * @param limit how many at the most
     * @param lease how long nobody else is handed them
     */
    List<Claim> claimDue(int limit, Duration lease);

    /** Hands out the same as far as earlier looks tell, which costs less: what others put down since may be missing. */
    default List<Claim> claimKnown(int limit, Duration lease) {
        return claimDue(limit, lease);
    }

    /** Returns the agenda's time, on which all its processes agree. */
    Instant now();

    /**
     * Notes durably, before a message goes out, that it may be in Slack from now on, unless this conversation or the workspace
     * has to wait its turn first: then the appointment is put off until it may.
     *
     * @param messageId our id of the message, the same for every attempt of this occurrence
     * @param channel the conversation it goes to; empty for what shows no new message and has no turn to wait for
     * @param lease how long sending may take before somebody else asks Slack for it; a claim that has nine tenths of that left
     *     keeps the lease it has
     * @return false when the claim is no longer ours or was put off; then nothing may be sent, and nothing else is to be done
     */
    boolean begin(Claim claim, String messageId, String channel, Duration lease);

    /**
     * Takes the appointment off the agenda, unless it was put down again since it was claimed.
     *
     * @param messageId id of the message that was sent, kept for {@link Claim#lastMessageId}; null when nothing was
     * @param next when the same appointment is due again; null for never
     * @return false when the claim was no longer ours
     */
    boolean done(Claim claim, @Nullable String messageId, @Nullable Instant next);

    /**
     * Puts the appointment off.
     *
     * @param certainlyNotSent true clears the mark left by {@link #begin}; false leaves the doubt in place
     * @return false when the claim was no longer ours
     */
    boolean later(Claim claim, Instant at, boolean certainlyNotSent);

    /**
     * Puts the appointment off because Slack refused it for its rate, and lets nothing else into that conversation before;
     * nothing into the workspace when another conversation was refused just before.
     */
    void limited(Claim claim, String channel, Duration wait);

    /** Gives the appointment up for good and files it with the reason, a short code for the operator without personal data. */
    void giveUp(Claim claim, String reason);

    /** Returns when the next appointment of any workspace comes due, by the agenda's clock; empty when there is none. */
    Optional<Instant> nextDue();

    /** Returns the same as far as earlier looks tell, without looking again where that can be saved. */
    default Optional<Instant> nextDueAsSeen() {
        return nextDue();
    }
}

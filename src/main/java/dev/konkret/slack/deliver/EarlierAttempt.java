package dev.konkret.slack.deliver;

import dev.konkret.agenda.Claim;
import dev.konkret.agenda.Patience;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An attempt to send a letter whose outcome nobody recorded, and where to look for it.
 *
 * @param from when it began at the earliest, by Slack's clock
 * @param to when it began at the latest; null for now
 * @param certainFrom from then on what Slack does not show is not there, by the agenda's clock
 * @param recorded true when it was begun for certain; false when the store may have forgotten it, most likely has not
 */
record EarlierAttempt(
        String channel, Instant from, @Nullable Instant to, Instant certainFrom, boolean recorded) {

    /** Slack's clock and ours differ a little. */
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(5);

    /** A call that began then has ended, one way or the other. */
    private static final Duration LONGEST_CALL = Duration.ofMinutes(2);

    /** Returns the attempt this claim tells of; null when this letter was certainly not sent before. */
    static @Nullable EarlierAttempt of(Claim claim, Letter letter, Patience patience) {
        Claim.Doubt claimed = claim.doubt();
        Claim.Doubt doubt = claimed == null || !claimed.messageId().equals(letter.id()) ? null : claimed;
        Instant forgotten = claim.forgotten();
        if (forgotten != null) {
            Instant first = doubt != null && doubt.since().isBefore(claim.dueAt()) ? doubt.since() : claim.dueAt();
            return new EarlierAttempt(
                    letter.channel(),
                    first.minus(CLOCKS_DIFFER),
                    null,
                    forgotten.plus(patience.settle()),
                    doubt != null);
        }
        if (doubt == null) return null;
        return new EarlierAttempt(
                doubt.channel(),
                doubt.since().minus(CLOCKS_DIFFER),
                doubt.since().plus(LONGEST_CALL),
                doubt.since().plus(patience.settle()),
                true);
    }
}

package dev.konkret.slack.deliver;

import dev.konkret.agenda.Claim;
import dev.konkret.slack.SlackCalls.Mark;
import dev.konkret.slack.SlackResult;
import dev.konkret.slack.view.Message;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to reach Slack once.
 *
 * @param id our id of it, the same for every attempt
 * @param channel the conversation it goes to
 * @param reach whether it can be found out, or does not matter, if an earlier attempt arrived
 * @param send one attempt
 * @param sent told what Slack gave back
 * @param lost told that it will never arrive, or perhaps did
 * @param next when the same appointment is due again after it; null for never
 */
record Letter(
        String id,
        String channel,
        Reach reach,
        Supplier<SlackResult<String>> send,
        Consumer<String> sent,
        Consumer<String> lost,
        @Nullable Instant next) {

    /** What is known of an attempt whose outcome nobody recorded. */
    enum Reach {
        /** A direct message: Slack can be asked for it. */
        READABLE,
        /** A message in a channel, or one only one person sees: it is not sent a second time. */
        BLIND,
        /** It replaces what is there: sending it again does no harm. */
        REPEATABLE
    }

    /** Returns the id of what the claim sends: that of an attempt in doubt, which is the same letter, else a fresh one. */
    static String idFor(Claim claim, String fresh) {
        return claim.doubt() == null ? fresh : claim.doubt().messageId();
    }

    Letter(String id, String channel, Reach reach, Supplier<SlackResult<String>> send) {
        this(id, channel, reach, send, ts -> {}, why -> {}, null);
    }

    /** A message in a channel; {@code thread} is null beside threads. */
    static Letter post(
            Deliveries.Parts parts, Claim claim, String id, String channel, @Nullable String thread, Message message) {
        Mark mark = new Mark(id, claim.dueAt());
        return new Letter(id, channel, Reach.BLIND, () -> parts.slack().post(channel, thread, message, mark));
    }

    /** What is shown from now on in the place of a message. */
    static Letter update(Deliveries.Parts parts, String id, String channel, String ts, Message message) {
        return new Letter(id, channel, Reach.REPEATABLE, () -> parts.slack().update(channel, ts, message));
    }

    Letter onSent(Consumer<String> then) {
        return new Letter(id, channel, reach, send, then, lost, next);
    }

    Letter onLost(Consumer<String> then) {
        return new Letter(id, channel, reach, send, sent, then, next);
    }

    Letter thenAt(@Nullable Instant at) {
        return new Letter(id, channel, reach, send, sent, lost, at);
    }
}

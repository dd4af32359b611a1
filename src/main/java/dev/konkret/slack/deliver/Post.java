package dev.konkret.slack.deliver;

import dev.konkret.agenda.Agenda;
import dev.konkret.agenda.Claim;
import dev.konkret.slack.SlackCalls;
import dev.konkret.slack.SlackResult;
import dev.konkret.slack.SlackResult.NotReached;
import dev.konkret.slack.SlackResult.RateLimited;
import dev.konkret.slack.SlackResult.Refused;
import dev.konkret.slack.SlackResult.Sent;
import dev.konkret.slack.SlackResult.Stopped;
import dev.konkret.slack.SlackResult.Unknown;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings letters to Slack, each once. Before one goes out it is noted durably that it may be in Slack from now on; who
 * finds such a note without an outcome asks Slack first, and where Slack cannot be asked, does not send again.
 */
public final class Post {
    private static final Logger log = LoggerFactory.getLogger(Post.class);

    /** Longer than a call may take. */
    static final Duration LEASE = Duration.ofSeconds(30);

    /** How long Slack gets to show a message whose sending was not answered. */
    static final Duration SETTLE = Duration.ofSeconds(30);

    /** Slack's clock and ours differ a little. */
    static final Duration CLOCKS_DIFFER = Duration.ofSeconds(5);

    /** A call that began then has ended, one way or the other. */
    static final Duration LONGEST_CALL = Duration.ofMinutes(2);

    /** So long Slack is asked again and again whether the message is there. */
    static final Duration LONGEST_DOUBT = Duration.ofDays(1);

    private static final Duration STOPPED_WAIT = Duration.ofMinutes(10);

    private final Agenda agenda;
    private final SlackCalls slack;
    private final Backoff backoff;
    private final Clock clock;

    public Post(Agenda agenda, SlackCalls slack, RandomGenerator random, Clock clock) {
        this.agenda = agenda;
        this.slack = slack;
        this.backoff = new Backoff(random);
        this.clock = clock;
    }

    /** Sends the letter for this claim unless it is there already, and reports to the agenda what came of it. */
    void send(Claim claim, Letter letter) {
        if (letter.id().equals(claim.lastMessageId())) {
            agenda.done(claim, letter.id(), letter.next());
            return;
        }
        Claim.Doubt doubt = claim.doubt();
        if (doubt != null && doubt.messageId().equals(letter.id()) && !mayBeSentAgain(claim, doubt, letter)) return;
        if (backoff.isExhausted(claim.attempts())) {
            log.warn("{} given up after {} attempts", claim.appointment().kind(), claim.attempts());
            agenda.giveUp(claim, "too_many_attempts");
            letter.lost().accept("too_many_attempts");
            return;
        }
        if (!agenda.begin(claim, letter.id(), letter.channel(), LEASE)) return;
        report(claim, letter, letter.send().get());
    }

    /** Looks into an earlier attempt; returns true when it is certain, or does not matter, that it did not arrive. */
    private boolean mayBeSentAgain(Claim claim, Claim.Doubt doubt, Letter letter) {
        switch (letter.reach()) {
            case REPEATABLE -> {
                return true;
            }
            case BLIND -> {
                unsure(claim, letter, "cannot be looked up");
                return false;
            }
            case READABLE -> {}
        }
        if (doubt.since().plus(LONGEST_DOUBT).isBefore(clock.instant())) {
            unsure(claim, letter, "Slack did not say for a day");
            return false;
        }
        SlackResult<Boolean> there = slack.isThere(
                doubt.channel(),
                doubt.messageId(),
                doubt.since().minus(CLOCKS_DIFFER),
                doubt.since().plus(LONGEST_CALL));
        if (there instanceof Sent<Boolean> known) {
            if (known.value()) agenda.done(claim, letter.id(), letter.next());
            return !known.value();
        }
        if (there instanceof RateLimited<Boolean> limited) {
            agenda.later(claim, in(limited.retryAfter().plus(backoff.jitter())), false);
        } else if (there instanceof NotReached<Boolean> || there instanceof Unknown<Boolean>) {
            agenda.later(claim, in(backoff.after(claim.attempts())), false);
        } else {
            unsure(claim, letter, there.word());
        }
        return false;
    }

    /** Rather not at all than twice. */
    private void unsure(Claim claim, Letter letter, String why) {
        log.info(
                "{} may or may not have arrived ({}), not sent again",
                claim.appointment().kind(),
                why);
        agenda.done(claim, letter.id(), letter.next());
        letter.lost().accept("unsure");
    }

    private void report(Claim claim, Letter letter, SlackResult<String> result) {
        if (result instanceof Sent<String> sent) {
            letter.sent().accept(sent.value());
            agenda.done(claim, letter.id(), letter.next());
        } else if (result instanceof RateLimited<String> limited) {
            agenda.later(claim, in(limited.retryAfter().plus(backoff.jitter())), true);
        } else if (result instanceof NotReached<String>) {
            agenda.later(claim, in(backoff.after(claim.attempts())), true);
        } else if (result instanceof Unknown<String>) {
            agenda.later(claim, in(SETTLE), letter.reach() == Letter.Reach.REPEATABLE);
        } else if (result instanceof Stopped<String> stopped) {
            log.warn("Slack does not accept the installation: {}", stopped.code());
            agenda.later(claim, in(STOPPED_WAIT), true);
        } else if (result instanceof Refused<String> refused) {
            log.info("{} refused by Slack: {}", claim.appointment().kind(), refused.code());
            agenda.giveUp(claim, refused.code());
            letter.lost().accept(refused.code());
        }
    }

    private Instant in(Duration wait) {
        return clock.instant().plus(wait);
    }
}

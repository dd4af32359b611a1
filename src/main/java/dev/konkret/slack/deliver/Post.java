package dev.konkret.slack.deliver;

import dev.konkret.agenda.Agenda;
import dev.konkret.agenda.Claim;
import dev.konkret.agenda.Due;
import dev.konkret.agenda.Patience;
import dev.konkret.slack.SlackCalls;
import dev.konkret.slack.SlackResult;
import dev.konkret.slack.SlackResult.NotReached;
import dev.konkret.slack.SlackResult.RateLimited;
import dev.konkret.slack.SlackResult.Refused;
import dev.konkret.slack.SlackResult.Sent;
import dev.konkret.slack.SlackResult.Stopped;
import dev.konkret.slack.SlackResult.Unknown;
import dev.konkret.slack.deliver.LetterTally.What;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings letters to Slack, each once. Before one goes out it is noted durably that it may be in Slack from now on; who
 * finds such a note without an outcome asks Slack first, and where Slack cannot be asked, does not send again.
 */
public final class Post {
    private static final Logger log = LoggerFactory.getLogger(Post.class);

    /** So long Slack is asked again and again whether the message is there. */
    static final Duration LONGEST_DOUBT = Duration.ofDays(1);

    private static final Duration TRY_AGAIN = Duration.ofSeconds(30);
    private static final Duration STOPPED_WAIT = Duration.ofMinutes(10);

    private final Agenda agenda;
    private final SlackCalls slack;
    private final Backoff backoff;
    private final Patience patience;
    private final LetterTally tally;

    public Post(Agenda agenda, SlackCalls slack, RandomGenerator random, Patience patience, LetterTally tally) {
        this.agenda = agenda;
        this.slack = slack;
        this.backoff = new Backoff(random);
        this.patience = patience;
        this.tally = tally;
    }

    /** Sends the letter for this claim unless it is there already, and reports to the agenda what came of it. */
    void send(Claim claim, Letter letter) {
        if (letter.id().equals(claim.lastMessageId())) {
            agenda.done(claim, letter.id(), letter.next());
            return;
        }
        EarlierAttempt earlier = EarlierAttempt.of(claim, letter, patience);
        if (earlier != null && !mayBeSentAgain(claim, earlier, letter)) return;
        if (backoff.isExhausted(claim.attempts())) {
            log.warn("{} given up after {} attempts", claim.appointment().kind(), claim.attempts());
            giveUp(claim, letter, "too_many_attempts");
            return;
        }
        Instant began = agenda.now();
        long before = System.nanoTime();
        boolean newMessage = letter.reach() != Letter.Reach.REPEATABLE;
        if (!agenda.begin(claim, letter.id(), newMessage ? letter.channel() : "", patience.lease())) return;
        if (System.nanoTime() - before > patience.toCall().toNanos()) {
            // This process was stopped for so long that somebody else may believe by now that nothing was sent.
            log.info(
                    "{} not sent, its lease is almost over", claim.appointment().kind());
            return;
        }
        report(claim, letter, letter.send().get(), began);
    }

    /** Looks into an earlier attempt; returns true when it is certain, or does not matter, that it did not arrive. */
    private boolean mayBeSentAgain(Claim claim, EarlierAttempt earlier, Letter letter) {
        switch (letter.reach()) {
            case REPEATABLE -> {
                return true;
            }
            case BLIND -> {
                // Most likely nothing was forgotten, and not saying it every time Redis restarts would be the greater
                // harm.
                if (!earlier.recorded()) return true;
                unsure(claim, letter, "cannot be looked up");
                return false;
            }
            case READABLE -> {}
        }
        Instant now = agenda.now();
        if (now.isBefore(earlier.certainFrom())) {
            agenda.later(claim, earlier.certainFrom(), false);
            return false;
        }
        if (earlier.recorded() && earlier.from().plus(LONGEST_DOUBT).isBefore(now)) {
            unsure(claim, letter, "Slack did not say for a day");
            return false;
        }
        SlackResult<List<String>> copies = slack.copies(earlier.channel(), letter.id(), earlier.from(), earlier.to());
        if (copies instanceof Sent<List<String>> known) {
            if (!known.value().isEmpty()) {
                tally.count(What.FOUND);
                keepTheFirst(letter, known.value());
                letter.sent().accept(known.value().get(0));
                agenda.done(claim, letter.id(), letter.next());
                return false;
            }
            return true;
        } else if (copies instanceof RateLimited<List<String>> limited) {
            agenda.later(claim, in(limited.retryAfter().plus(backoff.jitter())), false);
        } else if (copies instanceof NotReached<List<String>> || copies instanceof Unknown<List<String>>) {
            agenda.later(claim, in(backoff.after(claim.attempts())), false);
        } else if (!earlier.recorded()) {
            return true;
        } else {
            unsure(claim, letter, copies.word());
        }
        return false;
    }

    /** Rather not at all than twice. */
    private void unsure(Claim claim, Letter letter, String why) {
        log.info(
                "{} may or may not have arrived ({}), not sent again",
                claim.appointment().kind(),
                why);
        tally.count(What.UNSURE);
        // Told first, as in giveUp.
        letter.lost().accept("unsure");
        agenda.done(claim, letter.id(), letter.next());
    }

    private void report(Claim claim, Letter letter, SlackResult<String> result, Instant began) {
        if (result instanceof Sent<String> sent) {
            tally.sent(Duration.between(claim.dueAt(), agenda.now()));
            letter.sent().accept(sent.value());
            boolean ours = false;
            try {
                ours = agenda.done(claim, letter.id(), letter.next());
            } finally {
                if (!ours) keepTheFirst(letter, began);
            }
        } else if (result instanceof RateLimited<String> limited) {
            tally.count(What.RATE_LIMITED);
            if (letter.reach() == Letter.Reach.REPEATABLE) {
                agenda.later(claim, in(limited.retryAfter().plus(backoff.jitter())), true);
            } else {
                agenda.limited(claim, letter.channel(), limited.retryAfter());
            }
        } else if (result instanceof NotReached<String>) {
            tally.count(What.RETRIED);
            agenda.later(claim, in(backoff.after(claim.attempts())), true);
        } else if (result instanceof Unknown<String>) {
            tally.count(What.RETRIED);
            boolean ours = agenda.later(claim, in(patience.settle()), letter.reach() == Letter.Reach.REPEATABLE);
            if (!ours) keepTheFirst(letter, began);
        } else if (result instanceof Stopped<String> stopped) {
            tally.stopped(stopped.code());
            agenda.later(claim, in(STOPPED_WAIT), true);
        } else if (result instanceof Refused<String> refused) {
            log.info("{} refused by Slack: {}", claim.appointment().kind(), refused.code());
            giveUp(claim, letter, refused.code());
        }
    }

    /**
     * Puts the claim off because Slack did not do what comes before its letter. Nothing was sent by that, but an earlier attempt may
     * have: a doubt stays.
     */
    void notReady(Claim claim, SlackResult<String> result) {
        Duration wait = TRY_AGAIN;
        if (result instanceof RateLimited<String> limited) {
            wait = limited.retryAfter();
        } else if (result instanceof Stopped<String> stopped) {
            tally.stopped(stopped.code());
            wait = STOPPED_WAIT;
        }
        agenda.later(claim, in(wait), claim.doubt() == null);
    }

    private void giveUp(Claim claim, Letter letter, String reason) {
        // Told first: told twice does no harm, or is told once all the same.
        letter.lost().accept(reason);
        giveUp(claim, reason, letter.next());
    }

    /** Gives this occurrence up; the next one comes all the same. */
    void giveUp(Claim claim, String reason, @Nullable Instant next) {
        tally.count(What.GIVEN_UP);
        if (next != null) agenda.put(new Due(claim.appointment(), next));
        agenda.giveUp(claim, reason);
    }

    /**
     * Puts the claim off because something did not work that comes before its letter. The attempt is counted, so that it stays
     * the same occurrence: due since when it was due first, and tried again less and less often.
     *
     * @param what our id of what did not work
     * @param wait for how long; null for a wait that grows with the attempts
     */
    void tryAgain(Claim claim, String what, @Nullable Duration wait) {
        Instant at = in(wait == null ? backoff.after(claim.attempts()) : wait);
        // Where an earlier attempt at the letter is in doubt it is the same occurrence anyway, and the doubt must stay.
        boolean certain = claim.doubt() == null && claim.forgotten() == null;
        if (certain && !agenda.begin(claim, what, "", patience.lease())) return;
        agenda.later(claim, at, certain);
    }

    /** Somebody else may have taken the claim over while we were sending, and have sent it too. */
    private void keepTheFirst(Letter letter, Instant began) {
        if (letter.reach() != Letter.Reach.READABLE) return;
        Instant from = began.minus(patience.settle()).minus(patience.lease());
        slack.copies(letter.channel(), letter.id(), from, null).got().ifPresent(copies -> keepTheFirst(letter, copies));
    }

    /** Whoever sees several copies takes all but the first back: of those who sent them, not everybody notices. */
    private void keepTheFirst(Letter letter, List<String> copies) {
        for (String copy : copies.subList(Math.min(1, copies.size()), copies.size())) {
            log.warn("a message was sent twice; the later copy is taken back");
            tally.count(What.TAKEN_BACK);
            slack.delete(letter.channel(), copy);
        }
    }

    private Instant in(Duration wait) {
        return agenda.now().plus(wait);
    }
}

package dev.konkret.slack;

import dev.konkret.slack.SlackCalls.Identity;
import dev.konkret.slack.SlackResult.Sent;
import dev.konkret.slack.SlackResult.Stopped;
import dev.konkret.slack.view.Permalinks;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who the bot is in its workspace. Slack is asked once, and again from time to time while it does not answer. */
public final class Installation {
    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(5);

    private final SlackCalls slack;
    private @Nullable Identity identity;
    private String trouble = "Slack was not asked yet";
    private long askAgainAt;

    public Installation(SlackCalls slack) {
        this.slack = slack;
    }

    /**
     * Asks for the first time.
     *
     * @throws IllegalStateException with one line for the operator when Slack does not accept the token; a Slack that
     *     cannot be reached is no reason not to start
     */
    public synchronized void ask() {
        SlackResult<Identity> asked = slack.whoAmI();
        if (asked instanceof Stopped<Identity> stopped) {
            throw new IllegalStateException("SLACK_BOT_TOKEN is not accepted by Slack (" + stopped.code()
                    + "): copy the Bot User OAuth Token (xoxb-…) from your app's page \"OAuth & Permissions\".");
        }
        note(asked);
    }

    /** Returns who the bot is; empty while Slack has not said. */
    public synchronized Optional<Identity> identity() {
        if (identity == null && System.nanoTime() >= askAgainAt) note(slack.whoAmI());
        return Optional.ofNullable(identity);
    }

    /** Returns the links into the workspace; none while Slack has not said who the bot is. */
    public Permalinks permalinks() {
        return identity().map(i -> Permalinks.of(i.url())).orElse(Permalinks.NONE);
    }

    /** Returns why the bot does not know who it is; empty when it does. */
    public synchronized Optional<String> trouble() {
        return identity().isPresent() ? Optional.empty() : Optional.of(trouble);
    }

    private void note(SlackResult<Identity> asked) {
        if (asked instanceof Sent<Identity> sent) identity = sent.value();
        else trouble = "Slack does not answer: " + asked.word();
        askAgainAt = System.nanoTime() + BETWEEN_QUESTIONS.toNanos();
    }
}

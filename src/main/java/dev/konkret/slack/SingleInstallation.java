package dev.konkret.slack;

import dev.konkret.slack.SlackCalls.Identity;
import dev.konkret.slack.SlackResult.Sent;
import dev.konkret.slack.SlackResult.Stopped;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who the bot is in its one workspace. Slack is asked once, and again from time to time while it does not answer. */
public final class SingleInstallation implements Installation {
    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(5);

    private final SlackCalls slack;
    private @Nullable Identity identity;
    private String trouble = "Slack was not asked yet";
    private long askAgainAt;

    public SingleInstallation(SlackCalls slack) {
        this.slack = slack;
    }

    /** Asks for the first time. */
    @Override
    public synchronized void ask() {
        SlackResult<Identity> asked = slack.whoAmI();
        if (asked instanceof Stopped<Identity> stopped) {
            throw new IllegalStateException("SLACK_BOT_TOKEN is not accepted by Slack (" + stopped.code()
                    + "): copy the Bot User OAuth Token (xoxb-…) from your app's page \"OAuth & Permissions\".");
        }
        note(asked);
    }

    @Override
    public synchronized Optional<Identity> identity() {
        if (identity == null && System.nanoTime() >= askAgainAt) note(slack.whoAmI());
        return Optional.ofNullable(identity);
    }

    @Override
    public synchronized Optional<String> trouble() {
        return identity().isPresent() ? Optional.empty() : Optional.of(trouble);
    }

    private void note(SlackResult<Identity> asked) {
        if (asked instanceof Sent<Identity> sent) identity = sent.value();
        else trouble = "Slack does not answer: " + asked.word();
        askAgainAt = System.nanoTime() + BETWEEN_QUESTIONS.toNanos();
    }
}

package dev.konkret.slack;

import dev.konkret.slack.SlackCalls.Identity;
import dev.konkret.slack.SlackCalls.Welcome;
import dev.konkret.slack.SlackResult.Sent;
import dev.konkret.slack.SlackResult.Stopped;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who the bot is in its one workspace. Slack is asked once, and again from time to time while it does not answer. */
public final class SingleInstallation implements Installation {
    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(5);

    private final SlackCalls slack;
    private @Nullable Identity identity;
    private @Nullable Instant since;
    private String trouble = "Slack was not asked yet";
    private long askAgainAt;

    public SingleInstallation(SlackCalls slack) {
        this.slack = slack;
    }

    /** Asks for the first time. */
    @Override
    public synchronized void ask() {
        SlackResult<Welcome> asked = slack.welcome();
        if (asked instanceof Stopped<Welcome> stopped) {
            throw new IllegalStateException("SLACK_BOT_TOKEN is not accepted by Slack (" + stopped.code()
                    + "): copy the Bot User OAuth Token (xoxb-…) from your app's page \"OAuth & Permissions\".");
        }
        note(asked);
    }

    @Override
    public synchronized Optional<Identity> identity() {
        if (identity == null && System.nanoTime() >= askAgainAt) note(slack.welcome());
        return Optional.ofNullable(identity);
    }

    @Override
    public synchronized Optional<String> trouble() {
        return identity().isPresent() ? Optional.empty() : Optional.of(trouble);
    }

    /** A token that Slack accepts is of an installation that was there by then. */
    @Override
    public synchronized Optional<Instant> since(TeamId team) {
        return Optional.ofNullable(since);
    }

    private void note(SlackResult<Welcome> asked) {
        if (asked instanceof Sent<Welcome> sent) {
            identity = sent.value().identity();
            since = sent.value().slackTime();
        } else {
            trouble = "Slack does not answer: " + asked.word();
        }
        askAgainAt = System.nanoTime() + BETWEEN_QUESTIONS.toNanos();
    }
}

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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who the bot is in its one workspace. Slack is asked once, and again from time to time while it does not answer. */
public final class SingleInstallation implements Installation {
    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(5);

    private static final Logger log = LoggerFactory.getLogger(SingleInstallation.class);
    private static final String NOT_ASKED = "Slack was not asked yet";

    private final SlackCalls slack;
    private @Nullable Identity identity;
    private @Nullable Instant since;
    private String trouble = NOT_ASKED;
    private long askAgainAt;

    public SingleInstallation(SlackCalls slack) {
        this.slack = slack;
    }

    /** Asks for the first time. */
    @Override
    public synchronized void ask() {
        SlackResult<Welcome> asked = slack.welcome();
        if (asked instanceof Stopped<Welcome> stopped) {
            throw new IllegalStateException(notAccepted(stopped.code()) + ".");
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

    private static String notAccepted(String code) {
        return "SLACK_BOT_TOKEN is not accepted by Slack (" + code
                + "): copy the Bot User OAuth Token (xoxb-…) from your app's page \"OAuth & Permissions\"";
    }

    /** What is wrong is in the log when it begins and when it changes, not each time Slack is asked. */
    private void note(SlackResult<Welcome> asked) {
        if (asked instanceof Sent<Welcome> sent) {
            identity = sent.value().identity();
            since = sent.value().slackTime();
            if (!trouble.equals(NOT_ASKED)) log.info("Slack answers again");
        } else {
            String now = asked instanceof Stopped<Welcome> stopped
                    ? notAccepted(stopped.code())
                    : "Slack does not answer: " + asked.word();
            if (!now.equals(trouble)) log.warn("{}; till then everything waits, and konkret check says more", now);
            trouble = now;
        }
        askAgainAt = System.nanoTime() + BETWEEN_QUESTIONS.toNanos();
    }
}

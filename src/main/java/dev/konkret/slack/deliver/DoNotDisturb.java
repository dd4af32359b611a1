package dev.konkret.slack.deliver;

import dev.konkret.slack.SlackCalls;
import dev.konkret.slack.SlackResult;
import dev.konkret.slack.SlackResult.RateLimited;
import dev.konkret.slack.SlackResult.Refused;
import dev.konkret.slack.SlackResult.Sent;
import dev.konkret.slack.SlackResult.Stopped;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Slack's own "do not disturb". Where Slack does not say, nobody waits: the working time has been kept to anyway. Without the
 * permission it is not asked again for an hour, and one line in the log says so.
 */
final class DoNotDisturb {
    private static final Logger log = LoggerFactory.getLogger(DoNotDisturb.class);
    private static final Duration NOT_ASKED = Duration.ofHours(1);

    private final SlackCalls slack;
    private final Map<TeamId, Instant> notBefore = new ConcurrentHashMap<>();

    DoNotDisturb(SlackCalls slack) {
        this.slack = slack;
    }

    /** Returns when this person may be disturbed again; {@code now} when they may be. */
    Instant endFor(TeamId team, MemberId who, Instant now) {
        if (now.isBefore(notBefore.getOrDefault(team, Instant.MIN))) return now;
        SlackResult<SlackCalls.Quiet> asked = slack.quiet(who.value());
        if (asked instanceof Sent<SlackCalls.Quiet> told) return told.value().endAt(now);
        if (asked instanceof RateLimited<SlackCalls.Quiet> limited) notBefore.put(team, now.plus(limited.retryAfter()));
        if (asked instanceof Stopped<SlackCalls.Quiet> || asked instanceof Refused<SlackCalls.Quiet>) {
            log.info("Slack does not tell who must not be disturbed ({}); asked again in an hour", asked.word());
            notBefore.put(team, now.plus(NOT_ASKED));
        }
        return now;
    }
}

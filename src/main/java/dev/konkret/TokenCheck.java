package dev.konkret;

import dev.konkret.slack.Scopes;
import dev.konkret.slack.SlackCalls;
import dev.konkret.slack.SlackCalls.Welcome;
import dev.konkret.slack.SlackClient;
import dev.konkret.slack.SlackResult;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What Slack says about the bot token, the scopes that came with it, and this machine's clock. */
final class TokenCheck {
    /** Slack's deliveries may be five minutes old; half of it is for the way. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(150);

    private final Findings found;
    private final Clock wallClock;

    TokenCheck(Findings found, Clock wallClock) {
        this.found = found;
        this.wallClock = wallClock;
    }

    /** Returns what to do when Slack does not answer at all. */
    static String outOfReach(URI slackApi, String why) {
        return "SLACK_API_URL: Slack cannot be reached at " + slackApi + " (" + why.replace("not reached: ", "")
                + "); look at firewall, DNS and proxy";
    }

    /** Asks Slack about this bot token. */
    void look(URI slackApi, String token) {
        SlackCalls calls = new SlackCalls(SlackClient.calling(slackApi), token);
        SlackResult<Welcome> asked = calls.welcome();
        if (!(asked instanceof SlackResult.Sent<Welcome> sent)) {
            if (asked instanceof SlackResult.NotReached<Welcome> || asked instanceof SlackResult.Unknown<Welcome>) {
                found.fail(outOfReach(slackApi, asked.word()));
                return;
            }
            found.fail("SLACK_BOT_TOKEN: Slack says \"" + asked.word()
                    + "\"; copy the token anew from \"OAuth & Permissions\"");
            return;
        }
        Welcome welcome = sent.value();
        found.ok("SLACK_BOT_TOKEN is good for workspace " + welcome.identity().teamId());
        scopes(welcome.scopes());
        clock(welcome.slackTime());
    }

    private void scopes(Set<String> granted) {
        if (granted.isEmpty()) {
            found.note("scopes: Slack does not say which are granted");
            return;
        }
        Set<String> lacking = new TreeSet<>(Scopes.wanted());
        lacking.removeAll(granted);
        if (lacking.isEmpty()) found.ok("all scopes of the manifest are granted");
        for (String scope : lacking) {
            String line = "scope " + scope + " is missing: " + Scopes.lostWithout(scope)
                    + "; add it under \"OAuth & Permissions\" and install the app anew";
            if (Scopes.isEssential(scope)) found.fail(line + " (docs/berechtigungen.md)");
            else found.note(line + ", or do without");
        }
    }

    private void clock(@Nullable Instant slackTime) {
        if (slackTime == null) return;
        Duration off = Duration.between(slackTime, wallClock.instant()).abs();
        if (off.compareTo(CLOCK_TOLERANCE) > 0) {
            found.fail("Clock: this machine is " + off.toSeconds() + " s away from Slack's time; switch on time"
                    + " synchronisation, or every delivery is refused (" + Guidance.PAGE + "#clock)");
        } else {
            found.ok("the clock agrees with Slack's");
        }
    }
}

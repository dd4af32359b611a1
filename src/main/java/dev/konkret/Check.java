package dev.konkret;

import dev.konkret.redis.RedisConnection;
import dev.konkret.redis.StartFailure;
import dev.konkret.slack.Scopes;
import dev.konkret.slack.SlackCalls;
import dev.konkret.slack.SlackCalls.Welcome;
import dev.konkret.slack.SlackClient;
import dev.konkret.slack.SlackResult;
import dev.konkret.slack.install.OAuthCalls;
import dev.konkret.socket.SocketMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code konkret check}: settings, token, scopes, clock and Redis, each ok or with what to do. */
@Command(
        name = "check",
        description = "Looks at settings, token, scopes, clock and Redis, and says what to do.",
        mixinStandardHelpOptions = true)
final class Check implements Callable<Integer> {
    /** Slack's deliveries may be five minutes old; half of it is for the way. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(150);

    @Mixin
    private final SettingFlags flags = new SettingFlags();

    private final World world;
    private boolean failed;

    Check(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Configuration configuration = flags.over(world.settings().get());
        try {
            WayIn way = configuration.wayIn();
            if (way instanceof WayIn.Http http) overHttp(configuration, http);
            if (way instanceof WayIn.Socket socket) overSockets(configuration, socket);
            if (way instanceof WayIn.OAuth oauth) manyWorkspaces(configuration, oauth);
        } catch (WrongSetting e) {
            missingSettings(configuration, e);
        }
        links(configuration);
        redis(configuration.redisUrl());
        return failed ? 1 : 0;
    }

    private void overHttp(Configuration configuration, WayIn.Http way) {
        ok("one workspace over HTTP; the app's manifest: konkret manifest --http --url https://your.address");
        ok("SLACK_SIGNING_SECRET is set");
        slack(configuration, way.botToken());
    }

    private void overSockets(Configuration configuration, WayIn.Socket way) {
        ok("one workspace over Socket Mode; the app's manifest: konkret manifest --socket");
        SocketMode.whyNot(configuration.slackApiUrl(), way.appToken())
                .ifPresentOrElse(
                        why -> fail("SLACK_APP_TOKEN: Slack says \"" + why
                                + "\"; copy the App-Level Token (xapp-…) with the"
                                + " scope connections:write from \"Basic Information\", and switch on \"Socket Mode\""),
                        () -> ok("SLACK_APP_TOKEN opens connections"));
        slack(configuration, way.botToken());
    }

    private void manyWorkspaces(Configuration configuration, WayIn.OAuth way) {
        ok("many workspaces with OAuth; the app's manifest: konkret manifest --oauth --url " + way.baseUrl());
        ok("SLACK_SIGNING_SECRET is set");
        ok("KONKRET_SECRET_KEY is set; stored tokens can be read with "
                + way.keys().size() + " key(s)");
        OAuthCalls calls = new OAuthCalls(
                SlackClient.calling(configuration.slackApiUrl()),
                way.clientId(),
                way.clientSecret(),
                world.wallClock());
        calls.whyNotAccepted()
                .ifPresentOrElse(
                        why -> fail("SLACK_CLIENT_ID, SLACK_CLIENT_SECRET: Slack says \"" + why
                                + "\"; copy both anew from \"Basic Information\""),
                        () -> ok("SLACK_CLIENT_ID and SLACK_CLIENT_SECRET belong together"));
        note("people install the bot at " + way.baseUrl() + "/slack/install");
    }

    /** Says all that is missing at once, rather than one thing each time. */
    private void missingSettings(Configuration configuration, WrongSetting first) {
        if (configuration.clientId() != null || configuration.appToken() != null) {
            fail(String.valueOf(first.getMessage()));
            return;
        }
        if (configuration.signingSecret() == null) fail(missing(configuration::requiredSigningSecret));
        else ok("SLACK_SIGNING_SECRET is set");
        if (configuration.botToken() == null) fail(missing(configuration::requiredBotToken));
        else slack(configuration, configuration.botToken());
    }

    private void slack(Configuration configuration, String token) {
        SlackCalls calls = new SlackCalls(SlackClient.calling(configuration.slackApiUrl()), token);
        SlackResult<Welcome> asked = calls.welcome();
        if (!(asked instanceof SlackResult.Sent<Welcome> sent)) {
            fail("SLACK_BOT_TOKEN: Slack says \"" + asked.word()
                    + "\"; copy the token anew from \"OAuth & Permissions\"," + " or look at the way to "
                    + configuration.slackApiUrl());
            return;
        }
        Welcome welcome = sent.value();
        ok("SLACK_BOT_TOKEN is good for workspace " + welcome.identity().teamId());
        scopes(welcome.scopes());
        clock(welcome.slackTime());
    }

    private void scopes(Set<String> granted) {
        if (granted.isEmpty()) {
            note("scopes: Slack does not say which are granted");
            return;
        }
        Set<String> lacking = new TreeSet<>(Scopes.wanted());
        lacking.removeAll(granted);
        if (lacking.isEmpty()) ok("all scopes of the manifest are granted");
        for (String scope : lacking) {
            String line = "scope " + scope + " is missing: " + Scopes.lostWithout(scope)
                    + "; add it under \"OAuth & Permissions\" and install the app anew";
            if (Scopes.isEssential(scope)) fail(line);
            else note(line + ", or do without");
        }
    }

    private void clock(@Nullable Instant slackTime) {
        if (slackTime == null) return;
        Duration off = Duration.between(slackTime, world.wallClock().instant()).abs();
        if (off.compareTo(CLOCK_TOLERANCE) > 0) {
            fail("clock: this machine is " + off.toSeconds() + " s away from Slack's time; switch on time"
                    + " synchronisation, or every delivery is refused");
        } else {
            ok("the clock agrees with Slack's");
        }
    }

    private void links(Configuration configuration) {
        if (configuration.links().areOn()) {
            ok("links to goal pages and calendars begin with " + configuration.baseUrl());
            return;
        }
        String lacking = Stream.of(
                        configuration.baseUrl() == null ? "KONKRET_BASE_URL" : "",
                        configuration.secretKey() == null ? "KONKRET_SECRET_KEY" : "")
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" and "));
        note(lacking + " not set: no links to goal pages and calendars; everything else works");
    }

    private void redis(@Nullable String url) {
        if (url == null) {
            note("REDIS_URL is not set: the bot will run an own Redis process with its data in KONKRET_DATA");
            return;
        }
        try (RedisConnection redis = RedisConnection.open(url, world.randomName())) {
            ok("Redis answers");
            redis.warnings().forEach(this::note);
        } catch (StartFailure e) {
            fail(String.valueOf(e.getMessage()));
        }
    }

    private static String missing(Callable<String> required) {
        try {
            return required.call();
        } catch (Exception e) {
            return String.valueOf(e.getMessage());
        }
    }

    private void ok(String line) {
        world.out().println("ok    " + line);
    }

    private void note(String line) {
        world.out().println("note  " + line);
    }

    private void fail(String line) {
        failed = true;
        world.out().println("FAIL  " + line);
    }
}

package dev.konkret;

import dev.konkret.redis.RedisConnection;
import dev.konkret.redis.StartFailure;
import dev.konkret.slack.Scopes;
import dev.konkret.slack.SlackCalls;
import dev.konkret.slack.SlackCalls.Welcome;
import dev.konkret.slack.SlackClient;
import dev.konkret.slack.SlackResult;
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
        if (configuration.signingSecret() == null) fail(missing(configuration::requiredSigningSecret));
        else ok("SLACK_SIGNING_SECRET is set");
        if (configuration.botToken() == null) fail(missing(configuration::requiredBotToken));
        else slack(configuration, configuration.botToken());
        links(configuration);
        redis(configuration.redisUrl());
        return failed ? 1 : 0;
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
            fail("scope " + scope + " is missing: " + Scopes.lostWithout(scope)
                    + "; add it under \"OAuth & Permissions\" and install the app anew");
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

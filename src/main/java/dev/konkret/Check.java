package dev.konkret;

import dev.konkret.redis.RedisConnection;
import dev.konkret.redis.StartFailure;
import dev.konkret.slack.SlackClient;
import dev.konkret.slack.install.OAuthCalls;
import dev.konkret.socket.SocketMode;
import dev.konkret.web.WebServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code konkret check}: settings, token, scopes, clock and Redis, each ok or with what to do. */
@Command(
        name = "check",
        description = "Looks at settings, token, scopes, clock and Redis, and says what to do.",
        mixinStandardHelpOptions = true)
final class Check implements Callable<Integer> {
    @Mixin
    private final SettingFlags flags = new SettingFlags();

    private final World world;
    private final Findings found;
    private final Set<String> wrong = new HashSet<>();

    Check(World world) {
        this.world = world;
        this.found = new Findings(world.out());
    }

    @Override
    public Integer call() {
        try {
            Map<String, String> settings = world.settings().get();
            SettingNames.passedOver(settings).forEach(found::note);
            look(usable(flags.laidOver(settings)));
        } catch (WrongSetting e) {
            fail(e);
        }
        return found.sum() ? 0 : 1;
    }

    /** Returns what the settings come to without those that cannot be used: each is named, and the rest still looked at. */
    private Configuration usable(Map<String, String> settings) {
        try {
            return Configuration.of(settings);
        } catch (WrongSetting e) {
            if (settings.remove(e.setting()) == null) throw e;
            fail(e);
            return usable(settings);
        }
    }

    /** A setting that was named as wrong is not missing as well. */
    private void fail(WrongSetting e) {
        if (wrong.add(e.setting())) found.fail(String.valueOf(e.getMessage()));
    }

    private void look(Configuration configuration) {
        // With one of them left out, the others would be taken for another way to meet Slack.
        if (wrong.stream().noneMatch(name -> name.startsWith("SLACK_"))) way(configuration);
        if (!wrong.contains("KONKRET_BASE_URL") && !wrong.contains("KONKRET_SECRET_KEY")) links(configuration);
        redis(configuration);
        if (!wrong.contains("PORT")) port(configuration.port());
    }

    private void way(Configuration configuration) {
        try {
            WayIn way = configuration.wayIn();
            if (way instanceof WayIn.Http http) overHttp(configuration, http);
            if (way instanceof WayIn.Socket socket) overSockets(configuration, socket);
            if (way instanceof WayIn.OAuth oauth) manyWorkspaces(configuration, oauth);
        } catch (WrongSetting e) {
            missingSettings(configuration, e);
        }
    }

    private void port(int port) {
        try (ServerSocket free = new ServerSocket(port)) {
            found.ok("PORT " + (port == 0 ? "is any that is free" : free.getLocalPort() + " is free"));
        } catch (IOException e) {
            if (WebServer.isForbidden(e)) found.fail(WebServer.forbidden(port));
            else found.note("PORT " + port + " is in use: by this very bot, or set PORT to a free one");
        }
    }

    /** Slack does not tell a bot its manifest, so only the scopes can be compared; the rest is a hint. */
    private void way(String which, String manifest) {
        found.ok(which + "; its manifest is printed by: java -jar konkret.jar manifest " + manifest);
    }

    private void overHttp(Configuration configuration, WayIn.Http way) {
        way("one workspace over HTTP", "--http --url https://your.address");
        signingSecret(way.signingSecret());
        slack(configuration, way.botToken());
    }

    private void overSockets(Configuration configuration, WayIn.Socket way) {
        way("one workspace over Socket Mode", "--socket");
        SocketMode.whyNot(configuration.slackApiUrl(), way.appToken())
                .ifPresentOrElse(
                        why -> refused(
                                configuration,
                                "SLACK_APP_TOKEN",
                                why,
                                "copy the App-Level Token (xapp-…) with the scope connections:write from \"Basic"
                                        + " Information\", and switch on \"Socket Mode\""),
                        () -> found.ok("SLACK_APP_TOKEN opens connections"));
        slack(configuration, way.botToken());
    }

    private void manyWorkspaces(Configuration configuration, WayIn.OAuth way) {
        way("many workspaces with OAuth", "--oauth --url " + way.baseUrl());
        signingSecret(way.signingSecret());
        found.ok("KONKRET_SECRET_KEY is set; stored tokens can be read with "
                + way.keys().size() + " key(s)");
        OAuthCalls calls = new OAuthCalls(
                SlackClient.calling(configuration.slackApiUrl()),
                way.clientId(),
                way.clientSecret(),
                world.wallClock());
        calls.whyNotAccepted()
                .ifPresentOrElse(
                        why -> refused(
                                configuration,
                                "SLACK_CLIENT_ID, SLACK_CLIENT_SECRET",
                                why,
                                "copy both anew from \"Basic Information\""),
                        () -> found.ok("SLACK_CLIENT_ID and SLACK_CLIENT_SECRET belong together"));
        found.note("people install the bot at " + way.baseUrl() + "/slack/install");
    }

    /** What Slack answers is one small word; everything else is the name of what went wrong on the way to it. */
    private void refused(Configuration configuration, String setting, String why, String mend) {
        if (why.matches("[a-z_]+")) found.fail(setting + ": Slack says \"" + why + "\"; " + mend);
        else found.fail(TokenCheck.outOfReach(configuration.slackApiUrl(), why));
    }

    /** Says all that is missing or wrong at once, rather than one thing each time. */
    private void missingSettings(Configuration configuration, WrongSetting first) {
        boolean halfOfOAuth = first.setting().equals("SLACK_CLIENT_ID");
        if (halfOfOAuth || configuration.clientId() != null || configuration.appToken() != null) {
            fail(first);
            return;
        }
        try {
            signingSecret(configuration.requiredSigningSecret());
        } catch (WrongSetting e) {
            fail(e);
        }
        try {
            slack(configuration, configuration.requiredBotToken());
        } catch (WrongSetting e) {
            fail(e);
        }
    }

    /** Only a delivery shows whether it is the right one; that it looks like none at all can be said at once. */
    private void signingSecret(String secret) {
        if (secret.length() == 32 && secret.chars().allMatch(sign -> Character.digit(sign, 16) >= 0)) {
            found.ok("SLACK_SIGNING_SECRET is set");
        } else {
            found.note("SLACK_SIGNING_SECRET is set, but Slack's have 32 characters, all of them 0-9 or a-f;"
                    + " if every delivery is refused, copy it anew from \"Basic Information\"");
        }
    }

    private void slack(Configuration configuration, String token) {
        new TokenCheck(found, world.wallClock()).look(configuration.slackApiUrl(), token);
    }

    private void links(Configuration configuration) {
        if (configuration.links().areOn()) {
            found.ok("links to goal pages and calendars begin with " + configuration.baseUrl());
            return;
        }
        String lacking = Stream.of(
                        configuration.baseUrl() == null ? "KONKRET_BASE_URL" : "",
                        configuration.secretKey() == null ? "KONKRET_SECRET_KEY" : "")
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" and "));
        found.note(lacking + " not set: no links to goal pages and calendars, no webhooks; everything else works");
    }

    private void redis(Configuration configuration) {
        String url = configuration.redisUrl();
        if (url == null) {
            ownRedis(configuration.data().toAbsolutePath());
            return;
        }
        try (RedisConnection redis = RedisConnection.look(url, world.randomName())) {
            found.ok("Redis answers");
            redis.olderLayout()
                    .ifPresent(
                            layout -> found.note(
                                    "the data in Redis have layout " + layout
                                            + ", which the start of this version rewrites: back them up and stop all older processes before"));
            redis.warnings().forEach(found::note);
        } catch (StartFailure e) {
            found.fail(String.valueOf(e.getMessage()));
        }
    }

    private void ownRedis(Path data) {
        Path there = data;
        while (!Files.exists(there) && there.getParent() != null) there = there.getParent();
        if (Files.isDirectory(there) && Files.isWritable(there)) {
            found.note("REDIS_URL is not set: the bot brings its own Redis along and keeps the data in " + data);
        } else {
            found.fail("KONKRET_DATA: " + there + " is no folder this user may write to; name another one");
        }
    }
}

package dev.konkret.story;

import dev.konkret.Bot;
import dev.konkret.BotClock;
import dev.konkret.BotSettings;
import dev.konkret.WayIn;
import dev.konkret.agenda.Patience;
import dev.konkret.hook.HookReach;
import dev.konkret.nudge.FollowUpPlan;
import dev.konkret.playground.MovableClock;
import dev.konkret.playground.Schedule;
import dev.konkret.playground.SlackApp;
import dev.konkret.redis.RedisConnection;
import dev.konkret.redis.TestRedis;
import dev.konkret.secret.LinkSettings;
import dev.konkret.secret.SecretKey;
import dev.konkret.text.Language;
import dev.konkret.workspace.Region;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Two companies that know nothing of each other, and one bot that anybody may install. */
final class TwoFirms implements AutoCloseable {
    static final String SECRET = "the-signing-secret-of-the-app";
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    final Firm north;
    final Firm south;
    final URI botAddress;
    final RedisConnection redis = TestRedis.empty();
    private final SlackFront front = new SlackFront();
    private final MovableClock clock = new MovableClock(Clock.systemUTC(), BERLIN);
    private final Bot bot;

    TwoFirms() {
        this(SlackApp.toBeInstalled("T0NORD", "client-1", "client-secret-1"));
    }

    TwoFirms(SlackApp north) {
        int port = FreePort.any();
        botAddress = URI.create("http://127.0.0.1:" + port);
        this.north = firm(north);
        this.south = firm(SlackApp.toBeInstalled("T0SUED", "client-1", "client-secret-1"));
        SecretKey key = SecretKey.of("two-firms-0123456789-0123456789-key");
        bot = new Bot(new BotSettings(
                new WayIn.OAuth("client-1", "client-secret-1", SECRET, List.of(key), botAddress),
                front.api(),
                "127.0.0.1",
                port,
                BERLIN,
                Language.DE,
                Region.of("DE"),
                new BotClock(clock, clock.wall(), clock::aheadMillis),
                new SecureRandom(),
                redis,
                new LinkSettings(key, botAddress),
                Patience.USUAL,
                FollowUpPlan.KEPT,
                HookReach.ANYWHERE));
        bot.start();
    }

    private Firm firm(SlackApp app) {
        Firm firm = new Firm(app, SECRET, () -> botAddress.resolve("/slack/events"), clock, new Schedule() {
            @Override
            public Optional<Instant> nextDue() {
                return bot.nextDue();
            }

            @Override
            public void settle() {
                bot.settle();
            }
        });
        front.put(app.teamId(), firm.address());
        return firm;
    }

    Wire wire() {
        return new Wire(botAddress.getPort(), SECRET);
    }

    Instant now() {
        return clock.instant();
    }

    @Override
    public void close() {
        bot.close();
        north.close();
        south.close();
        front.close();
    }
}

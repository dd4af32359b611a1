package dev.konkret;

import dev.konkret.agenda.Patience;
import dev.konkret.goal.Goals;
import dev.konkret.goal.poll.Polls;
import dev.konkret.hook.HookReach;
import dev.konkret.nudge.FollowUpPlan;
import dev.konkret.playground.MovableClock;
import dev.konkret.playground.SimulatedSlack;
import dev.konkret.playground.SlackApp;
import dev.konkret.playground.SlackOptions;
import dev.konkret.redis.RedisGoals;
import dev.konkret.redis.RedisPolls;
import dev.konkret.secret.LinkSettings;
import dev.konkret.workspace.Holidays;
import dev.konkret.workspace.TeamId;
import dev.konkret.workspace.WorkingHours;
import dev.konkret.workspace.WorkingTime;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code konkret playground}: the real bot on a simulated Slack, without any account. */
@Command(
        name = "playground",
        description = "Runs the bot on a simulated Slack in the browser, with a Redis of its own; no account needed.",
        mixinStandardHelpOptions = true)
final class Playground implements Callable<Integer> {
    private static final String LOOPBACK = "127.0.0.1";

    @Mixin
    private final BasicFlags flags = new BasicFlags();

    private final World world;

    Playground(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws InterruptedException {
        Configuration configuration = flags.over(world.settings().get());
        try (Running running = new Running()) {
            SimulatedSlack slack = open(configuration, running);
            world.out().println();
            world.out().println("  Konkret: http://localhost:" + slack.port());
            world.out().println("  Beenden mit Strg+C. / Stop with Ctrl+C.");
            world.out().println();
            running.untilAskedToStop();
        }
        return 0;
    }

    private SimulatedSlack open(Configuration configuration, Running running) {
        String token = "xoxb-playground-" + world.randomName();
        String secret = world.randomName();
        MovableClock clock = new MovableClock(world.wallClock(), configuration.zone());
        BotClock time = new BotClock(clock, clock.wall(), clock::aheadMillis);
        ComingBot bot = new ComingBot(LOOPBACK);

        Preload.server();
        // The team moves in while Redis starts.
        CompletableFuture<Store> redis = new CompletableFuture<>();
        CompletableFuture<SimulatedSlack> movingIn =
                CompletableFuture.supplyAsync(() -> new SimulatedSlack(new SlackOptions(
                        LOOPBACK,
                        configuration.port(),
                        secret,
                        token,
                        bot::deliveries,
                        clock,
                        bot,
                        configuration.data(),
                        manifest(),
                        () -> redis.join().connection().eraseEverything(),
                        SlackOptions.THREE_SECONDS,
                        world.random())));
        // Redis first: two playgrounds on one folder are told so before either says anything, and the team of the one
        // that may not is never written down. Always an own Redis, because beginning anew empties it.
        Store store = running.keep(Store.own(configuration, world.randomName(), running::keep));
        redis.complete(store);
        SimulatedSlack slack = running.keep(movedIn(movingIn));
        slack.start();
        // Not before the page is there, for which somebody may be waiting.
        Preload.bot();
        Bot started = running.keep(new Bot(new BotSettings(
                new WayIn.Http(token, secret),
                URI.create(slack.apiUrl()),
                LOOPBACK,
                0,
                configuration.zone(),
                configuration.language(),
                configuration.region(),
                time,
                world.random(),
                store.connection(),
                new LinkSettings(PlaygroundKey.in(configuration.data(), world.random()), slack.address()),
                Patience.USUAL,
                FollowUpPlan.KEPT,
                HookReach.ANYWHERE)));
        started.start();
        bot.isUp(started);
        slack.whenGreeted(() -> {
            TeamId team = new TeamId(SlackApp.USUAL.teamId());
            Goals goals = new RedisGoals(store.connection());
            WorkingTime working = new WorkingTime(
                    configuration.zone(), WorkingHours.USUAL, new Holidays(configuration.region())::isHoliday);
            DemoGoal.in(team, goals, clock, working);
            Polls polls = new RedisPolls(store.connection(), time.aheadMillis());
            DemoPoll.in(team, goals, polls, clock, working);
        });
        slack.botIsUp();
        return slack;
    }

    private static SimulatedSlack movedIn(CompletableFuture<SimulatedSlack> movingIn) {
        try {
            return movingIn.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException unreadable ? unreadable : e;
        }
    }

    static String manifest() {
        try (InputStream in = Playground.class.getResourceAsStream("/manifest.yml")) {
            if (in == null) throw new IllegalStateException("manifest.yml is missing in the program");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("manifest.yml cannot be read: " + e.getMessage(), e);
        }
    }
}

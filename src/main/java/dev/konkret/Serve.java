package dev.konkret;

import dev.konkret.agenda.Patience;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code konkret serve}: the bot. */
@Command(
        name = "serve",
        description =
                "Runs the bot. Needs SLACK_BOT_TOKEN and SLACK_SIGNING_SECRET, or SLACK_APP_TOKEN for Socket Mode.",
        mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {
    private static final Logger log = LoggerFactory.getLogger(Serve.class);

    @Mixin
    private final SettingFlags flags = new SettingFlags();

    private final World world;

    Serve(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Running running = new Running()) {
            Map<String, String> settings = world.settings().get();
            for (String line : SettingNames.passedOver(settings)) {
                if (line.startsWith(SettingNames.SURELY_OURS)) log.warn("{}", line);
            }
            start(flags.over(settings), world, running);
            running.untilAskedToStop();
        }
        return 0;
    }

    /** Starts the bot and whatever it needs. */
    static Bot start(Configuration configuration, World world, Running running) {
        WayIn way = configuration.wayIn();
        Preload.begin();
        AtomicBoolean started = new AtomicBoolean();
        // Kept first, so it is closed last: when this is in the log, everything has ended in good order.
        running.keep(() -> {
            if (started.get()) log.info("Konkret has stopped; what is not finished waits on the agenda");
        });
        Store store = running.keep(Store.open(configuration, world.randomName(), running::keep));
        Bot bot = running.keep(new Bot(new BotSettings(
                way,
                configuration.slackApiUrl(),
                "0.0.0.0",
                configuration.port(),
                configuration.zone(),
                configuration.language(),
                configuration.region(),
                BotClock.real(world.wallClock()),
                world.random(),
                store.connection(),
                configuration.links(),
                Patience.USUAL,
                configuration.kept(),
                configuration.hooks())));
        bot.start();
        started.set(true);
        log.info("Konkret listens on port {}", bot.port());
        Compilation.directSoon();
        if (!configuration.links().areOn()) {
            log.info("No links to goal pages and calendars: they need KONKRET_BASE_URL and KONKRET_SECRET_KEY");
        }
        return bot;
    }
}

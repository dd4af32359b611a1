package dev.konkret.playground;

import dev.konkret.playground.api.Credentials;
import dev.konkret.playground.api.Respond;
import dev.konkret.playground.api.ViewStore;
import dev.konkret.playground.api.WebApi;
import dev.konkret.playground.control.Control;
import dev.konkret.playground.delivery.BotConnection;
import dev.konkret.playground.delivery.EventQueue;
import dev.konkret.playground.delivery.Events;
import dev.konkret.playground.delivery.Faults;
import dev.konkret.playground.delivery.Ids;
import dev.konkret.playground.delivery.Interactions;
import dev.konkret.playground.delivery.RequestUrl;
import dev.konkret.playground.delivery.ResponseUrls;
import dev.konkret.playground.delivery.Sockets;
import dev.konkret.playground.delivery.Traffic;
import dev.konkret.playground.delivery.Triggers;
import dev.konkret.playground.team.DemoTeam;
import dev.konkret.playground.team.Manifest;
import dev.konkret.playground.team.SlackTeam;
import io.javalin.Javalin;
import java.net.URI;
import java.time.ZonedDateTime;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.jspecify.annotations.Nullable;

/**
 * A Slack with one team in it, as real as the bot can see: its Web API, its signed deliveries, its limits and its errors.
 * People act in it through {@code /control/…}; the page and the tests use the same.
 */
public final class SimulatedSlack implements AutoCloseable {
    private static final long SHUTDOWN_IDLE_MILLIS = 50;

    private final SlackOptions options;
    private final SlackTeam slack;
    private final Events events;
    private final EventQueue queue;
    private final Faults faults = new Faults();
    private final Traffic traffic;
    private final Sockets sockets;
    private final Credentials credentials;
    private final Snapshot snapshot;
    private final Watchers watchers = new Watchers();
    private final ClockWalk walk;
    private final Javalin server;
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "slack-retries");
        thread.setDaemon(true);
        return thread;
    });
    private Runnable greeted = () -> {};
    private @Nullable URI address;

    /**
     * Brings back the team that was stored, and with it the clock, or lets the demo team move in.
     *
     * @throws IllegalArgumentException when the manifest cannot be read
     * @throws IllegalStateException when what was stored cannot be read
     */
    public SimulatedSlack(SlackOptions options) {
        this.options = options;
        MovableClock clock = options.clock();
        Manifest manifest = Manifest.parse(options.manifest());
        Ids ids = new Ids(options.random());
        slack = new SlackTeam(
                DemoTeam.team(options.app().teamId(), options.app().enterpriseId(), manifest.botName()), clock);
        traffic = new Traffic(clock.wall());
        sockets = new Sockets(ids, options.patience());
        BotConnection.Wire wire = options.app().appToken() == null
                ? new RequestUrl(options.botUrl(), options.signingSecret(), clock.wall(), options.patience())
                : sockets;
        BotConnection bot = new BotConnection(wire, traffic);
        queue = new EventQueue(bot, faults, clock);
        events = new Events(slack, manifest, queue, ids);
        Triggers triggers = new Triggers(clock, ids);
        ResponseUrls urls = new ResponseUrls(clock, ids, () -> address() + "/");
        Respond respond = new Respond(slack, manifest, events, urls, ids);
        SlackApp app = options.app();
        credentials = new Credentials(ids, app.teamId(), options.botToken(), app.tokensEnd(), clock);
        WebApi api = new WebApi(slack, manifest, credentials, events, triggers, ids, () -> address() + "/");
        Interactions interactions = new Interactions(slack, triggers, urls);
        walk = new ClockWalk(clock, options.schedule(), queue);
        Control control = new Control(
                slack,
                manifest,
                bot,
                interactions,
                events,
                respond,
                new ViewStore(ids),
                ids,
                faults,
                traffic,
                walk,
                walk,
                this::reset);
        snapshot = new Snapshot(options.dataFolder(), slack, clock);
        if (!snapshot.restore()) moveIn();
        slack.onChange(snapshot::changed);
        slack.onChange(watchers::changed);
        SocketDoor socketDoor = new SocketDoor(sockets, options.app().appToken());
        ConsentDoor consent = new ConsentDoor(app, credentials, slack, manifest.scopes());
        ApiDoor apiDoor = new ApiDoor(api, socketDoor, consent, faults, traffic, manifest.scopes(), options.clock());
        server = Doors.open(options, slack, apiDoor, socketDoor, consent, control, respond, watchers, traffic);
    }

    private void moveIn() {
        DemoTeam.moveInto(slack, ZonedDateTime.now(options.clock()));
    }

    /**
     * Opens the server.
     *
     * @throws RuntimeException when the port is taken
     */
    public void start() {
        server.start();
        // A browser keeps its connections open for the next request; nobody wants to wait for them at the end.
        for (Connector connector : server.jettyServer().server().getConnectors()) {
            if (connector instanceof AbstractConnector jetty) jetty.setShutdownIdleTimeout(SHUTDOWN_IDLE_MILLIS);
        }
        address = URI.create("http://" + options.host() + ":" + server.port());
        var unused = ticker.scheduleWithFixedDelay(queue::sendDue, 1, 1, TimeUnit.SECONDS);
    }

    /** The port it listens on, once started. */
    public int port() {
        return server.port();
    }

    /** The bot's Socket Mode connections, of which there are none over HTTP. */
    public Sockets sockets() {
        return sockets;
    }

    /** The address of the page. */
    public URI address() {
        if (address == null) throw new IllegalStateException("not started yet");
        return address;
    }

    /** What the bot takes for Slack's API. */
    public String apiUrl() {
        return address() + "/api/";
    }

    /**
     * Tells the bot, which has to be up by now, that it was invited to #marketing; only in a new team, and
     * only once. Returns when it has answered.
     */
    public void botIsUp() {
        synchronized (slack) {
            if (slack.isGreeted()) return;
            slack.setGreeted();
            slack.conversation(DemoTeam.MARKETING)
                    .ifPresent(c -> events.joined(c, slack.team().botUserId(), DemoTeam.ANNA));
            slack.changed();
        }
        greeted.run();
        walk.settle();
    }

    /** Has this done whenever the bot was invited to a new team, before anybody sees it. */
    public void whenGreeted(Runnable then) {
        greeted = then;
    }

    private void reset() {
        walk.settle();
        options.onReset().run();
        synchronized (slack) {
            options.clock().startOver();
            faults.clear();
            queue.clear();
            traffic.clear();
            SlackTeam fresh = new SlackTeam(slack.team(), options.clock());
            DemoTeam.moveInto(fresh, ZonedDateTime.now(options.clock()));
            slack.become(fresh.toJson());
            slack.changed();
        }
        botIsUp();
    }

    /** Closes the server and writes down the team. */
    @Override
    public void close() {
        ticker.shutdownNow();
        watchers.close();
        server.stop();
        queue.close();
        snapshot.close();
    }
}

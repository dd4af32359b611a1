package dev.konkret.web;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import java.net.BindException;
import java.time.Duration;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one HTTP server: Slack's deliveries, health, figures. */
public final class WebServer implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(WebServer.class);

    /** How long requests that are being answered may take when it is closed; without it Jetty cuts them off. */
    public static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    /** How long a connection on which nothing is being answered may hold up the end. */
    private static final long IDLE_WHEN_STOPPING_MILLIS = 50;

    private static final String REFERENCES_PER_LINE = "org.eclipse.jetty.util.referencesPerCacheLine";

    private final Readiness readiness;
    private final Javalin javalin;

    /**
     * Loads what Jetty looks up once: all the languages of the world, and how wide the processor's memory is, for which it
     * would bring in half of JMX. Takes longer than most of the start; for a thread of its own.
     */
    public static void warmUp() {
        if (System.getProperty(REFERENCES_PER_LINE) == null) System.setProperty(REFERENCES_PER_LINE, "16");
        new Server().destroy();
    }

    /**
     * Prepares a server; it takes nothing until {@link #start}.
     *
     * @param doors what else can be reached
     * @param signature null where Slack's deliveries come another way, and here there is no door for them
     */
    public WebServer(@Nullable Signature signature, Inbox inbox, Readiness readiness, Metrics metrics, Door... doors) {
        this.readiness = readiness;
        this.javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            config.http.prefer405over404 = true;
            config.jetty.modifyServer(server -> {
                server.setStopTimeout(LONGEST_STOP.toMillis());
                GuardHeaders.sayNothingOfTheServer(server);
                server.setErrorHandler(new GuardedErrors());
                Handler.Singleton everythingElse = new HeadAsGet();
                if (signature != null) server.setHandler(new SlackDoor(signature, inbox, metrics, everythingElse));
                else server.setHandler(everythingElse);
            });
            config.routes.before(ctx -> GuardHeaders.set(ctx::header));
            config.routes.get("/healthz", ctx -> ctx.result("ok"));
            config.routes.get("/readyz", this::ready);
            for (Door door : doors) door.register(config);
            config.routes.get(
                    "/metrics",
                    ctx -> ctx.contentType("text/plain; version=0.0.4; charset=utf-8")
                            .result(metrics.scrape()));
            config.routes.exception(Exception.class, (failure, ctx) -> {
                log.error("a request to {} failed", firstPart(ctx.path()), failure);
                ctx.status(500).result("");
            });
        });
    }

    /**
     * Begins to listen.
     *
     * @param port 0 for any free one
     * @throws IllegalStateException with one line for the operator when the port cannot be had
     */
    public void start(String host, int port) {
        try {
            javalin.start(host, port);
        } catch (JavalinBindException e) {
            throw new IllegalStateException(
                    isForbidden(e) ? forbidden(port) + "." : "Port " + port + " is in use: set PORT to a free one.", e);
        }
    }

    /** Tells whether a port could not be opened because this user may not, and not because somebody else has it. */
    public static boolean isForbidden(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof BindException && String.valueOf(t.getMessage()).contains("denied")) return true;
        }
        return false;
    }

    /** Returns what to do about it. */
    public static String forbidden(int port) {
        return "Port " + port + " may not be opened by this user: set PORT to one above 1023";
    }

    /** Returns the port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Takes nothing new and lets what is being answered finish. */
    @Override
    public void close() {
        for (Connector connector : javalin.jettyServer().server().getConnectors()) {
            if (connector instanceof AbstractConnector c) c.setShutdownIdleTimeout(IDLE_WHEN_STOPPING_MILLIS);
        }
        javalin.stop();
    }

    /** What follows may be a signed link, which opens something for whoever reads it. */
    private static String firstPart(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? path : path.substring(0, end);
    }

    private void ready(Context ctx) {
        readiness
                .whyNot()
                .ifPresentOrElse(
                        why -> ctx.status(503).result(why),
                        () -> ctx.status(200).result("ready"));
    }
}

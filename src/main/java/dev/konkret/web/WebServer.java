package dev.konkret.web;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.json.JavalinJackson3;
import io.javalin.util.JavalinBindException;
import java.time.Duration;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one HTTP server: Slack's deliveries, health, figures. */
public final class WebServer implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(WebServer.class);

    private static final long LARGEST_BODY_BYTES = 1 << 20;
    /** Without it Jetty cuts off requests that are being answered when it stops. */
    private static final long STOP_TIMEOUT_MILLIS = 5_000;

    /** How long a connection on which nothing is being answered may hold up the end. */
    private static final long IDLE_WHEN_STOPPING_MILLIS = 50;

    /** The first Java whose virtual threads are final. */
    private static final int VIRTUAL_THREADS_SINCE = 21;

    private static final String JSON = "application/json; charset=utf-8";

    private final Signature signature;
    private final Inbox inbox;
    private final Readiness readiness;
    private final Metrics metrics;
    private final Javalin javalin;

    /** Prepares a server; it takes nothing until {@link #start}. */
    public WebServer(Signature signature, Inbox inbox, Readiness readiness, Metrics metrics) {
        this.signature = signature;
        this.inbox = inbox;
        this.readiness = readiness;
        this.metrics = metrics;
        this.javalin = Javalin.create(config -> {
            config.jsonMapper(new JavalinJackson3());
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            config.http.maxRequestSize = LARGEST_BODY_BYTES;
            config.concurrency.useVirtualThreads = Runtime.version().feature() >= VIRTUAL_THREADS_SINCE;
            config.jetty.modifyServer(server -> server.setStopTimeout(STOP_TIMEOUT_MILLIS));
            config.routes.post("/slack/events", this::slack);
            config.routes.get("/healthz", ctx -> ctx.result("ok"));
            config.routes.get("/readyz", this::ready);
            config.routes.get(
                    "/metrics",
                    ctx -> ctx.contentType("text/plain; version=0.0.4; charset=utf-8")
                            .result(metrics.scrape()));
            config.routes.exception(Exception.class, (failure, ctx) -> {
                log.error("a request to {} failed", ctx.path(), failure);
                ctx.status(500).result("");
            });
        });
    }

    /**
     * Begins to listen.
     *
     * @param port 0 for any free one
     * @throws IllegalStateException with one line for the operator when the port is taken
     */
    public void start(String host, int port) {
        try {
            javalin.start(host, port);
        } catch (JavalinBindException e) {
            throw new IllegalStateException("Port " + port + " is in use: set PORT to a free one.", e);
        }
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

    private void slack(Context ctx) {
        long began = System.nanoTime();
        Inbox.Answer answer = answer(ctx);
        metrics.delivered(answer.outcome(), Duration.ofNanos(System.nanoTime() - began));
        ctx.status(answer.status());
        if (!answer.contentType().isEmpty()) ctx.contentType(answer.contentType());
        ctx.result(answer.body());
    }

    private Inbox.Answer answer(Context ctx) {
        byte[] body = ctx.bodyAsBytes();
        if (body.length > LARGEST_BODY_BYTES) return refused(413, "too_large");
        String timestamp = ctx.header("X-Slack-Request-Timestamp");
        if (!signature.fits(timestamp, ctx.header("X-Slack-Signature"), body)) return refused(401, "bad_signature");
        String contentType = ctx.header("Content-Type");
        return inbox.receive(body, contentType == null ? "" : contentType);
    }

    private static Inbox.Answer refused(int status, String why) {
        return new Inbox.Answer(status, JSON, "{\"ok\":false,\"error\":\"" + why + "\"}", why);
    }

    private void ready(Context ctx) {
        readiness
                .whyNot()
                .ifPresentOrElse(
                        why -> ctx.status(503).result(why),
                        () -> ctx.status(200).result("ready"));
    }
}

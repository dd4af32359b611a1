package dev.konkret.socket;

import io.javalin.Javalin;
import io.javalin.websocket.WsContext;
import java.net.URI;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;

/** A Slack that opens Socket Mode connections as it is told to: refusing, silent, or well. */
final class TinySlack implements AutoCloseable {
    /** An answer of {@code apps.connections.open}; a well one when none is left. */
    record Said(int status, String body, String retryAfter) {}

    final Deque<Said> says = new ConcurrentLinkedDeque<>();
    final List<Long> asked = new CopyOnWriteArrayList<>();
    final List<WsContext> connections = new CopyOnWriteArrayList<>();
    final List<String> heard = new CopyOnWriteArrayList<>();
    volatile boolean greets = true;
    private final Javalin server;

    TinySlack() {
        this(0);
    }

    TinySlack(int port) {
        server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.routes.post("/api/apps.connections.open", ctx -> {
                asked.add(System.nanoTime());
                Said said = says.poll();
                if (said != null) {
                    if (!said.retryAfter().isEmpty()) ctx.header("Retry-After", said.retryAfter());
                    ctx.status(said.status()).result(said.body());
                } else {
                    ctx.result("{\"ok\":true,\"url\":\"ws://" + ctx.host() + "/link\"}");
                }
            });
            config.routes.ws("/link", ws -> {
                ws.onConnect(ctx -> {
                    connections.add(ctx);
                    if (greets) ctx.send("{\"type\":\"hello\"}");
                });
                ws.onMessage(ctx -> heard.add(ctx.message()));
                ws.onClose(connections::remove);
                ws.onError(connections::remove);
            });
        });
        server.start("127.0.0.1", port);
    }

    void says(int status, String body) {
        says.add(new Said(status, body, ""));
    }

    URI api() {
        return URI.create("http://127.0.0.1:" + server.port() + "/api/");
    }

    int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }
}

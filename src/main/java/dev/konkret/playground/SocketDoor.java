package dev.konkret.playground;

import dev.konkret.playground.delivery.Sockets;
import dev.konkret.playground.team.Json;
import io.javalin.http.Context;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Where the bot asks for a Socket Mode connection, and where it then connects. */
final class SocketDoor {
    private static final String METHOD = "apps.connections.open";

    private final Sockets sockets;
    private final @Nullable String appToken;
    private final Map<String, Sockets.Connection> connections = new ConcurrentHashMap<>();

    /** @param appToken null where the app is not in Socket Mode */
    SocketDoor(Sockets sockets, @Nullable String appToken) {
        this.sockets = sockets;
        this.appToken = appToken;
    }

    static boolean answers(String method) {
        return method.equals(METHOD);
    }

    /** Answers {@code apps.connections.open}; {@code token} null when none was sent. */
    ObjectNode open(Context ctx, @Nullable String token) {
        if (token == null || token.isEmpty()) return Json.refused("not_authed");
        if (token.startsWith("xoxb-")) return Json.refused("not_allowed_token_type");
        if (!token.equals(appToken)) return Json.refused("invalid_auth");
        return Json.ok().put("url", "ws://" + ctx.host() + "/link?ticket=" + sockets.ticket());
    }

    void wire(WsConfig ws) {
        ws.onConnect(ctx -> {
            Sockets.Connection connection = new Wire(ctx);
            connections.put(ctx.sessionId(), connection);
            String ticket = ctx.queryParam("ticket");
            sockets.opened(connection, ticket == null ? "" : ticket);
        });
        ws.onMessage(ctx -> {
            Sockets.Connection connection = connections.get(ctx.sessionId());
            if (connection != null) sockets.said(connection, ctx.message());
        });
        ws.onClose(ctx -> closed(ctx.sessionId()));
        ws.onError(ctx -> closed(ctx.sessionId()));
    }

    private void closed(String session) {
        Sockets.Connection connection = connections.remove(session);
        if (connection != null) sockets.closed(connection);
    }

    private record Wire(WsContext ctx) implements Sockets.Connection {
        @Override
        public void send(String text) {
            if (!ctx.session.isOpen()) throw new IllegalStateException("closed");
            ctx.send(text);
        }

        @Override
        public void end(boolean abruptly) {
            if (abruptly) ctx.session.disconnect();
            else ctx.closeSession(1008, "invalid ticket");
        }
    }
}

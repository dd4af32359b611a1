package dev.konkret.playground.delivery;

import dev.konkret.playground.team.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The bot's Socket Mode connections: each delivery goes over one of them in an envelope and is acknowledged there. */
public final class Sockets implements BotConnection.Wire {
    private static final int MOST = 10;

    private final Ids ids;
    private final Duration patience;
    private final Set<String> tickets = new HashSet<>();
    private final List<Connection> open = new ArrayList<>();
    private final Map<String, Waiting> waiting = new HashMap<>();
    private int turn;

    /** @param patience how long Slack waits for an acknowledgement */
    public Sockets(Ids ids, Duration patience) {
        this.ids = ids;
        this.patience = patience;
    }

    /** One connection, as far as it concerns what is said on it. */
    public interface Connection {
        /** @throws RuntimeException when it is closed */
        void send(String text);

        /** Ends it; {@code abruptly} without a word, as a broken line does. */
        void end(boolean abruptly);
    }

    private record Waiting(Connection over, CompletableFuture<JsonNode> acknowledgement) {}

    /** Returns a ticket, good for one connection. */
    public synchronized String ticket() {
        String ticket = ids.hex(16);
        tickets.add(ticket);
        return ticket;
    }

    /** A connection was made; without a good ticket, or where there are too many, it is ended. */
    public void opened(Connection connection, String ticket) {
        synchronized (this) {
            if (tickets.remove(ticket) && open.size() < MOST) {
                open.add(connection);
                connection.send(Json.object()
                        .put("type", "hello")
                        .put("num_connections", open.size())
                        .toString());
                return;
            }
        }
        connection.end(false);
    }

    public synchronized void closed(Connection connection) {
        open.remove(connection);
    }

    /** The bot said something; only acknowledgements on the connection the envelope went over count. */
    public synchronized void said(Connection connection, String text) {
        JsonNode json = Json.parse(text).orElseGet(Json::object);
        Waiting it = waiting.get(Json.text(json, "envelope_id"));
        if (it == null || it.over() != connection) return;
        waiting.remove(Json.text(json, "envelope_id"));
        it.acknowledgement().complete(json.path("payload"));
    }

    /** How many connections there are. */
    public synchronized int count() {
        return open.size();
    }

    /** Asks the bot to replace every connection, as Slack does every few hours, and ends the old ones a little later. */
    public synchronized void refresh() {
        for (Connection old : List.copyOf(open)) {
            old.send(Json.object()
                    .put("type", "disconnect")
                    .put("reason", "refresh_requested")
                    .toString());
            // What is sent from now on goes to others, if there are any.
            if (open.size() > 1) open.remove(old);
        }
    }

    /** All connections break. */
    public void cut() {
        List<Connection> all;
        synchronized (this) {
            all = List.copyOf(open);
            open.clear();
        }
        all.forEach(c -> c.end(true));
    }

    @Override
    public BotConnection.Answer send(
            String kind, String type, byte[] body, Map<String, String> headers, JsonNode payload) {
        ObjectNode envelope = Json.object()
                .put("envelope_id", ids.hex(16))
                .put(
                        "type",
                        kind.equals("event") ? "events_api" : kind.equals("command") ? "slash_commands" : "interactive")
                .put("accepts_response_payload", !kind.equals("event"));
        if (headers.containsKey("X-Slack-Retry-Num")) {
            envelope.put("retry_attempt", Integer.parseInt(headers.get("X-Slack-Retry-Num")))
                    .put("retry_reason", headers.getOrDefault("X-Slack-Retry-Reason", ""));
        }
        envelope.set("payload", payload);
        String id = Json.text(envelope, "envelope_id");
        CompletableFuture<JsonNode> acknowledgement = new CompletableFuture<>();
        try {
            give(id, envelope.toString(), acknowledgement);
            JsonNode shown = acknowledgement.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return new BotConnection.Answer(200, shown.isMissingNode() ? "" : shown.toString(), null, false);
        } catch (TimeoutException late) {
            return new BotConnection.Answer(0, "", "timeout", false);
        } catch (ExecutionException | IllegalStateException nobody) {
            return new BotConnection.Answer(0, "", "no_connection", false);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return new BotConnection.Answer(0, "", "no_connection", false);
        } finally {
            synchronized (this) {
                waiting.remove(id);
            }
        }
    }

    private synchronized void give(String id, String text, CompletableFuture<JsonNode> acknowledgement) {
        while (!open.isEmpty()) {
            Connection next = open.get(turn++ % open.size());
            waiting.put(id, new Waiting(next, acknowledgement));
            try {
                next.send(text);
                return;
            } catch (RuntimeException broken) {
                open.remove(next);
            }
        }
        throw new IllegalStateException("the bot has no connection");
    }
}

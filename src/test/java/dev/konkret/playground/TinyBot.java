package dev.konkret.playground;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A bot that only listens: keeps whatever is delivered to it, and answers what the test says. */
final class TinyBot implements AutoCloseable {
    static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Delivery> deliveries = new CopyOnWriteArrayList<>();
    private volatile Function<Delivery, Reply> answering = delivery -> Reply.empty();

    /** What arrived: the raw body with its headers, and what it says. */
    record Delivery(Map<String, String> headers, String body, Map<String, String> form, JsonNode payload) {
        /** The type of the event or interaction; the command for a command. */
        String kind() {
            if (form.containsKey("command")) return form.get("command");
            return payload.has("event")
                    ? event().path("type").asString("")
                    : payload.path("type").asString("");
        }

        JsonNode event() {
            return payload.path("event");
        }
    }

    record Reply(int status, String type, String body) {
        static Reply empty() {
            return new Reply(200, "text/plain", "");
        }

        static Reply json(String json) {
            return new Reply(200, "application/json", json);
        }

        static Reply status(int status) {
            return new Reply(status, "text/plain", "");
        }
    }

    TinyBot() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/slack/events", this::receive);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/slack/events");
    }

    void answers(Function<Delivery, Reply> with) {
        answering = with;
    }

    List<Delivery> heard() {
        return deliveries;
    }

    List<Delivery> heard(String kind) {
        return deliveries.stream().filter(d -> d.kind().equals(kind)).toList();
    }

    /** The last delivery of this kind. */
    Delivery last(String kind) {
        List<Delivery> all = heard(kind);
        if (all.isEmpty())
            throw new AssertionError("no " + kind + " among "
                    + deliveries.stream().map(Delivery::kind).toList());
        return all.get(all.size() - 1);
    }

    void forget() {
        deliveries.clear();
    }

    private void receive(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        Map<String, String> headers = new LinkedHashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values.get(0)));
        Delivery delivery = delivery(headers, body);
        deliveries.add(delivery);
        Reply reply = answering.apply(delivery);
        byte[] answer = reply.body().getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", reply.type());
        exchange.sendResponseHeaders(reply.status(), answer.length == 0 ? -1 : answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private static Delivery delivery(Map<String, String> headers, String body) {
        if (headers.getOrDefault("content-type", "").startsWith("application/json")) {
            return new Delivery(headers, body, Map.of(), JSON.readTree(body));
        }
        Map<String, String> form = new LinkedHashMap<>();
        for (String pair : body.split("&")) {
            String[] part = pair.split("=", 2);
            form.put(URLDecoder.decode(part[0], UTF_8), URLDecoder.decode(part[1], UTF_8));
        }
        JsonNode payload = form.containsKey("payload") ? JSON.readTree(form.get("payload")) : JSON.createObjectNode();
        return new Delivery(headers, body, form, payload);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

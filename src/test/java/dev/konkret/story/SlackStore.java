package dev.konkret.story;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A Slack that keeps what it accepted, and often enough does not say so. What it kept is the truth. */
final class SlackStore implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What goes wrong with a message, and how often of a thousand. */
    enum Fault {
        REFUSED_FOR_ITS_RATE(50),
        ERROR_500(20),
        NO_ANSWER(10),
        KEPT_AND_CUT(40),
        KEPT_AND_INTERNAL_ERROR(20);

        private final int ofThousand;

        Fault(int ofThousand) {
            this.ofThousand = ofThousand;
        }
    }

    /** A message that was accepted. */
    record Kept(String ts, String channel, String id, String metadata) {}

    private final Supplier<Instant> clock;
    private final UnaryOperator<String> zoneOf;
    private final Random random;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Kept> kept = new ArrayList<>();
    private final Map<String, Integer> calls = new TreeMap<>();
    private final Map<Fault, Integer> injected = new TreeMap<>();
    private boolean behaving;
    private int sequence;
    private int takenBack;

    /** @param zoneOf the zone of a person */
    SlackStore(Supplier<Instant> clock, UnaryOperator<String> zoneOf, Random random) {
        this.clock = clock;
        this.zoneOf = zoneOf;
        this.random = random;
        try {
            this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/api/", this::answer);
        server.start();
    }

    String api() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/api/";
    }

    /** From now on everything goes well. */
    synchronized void behave() {
        behaving = true;
    }

    /** Returns what stands in Slack, by our id. */
    synchronized Map<String, List<Kept>> byId() {
        Map<String, List<Kept>> all = new HashMap<>();
        for (Kept message : kept)
            all.computeIfAbsent(message.id(), k -> new ArrayList<>()).add(message);
        return all;
    }

    synchronized String figures() {
        return "faults " + injected + ", copies taken back " + takenBack + ", calls " + calls;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestURI().getPath().substring("/api/".length());
        Map<String, String> form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Fault fault = fault(method);
        if (fault == Fault.NO_ANSWER) return;
        boolean keeps = fault == null || fault == Fault.KEPT_AND_CUT || fault == Fault.KEPT_AND_INTERNAL_ERROR;
        String body = keeps ? handle(method, form) : "{\"ok\":false}";
        if (fault == Fault.KEPT_AND_CUT) {
            exchange.close();
            return;
        }
        if (fault == Fault.KEPT_AND_INTERNAL_ERROR) body = "{\"ok\":false,\"error\":\"internal_error\"}";
        if (fault == Fault.REFUSED_FOR_ITS_RATE) exchange.getResponseHeaders().add("Retry-After", "1");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status(fault), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static int status(@Nullable Fault fault) {
        return fault == Fault.REFUSED_FOR_ITS_RATE ? 429 : fault == Fault.ERROR_500 ? 500 : 200;
    }

    private synchronized @Nullable Fault fault(String method) {
        calls.merge(method, 1, Integer::sum);
        if (behaving || !method.equals("chat.postMessage")) return null;
        int dice = random.nextInt(1000);
        for (Fault fault : Fault.values()) {
            dice -= fault.ofThousand;
            if (dice < 0) {
                injected.merge(fault, 1, Integer::sum);
                return fault;
            }
        }
        return null;
    }

    private synchronized String handle(String method, Map<String, String> form) {
        return switch (method) {
            case "auth.test" -> """
                {"ok":true,"team_id":"T1","user_id":"U0BOT","bot_id":"B1","url":""}""";
            case "users.info" -> """
                {"ok":true,"user":{"id":"%s","tz":"%s","locale":"de-DE"}}""".formatted(form.get("user"), zoneOf.apply(form.getOrDefault("user", "")));
            case "conversations.open" -> """
                {"ok":true,"channel":{"id":"D%s"}}""".formatted(form.get("users"));
            case "conversations.info" -> """
                {"ok":true,"channel":{"id":"%s","is_channel":true,"is_private":false}}""".formatted(form.get("channel"));
            case "users.conversations" -> """
                {"ok":true,"channels":[]}""";
            case "conversations.history" -> history(form);
            case "chat.postMessage" -> """
                {"ok":true,"ts":"%s"}""".formatted(keep(form));
            case "chat.delete" -> {
                if (kept.removeIf(m -> m.ts().equals(form.get("ts")))) takenBack++;
                yield "{\"ok\":true}";
            }
            case "views.publish" -> """
                {"ok":true,"view":{"id":"V1"}}""";
            default -> """
                {"ok":true,"ts":"1.1"}""";
        };
    }

    private String keep(Map<String, String> form) {
        String ts = clock.get().getEpochSecond() + "." + String.format("%06d", ++sequence);
        String metadata = form.getOrDefault("metadata", "{}");
        String id =
                JSON.readTree(metadata).path("event_payload").path("nudge_id").asString("none");
        kept.add(new Kept(ts, form.getOrDefault("channel", ""), id, metadata));
        return ts;
    }

    private String history(Map<String, String> form) {
        boolean all = List.of("1", "true").contains(form.getOrDefault("include_all_metadata", ""));
        double oldest = Double.parseDouble(form.getOrDefault("oldest", "0"));
        double latest = Double.parseDouble(form.getOrDefault("latest", "9e12"));
        List<String> messages = new ArrayList<>();
        for (Kept m : kept) {
            double ts = Double.parseDouble(m.ts());
            if (!m.channel().equals(form.get("channel")) || ts <= oldest || ts >= latest) continue;
            messages.add(
                    0,
                    "{\"type\":\"message\",\"bot_id\":\"B1\",\"ts\":\"" + m.ts() + "\""
                            + (all ? ",\"metadata\":" + m.metadata() : "") + "}");
        }
        return "{\"ok\":true,\"has_more\":false,\"messages\":[" + String.join(",", messages) + "]}";
    }

    private static Map<String, String> form(String body) {
        Map<String, String> form = new HashMap<>();
        for (String pair : body.split("&")) {
            int equals = pair.indexOf('=');
            if (equals < 0) continue;
            form.put(
                    URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                    URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return form;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

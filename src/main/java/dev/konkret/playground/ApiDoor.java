package dev.konkret.playground;

import dev.konkret.playground.api.WebApi;
import dev.konkret.playground.delivery.Faults;
import dev.konkret.playground.delivery.Traffic;
import dev.konkret.playground.team.Json;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /api/…}: reads a call from HTTP, lets happen to it what was asked to go wrong, and writes the answer. */
final class ApiDoor {
    private static final Set<String> JSON_ARGUMENTS = Set.of("blocks", "view", "attachments", "metadata", "files");

    private final WebApi api;
    private final SocketDoor sockets;
    private final ConsentDoor consent;
    private final Faults faults;
    private final Traffic traffic;
    private final Set<String> scopes;
    private final Clock clock;

    ApiDoor(
            WebApi api,
            SocketDoor sockets,
            ConsentDoor consent,
            Faults faults,
            Traffic traffic,
            Set<String> scopes,
            Clock clock) {
        this.api = api;
        this.sockets = sockets;
        this.consent = consent;
        this.faults = faults;
        this.traffic = traffic;
        this.scopes = scopes;
        this.clock = clock;
    }

    void answer(Context ctx) {
        long begun = System.nanoTime();
        String method = ctx.pathParam("method");
        Optional<ObjectNode> read = arguments(ctx);
        ObjectNode arguments = read.orElseGet(Json::object);
        String kind =
                faults.next(method, Faults.OF_CALLS).map(f -> befall(ctx, f)).orElse("");
        int wait = faults.isOn("rate_limits") ? api.waitFor(method, arguments) : 0;
        if (wait > 0) tooMany(ctx, wait);
        boolean answered = wait > 0 || kind.equals("429") || kind.equals("500") || kind.equals("hang");
        ObjectNode answer = Json.object();
        if (!answered) {
            boolean notReady = kind.equals("file_not_ready")
                    && Json.text(arguments, "blocks").contains("slack_file");
            if (Faults.REFUSALS.contains(kind)) answer = Json.refused(kind);
            else if (notReady) answer = Json.refused("invalid_blocks");
            else answer = called(ctx, method, read.orElse(null), arguments);
            if (kind.equals("lost_answer")) {
                cut(ctx);
            } else {
                ctx.header("X-OAuth-Scopes", String.join(",", scopes));
                // The same time as in events: the two are compared.
                ctx.header(
                        "Date",
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                clock.instant().atOffset(ZoneOffset.UTC)));
                Doors.json(ctx, 200, answer);
            }
        }
        long millis = (System.nanoTime() - begun) / 1_000_000;
        int status = kind.equals("hang") || kind.equals("lost_answer") ? 0 : ctx.statusCode();
        traffic.note("to_slack", "call", method, shown(arguments), status, answer, millis);
    }

    private ObjectNode called(Context ctx, String method, @Nullable ObjectNode read, ObjectNode arguments) {
        if (read == null) return Json.refused("invalid_json");
        String header = ctx.header("Authorization");
        String token = header != null && header.startsWith("Bearer ")
                ? header.substring("Bearer ".length()).strip()
                : Json.textOrNull(arguments, "token");
        if (SocketDoor.answers(method)) return sockets.open(ctx, token);
        if (ConsentDoor.answers(method)) return consent.access(arguments, header);
        return api.call(method, token, arguments);
    }

    /** Empty when the body should be JSON and is not. */
    private static Optional<ObjectNode> arguments(Context ctx) {
        ObjectNode arguments = Json.object();
        ctx.queryParamMap().forEach((name, values) -> arguments.put(name, values.get(0)));
        String type = ctx.contentType() == null ? "" : ctx.contentType();
        if (type.startsWith("application/json")) {
            Optional<JsonNode> body = ctx.body().isBlank() ? Optional.of(Json.object()) : Json.parse(ctx.body());
            if (body.isEmpty() || !(body.get() instanceof ObjectNode object)) return Optional.empty();
            arguments.setAll(object);
        } else {
            ctx.formParamMap().forEach((name, values) -> arguments.put(name, values.get(0)));
        }
        return Optional.of(arguments);
    }

    /** The arguments with their JSON unpacked, to be read by people. */
    private static ObjectNode shown(ObjectNode arguments) {
        ObjectNode shown = Json.copy(arguments);
        for (String name : JSON_ARGUMENTS) {
            if (shown.path(name).isString()) {
                Json.parse(Json.text(shown, name)).ifPresent(json -> shown.set(name, json));
            }
        }
        return shown;
    }

    private static String befall(Context ctx, Faults.Fault fault) {
        switch (fault.kind()) {
            case "429" -> tooMany(ctx, fault.seconds());
            case "500" -> Doors.json(ctx, 500, Json.refused("internal_error"));
            case "hang" -> {
                sleep(fault.seconds());
                cut(ctx);
            }
            case "delay" -> sleep(fault.seconds());
            default -> {}
        }
        return fault.kind();
    }

    private static void tooMany(Context ctx, int seconds) {
        ctx.header("Retry-After", String.valueOf(seconds));
        Doors.json(ctx, 429, Json.refused("ratelimited"));
    }

    private static void sleep(int seconds) {
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /** Hangs up without a word, as a broken line does. */
    private static void cut(Context ctx) {
        ServletContextRequest.getServletContextRequest(ctx.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }
}

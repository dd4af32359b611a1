package dev.konkret.playground;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konkret.playground.api.Respond;
import dev.konkret.playground.control.Control;
import dev.konkret.playground.delivery.Traffic;
import dev.konkret.playground.team.Json;
import dev.konkret.playground.team.SlackTeam;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.staticfiles.Location;
import io.javalin.json.JavalinJackson3;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The HTTP server: which address leads where, and who is let in. */
final class Doors {
    private static final Logger log = LoggerFactory.getLogger(Doors.class);
    private static final long MOST_BYTES = 6_000_000;
    private static final String PAGE = "/dev/konkret/playground/page";

    private Doors() {}

    static Javalin open(
            SlackOptions options,
            SlackTeam slack,
            ApiDoor api,
            SocketDoor sockets,
            ConsentDoor consent,
            Control control,
            Respond respond,
            Watchers watchers,
            Traffic traffic) {
        return Javalin.create(config -> {
            config.jsonMapper(new JavalinJackson3(Json.MAPPER, false));
            config.jetty.host = options.host();
            config.jetty.port = options.port();
            config.jetty.modifyServer(server -> server.setStopTimeout(0));
            config.http.maxRequestSize = MOST_BYTES;
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            if (Doors.class.getResource(PAGE + "/index.html") != null) {
                config.staticFiles.add(files -> {
                    files.directory = PAGE;
                    files.location = Location.CLASSPATH;
                    files.headers.put("Cache-Control", "no-store");
                });
            }
            config.routes.exception(RuntimeException.class, (broken, ctx) -> {
                log.warn("{} {} failed", ctx.method(), ctx.path(), broken);
                json(ctx, 500, Json.refused("fatal_error"));
            });
            config.routes.before(SameMachine::check);
            config.routes.before(Doors::guardPage);
            config.routes.post("/api/{method}", api::answer);
            config.routes.get("/api/{method}", api::answer);
            config.routes.get("/oauth/v2/authorize", consent::ask);
            config.routes.post("/oauth/v2/authorize", consent::decide);
            config.routes.ws("/link", sockets::wire);
            config.routes.post("/hooks/{id}", ctx -> hook(ctx, respond));
            config.routes.post("/upload/{id}", ctx -> FileDoors.receive(ctx, slack));
            BotPages pages = new BotPages(options.botUrl());
            config.routes.get("/files/{id}", ctx -> FileDoors.show(ctx, slack, pages));
            config.routes.get("/goals/{signed}", pages::show);
            config.routes.get("/calendar/{signed}", pages::show);
            config.routes.get("/api/v1/<path>", pages::show);
            config.routes.post("/webhook", ctx -> new HookDoor(traffic).take(ctx));
            config.routes.get("/control/state", ctx -> json(ctx, 200, control.state()));
            config.routes.get("/control/log", ctx -> log(ctx, control));
            config.routes.sse("/control/events", watchers::add);
            config.routes.post("/control/{action}", ctx -> perform(ctx, control));
            config.routes.error(404, ctx -> {
                if (ctx.path().startsWith("/control/")) json(ctx, 404, Json.refused("unknown_action"));
            });
        });
    }

    private static void guardPage(Context ctx) {
        ctx.header("Content-Security-Policy", "default-src 'self'");
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "no-referrer");
        ctx.header("Cache-Control", "no-store");
    }

    private static void perform(Context ctx, Control control) {
        String text = ctx.body();
        Optional<JsonNode> body = text.isBlank() ? Optional.of(Json.object()) : Json.parse(text);
        if (body.isPresent() && body.get() instanceof ObjectNode object) {
            ObjectNode answer = control.perform(ctx.pathParam("action"), object);
            json(ctx, Json.text(answer, "error").equals("unknown_action") ? 404 : 200, answer);
        } else {
            json(ctx, 400, Json.refused("invalid_json"));
        }
    }

    private static void log(Context ctx, Control control) {
        String after = ctx.queryParam("after");
        json(ctx, 200, control.log(after != null && after.matches("\\d{1,18}") ? Long.parseLong(after) : 0));
    }

    private static void hook(Context ctx, Respond respond) {
        Optional<JsonNode> body = Json.parse(ctx.body());
        if (body.isEmpty() || !(body.get() instanceof ObjectNode object)) {
            ctx.status(400).result("invalid_payload");
            return;
        }
        ObjectNode answer = respond.at(ctx.pathParam("id"), object);
        String error = Json.text(answer, "error");
        if (error.isEmpty()) {
            ctx.result("ok");
        } else {
            json(ctx, error.endsWith("_url") ? 404 : 400, answer);
        }
    }

    static void json(Context ctx, int status, JsonNode answer) {
        ctx.status(status)
                .contentType("application/json; charset=utf-8")
                .result(answer.toString().getBytes(UTF_8));
    }
}

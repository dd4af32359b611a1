package dev.konkret.playground;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konkret.playground.api.Credentials;
import dev.konkret.playground.team.Json;
import dev.konkret.playground.team.SlackTeam;
import dev.konkret.text.Markup;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Where somebody agrees to the app, and where the app gets its token for that: {@code oauth.v2.access}. */
final class ConsentDoor {
    private static final String METHOD = "oauth.v2.access";

    private final SlackApp app;
    private final Credentials credentials;
    private final SlackTeam slack;
    private final Set<String> scopes;

    ConsentDoor(SlackApp app, Credentials credentials, SlackTeam slack, Set<String> scopes) {
        this.app = app;
        this.credentials = credentials;
        this.slack = slack;
        this.scopes = scopes;
    }

    static boolean answers(String method) {
        return method.equals(METHOD);
    }

    /** Shows what the app wants, with the two answers there are. */
    void ask(Context ctx) {
        String problem = problem(ctx);
        if (problem != null) {
            ctx.status(400).result(problem);
            return;
        }
        String back = "?" + (ctx.queryString() == null ? "" : ctx.queryString());
        ctx.html("<!doctype html><html lang=\"de\"><meta charset=\"utf-8\"><title>Slack</title><h1>"
                + Markup.escaped(slack.team().botName()) + " möchte auf "
                + Markup.escaped(slack.team().name())
                + " zugreifen</h1><p>" + Markup.escaped(String.join(", ", wanted(ctx)))
                + "</p><form method=\"post\" action=\"" + Markup.escaped(back)
                + "\"><button name=\"answer\" value=\"allow\">Zulassen</button> "
                + "<button name=\"answer\" value=\"cancel\">Abbrechen</button></form></html>");
    }

    /** Sends the person back with a code, or with word that they said no. */
    void decide(Context ctx) {
        String problem = problem(ctx);
        if (problem != null) {
            ctx.status(400).result(problem);
            return;
        }
        String uri = orEmpty(ctx.queryParam("redirect_uri"));
        String state = "&state=" + URLEncoder.encode(orEmpty(ctx.queryParam("state")), UTF_8);
        if (!"allow".equals(ctx.formParam("answer"))) {
            ctx.redirect(uri + "?error=access_denied" + state);
            return;
        }
        synchronized (slack) {
            slack.setInstalled(true);
        }
        ctx.redirect(uri + "?code=" + URLEncoder.encode(credentials.code(uri), UTF_8) + state);
    }

    private @Nullable String problem(Context ctx) {
        if (app.clientId() == null || !app.clientId().equals(ctx.queryParam("client_id"))) return "invalid_client_id";
        if (orEmpty(ctx.queryParam("redirect_uri")).isEmpty()) return "bad_redirect_uri";
        return scopes.containsAll(wanted(ctx)) ? null : "invalid_scope";
    }

    private static Set<String> wanted(Context ctx) {
        return new TreeSet<>(Set.of(orEmpty(ctx.queryParam("scope")).split(",")));
    }

    /** Answers {@code oauth.v2.access}; who asks may say so in the header instead of the arguments. */
    ObjectNode access(ObjectNode sent, @Nullable String authorization) {
        ObjectNode arguments = Json.copy(sent);
        if (authorization != null && authorization.startsWith("Basic ")) identify(authorization, arguments);
        if (app.clientId() == null || !app.clientId().equals(Json.text(arguments, "client_id"))) {
            return Json.refused("invalid_client_id");
        }
        if (!Json.text(arguments, "client_secret").equals(app.clientSecret())) return Json.refused("bad_client_secret");
        boolean again = Json.text(arguments, "grant_type").equals("refresh_token");
        Optional<Credentials.Given> given = again
                ? credentials.forRefresh(Json.text(arguments, "refresh_token"))
                : credentials.forCode(Json.text(arguments, "code"), Json.text(arguments, "redirect_uri"));
        return given.map(this::answer).orElseGet(() -> Json.refused(again ? "invalid_refresh_token" : "invalid_code"));
    }

    private static void identify(String authorization, ObjectNode arguments) {
        try {
            byte[] pair = Base64.getDecoder()
                    .decode(authorization.substring("Basic ".length()).strip());
            String[] parts = new String(pair, UTF_8).split(":", 2);
            arguments.put("client_id", parts[0]);
            if (parts.length == 2) arguments.put("client_secret", parts[1]);
        } catch (IllegalArgumentException garbled) {
            arguments.remove("client_id");
        }
    }

    private ObjectNode answer(Credentials.Given given) {
        boolean wide = app.enterpriseId() != null;
        ObjectNode answer = Json.ok()
                .put("access_token", given.token())
                .put("token_type", "bot")
                .put("scope", String.join(",", scopes))
                .put("bot_user_id", slack.team().botUserId())
                .put("app_id", slack.team().appId())
                .put("is_enterprise_install", wide);
        if (given.refresh() != null)
            answer.put("refresh_token", given.refresh()).put("expires_in", given.seconds());
        if (wide) {
            answer.putNull("team");
            answer.putObject("enterprise")
                    .put("id", app.enterpriseId())
                    .put("name", slack.team().name());
        } else {
            answer.putObject("team")
                    .put("id", slack.team().id())
                    .put("name", slack.team().name());
            answer.putNull("enterprise");
        }
        answer.putObject("authed_user").put("id", "U0ANNA");
        return answer;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}

package dev.konkret.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import tools.jackson.databind.node.ObjectNode;

/** What a program is told when it does not get what it asked for, as RFC 9457 has it. */
final class ApiProblem {
    private static final String TYPE = "application/problem+json";
    private static final Duration BREATHER = Duration.ofSeconds(10);

    private ApiProblem() {}

    /** A filter that cannot be understood. */
    static final class BadQuery extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BadQuery(String parameter, String what) {
            super(parameter + ": " + what);
        }
    }

    static void noKey(Context ctx) {
        ctx.header("WWW-Authenticate", "Bearer");
        say(ctx, 401, "No valid key", "Send \"Authorization: Bearer <key>\"; /konkret schlüssel in Slack makes one.");
    }

    static void notFound(Context ctx) {
        say(ctx, 404, "Not found", "There is nothing here that this key may see.");
    }

    static void badQuery(Context ctx, BadQuery why) {
        say(ctx, 400, "Bad filter", String.valueOf(why.getMessage()));
    }

    static void tooOften(Context ctx, Duration wait) {
        again(ctx, wait);
        say(ctx, 429, "Too many requests", "This key was used too often; see Retry-After.");
    }

    static void notNow(Context ctx) {
        again(ctx, BREATHER);
        say(ctx, 503, "Not right now", "What this key may see cannot be found out at the moment; see Retry-After.");
    }

    /** Says it like everything else where no reading was asked for, or in another way than GET. */
    static void forWhatNobodyAnswers(Context ctx) {
        int status = ctx.statusCode();
        String type = ctx.res().getContentType();
        if (status < 400 || (type != null && type.startsWith(TYPE))) return;
        String title = HttpStatus.forStatus(status).getMessage();
        if (status == 405) say(ctx, status, title, "This API is for reading: GET only.");
        else say(ctx, status, title, "/api/v1/openapi.yaml says what there is.");
    }

    private static void again(Context ctx, Duration wait) {
        ctx.header(
                "Retry-After", String.valueOf(Math.max(1, wait.plusMillis(999).toSeconds())));
    }

    private static void say(Context ctx, int status, String title, String detail) {
        ObjectNode problem = StepJson.object().put("type", "about:blank").put("title", title);
        problem.put("status", status).put("detail", detail);
        ctx.status(status).contentType(TYPE).result(problem.toString());
    }
}

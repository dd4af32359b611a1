package dev.konkret.playground;

import dev.konkret.playground.team.Json;
import io.javalin.http.Context;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets nobody in but this machine's own pages and programs, even when a foreign page talks a browser into calling here. */
final class SameMachine {
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private SameMachine() {}

    static void check(Context ctx) {
        String origin = ctx.header("Origin");
        boolean fine = isHere("http://" + ctx.host()) && (origin == null || isHere(origin));
        if (fine) return;
        Doors.json(ctx, 403, Json.refused("foreign_origin"));
        ctx.skipRemainingHandlers();
    }

    private static boolean isHere(@Nullable String origin) {
        if (origin == null || !origin.matches("http://[\\w.:\\[\\]-]+")) return false;
        String host = URI.create(origin).getHost();
        return host != null && NAMES.contains(host);
    }
}

package dev.konkret.web;

import io.javalin.http.Context;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;

/** Headers every answer carries that a browser could see. A page that needs more than nothing sets its own policy later. */
final class GuardHeaders {
    private static final String A_YEAR = "max-age=31536000";

    private GuardHeaders() {}

    static void set(Context ctx) {
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("X-Frame-Options", "DENY");
        ctx.header("Referrer-Policy", "no-referrer");
        ctx.header("Cross-Origin-Resource-Policy", "same-origin");
        ctx.header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        ctx.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        // Browsers heed it only where they came by https, which ends in front of us. What else lives below the same
        // domain is not ours to decide about.
        ctx.header("Strict-Transport-Security", A_YEAR);
    }

    /** Whoever looks for a hole in a certain version shall not be told which one this is. */
    static void sayNothingOfTheServer(Server server) {
        for (Connector connector : server.getConnectors()) {
            HttpConnectionFactory http = connector.getConnectionFactory(HttpConnectionFactory.class);
            if (http != null) http.getHttpConfiguration().setSendServerVersion(false);
        }
    }
}

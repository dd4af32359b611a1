package dev.konkret.web;

import java.util.function.BiConsumer;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;

/** Headers every answer carries that a browser could see. A page that needs more than nothing sets its own policy later. */
final class GuardHeaders {
    private static final String A_YEAR = "max-age=31536000";

    private GuardHeaders() {}

    /** Hands over each header with its value. */
    static void set(BiConsumer<String, String> header) {
        header.accept("X-Content-Type-Options", "nosniff");
        header.accept("X-Frame-Options", "DENY");
        header.accept("Referrer-Policy", "no-referrer");
        header.accept("Cross-Origin-Resource-Policy", "same-origin");
        header.accept("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        header.accept("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        // Browsers heed it only where they came by https, which ends in front of us. What else lives below the same
        // domain is not ours to decide about.
        header.accept("Strict-Transport-Security", A_YEAR);
    }

    /** Whoever looks for a hole in a certain version shall not be told which one this is. */
    static void sayNothingOfTheServer(Server server) {
        for (Connector connector : server.getConnectors()) {
            HttpConnectionFactory http = connector.getConnectionFactory(HttpConnectionFactory.class);
            if (http != null) http.getHttpConfiguration().setSendServerVersion(false);
        }
    }
}

package dev.konkret.playground;

import io.javalin.http.Context;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/**
 * The bot's own pages under the playground's address: the bot's port changes with every start, and links in messages must not.
 * Nothing is added and nothing taken away, above all not what the bot tells the browser to refuse.
 */
final class BotPages {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final List<String> BROUGHT_ALONG = List.of("Accept-Language", "Authorization");
    private static final List<String> PASSED_ON = List.of(
            "Content-Type",
            "Content-Disposition",
            "Content-Security-Policy",
            "Referrer-Policy",
            "X-Robots-Tag",
            "Cache-Control",
            "Retry-After",
            "WWW-Authenticate",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy");

    private final Supplier<URI> bot;

    /** Made when somebody looks at a page: it brings in all of TLS, for which the start need not wait. */
    private static final class Http {
        static final HttpClient CLIENT =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    }

    /** @param bot any address of the bot */
    BotPages(Supplier<URI> bot) {
        this.bot = bot;
    }

    void show(Context ctx) {
        try {
            String query = ctx.queryString() == null ? "" : "?" + ctx.queryString();
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            bot.get().resolve(ctx.req().getRequestURI() + query))
                    .timeout(PATIENCE);
            for (String name : BROUGHT_ALONG) {
                String value = ctx.header(name);
                if (value != null) request.header(name, value);
            }
            HttpResponse<byte[]> page = Http.CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            for (String name : PASSED_ON) {
                page.headers().firstValue(name).ifPresent(value -> ctx.header(name, value));
            }
            ctx.status(page.statusCode()).result(page.body());
        } catch (IOException | IllegalStateException | IllegalArgumentException e) {
            ctx.status(502).result("The bot does not answer.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            ctx.status(503).result("");
        }
    }
}

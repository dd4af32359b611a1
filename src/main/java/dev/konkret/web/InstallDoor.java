package dev.konkret.web;

import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where somebody who installs the bot begins and comes back: {@code /slack/install} and {@code /slack/oauth_redirect}. */
public final class InstallDoor implements Door {
    private static final String COOKIE = "konkret_install";
    private static final String PATH = "/slack";

    private final Installer installer;
    private final boolean secure;
    private final String keptUnder;
    private final int seconds;

    /**
     * @param address where browsers reach the bot, without a slash at its end; its path never gets as far as here
     * @param seconds how long the browser keeps its mark
     */
    public InstallDoor(Installer installer, URI address, int seconds) {
        this.installer = installer;
        this.secure = "https".equals(address.getScheme());
        this.keptUnder = address.getRawPath() + PATH;
        this.seconds = seconds;
    }

    /** Makes the pages. */
    public interface Installer {
        Page begin();

        /** Somebody came back with these; null where nothing was sent. */
        Page back(@Nullable String code, @Nullable String state, @Nullable String error, @Nullable String kept);
    }

    /**
     * What the browser gets.
     *
     * @param kept to be kept by the browser; empty to forget it
     * @param policy what the page may load
     */
    public record Page(int status, String html, String kept, String policy) {}

    @Override
    public void register(JavalinConfig config) {
        RoutesConfig routes = config.routes;
        routes.get(PATH + "/install", ctx -> show(ctx, installer.begin()));
        routes.get(
                PATH + "/oauth_redirect",
                ctx -> show(
                        ctx,
                        installer.back(
                                ctx.queryParam("code"),
                                ctx.queryParam("state"),
                                ctx.queryParam("error"),
                                ctx.cookie(COOKIE))));
    }

    private void show(Context ctx, Page page) {
        int age = page.kept().isEmpty() ? 0 : seconds;
        // Lax, not strict: the browser comes back from Slack's page and has to bring it along.
        ctx.cookie(new Cookie(COOKIE, page.kept(), keptUnder, age, secure, true, null, SameSite.LAX));
        ctx.status(page.status())
                .header("Content-Security-Policy", page.policy())
                .header("Cache-Control", "no-store")
                .html(page.html());
    }
}

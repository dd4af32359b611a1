package dev.konkret.web;

import dev.konkret.goal.GoalId;
import dev.konkret.goal.sheet.GoalSheet;
import dev.konkret.goal.sheet.GoalSheets;
import dev.konkret.secret.Link;
import dev.konkret.secret.LinkPurpose;
import dev.konkret.secret.SignedLinks;
import dev.konkret.text.Language;
import dev.konkret.text.Texts;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code GET /goals/{signed}}: the page of a goal for whoever has a link to it. */
public final class GoalPages implements Door {
    private static final String SIGNED = "signed";
    private static final int GONE = 410;
    private static final int NOT_FOUND = 404;

    private final SignedLinks links;
    private final GoalSheets sheets;
    private final Language language;

    /** @param language of this installation, for visitors whose browser wishes none of ours */
    public GoalPages(SignedLinks links, GoalSheets sheets, Language language) {
        this.links = links;
        this.sheets = sheets;
        this.language = language;
    }

    @Override
    public void register(JavalinConfig config) {
        config.routes.get(LinkPurpose.GOAL_PAGE.before() + "{" + SIGNED + "}", this::show);
    }

    private void show(Context ctx) {
        guard(ctx);
        links.read(LinkPurpose.GOAL_PAGE, ctx.pathParam(SIGNED))
                .match(
                        link -> page(ctx, link),
                        () -> apology(ctx, GONE, "over"),
                        () -> apology(ctx, NOT_FOUND, "unknown"));
    }

    private Context page(Context ctx, Link link) {
        Optional<GoalSheet> sheet = sheets.find(link.team(), new GoalId(link.subject()), link.owner());
        return sheet.map(s -> ctx.status(200).html(GoalPage.of(s))).orElseGet(() -> apology(ctx, GONE, "gone"));
    }

    private Context apology(Context ctx, int status, String why) {
        Texts texts = Texts.in(wished(ctx.header("Accept-Language")));
        String heading = switch (why) {
            case "over" -> texts.get("picture.page.over");
            case "gone" -> texts.get("picture.page.gone");
            default -> texts.get("picture.page.unknown");
        };
        Html main = new Html().element("h1", heading);
        main.element("p", status == GONE ? texts.get("picture.page.ask-slack") : texts.get("picture.page.copy-whole"));
        return ctx.status(status).html(Sheet.page(heading, texts.language(), main));
    }

    private Language wished(@Nullable String header) {
        String first = header == null ? "" : header.strip().toLowerCase(Locale.ROOT);
        if (first.startsWith("de")) return Language.DE;
        return first.startsWith("en") ? Language.EN : language;
    }

    /** The link is the key: it must not travel on as a referrer, into an index or into a cache. */
    private static void guard(Context ctx) {
        ctx.header("Content-Security-Policy", Sheet.POLICY);
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "no-referrer");
        ctx.header("X-Robots-Tag", "noindex, nofollow");
        ctx.header("Cache-Control", "private, no-store");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Cross-Origin-Resource-Policy", "same-origin");
    }
}

package dev.konkret.web;

import dev.konkret.secret.Link;
import dev.konkret.secret.LinkPurpose;
import dev.konkret.secret.SignedLinks;
import dev.konkret.text.Language;
import dev.konkret.text.Texts;
import dev.konkret.web.SignedContent.Document;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.Map;

/** Opens what stands behind signed links. Nobody keeps a copy on the way, nobody lists it, and it tells no other page its address. */
public final class SignedDoor implements Door {
    private final SignedLinks links;
    private final Map<LinkPurpose, SignedContent> contents;
    private final Language language;

    /** @param language for people of whom nothing is known yet: their link is none, or over */
    public SignedDoor(SignedLinks links, Map<LinkPurpose, SignedContent> contents, Language language) {
        this.links = links;
        this.contents = contents;
        this.language = language;
    }

    @Override
    public void register(JavalinConfig config) {
        contents.forEach((purpose, content) -> config.routes.get(
                purpose.before() + "{signed}" + purpose.after(),
                ctx -> links.read(purpose, ctx.pathParam("signed"))
                        .match(
                                link -> show(ctx, content, link),
                                () -> say(ctx, 410, text("link.over")),
                                () -> say(ctx, 404, text("link.unknown")))));
    }

    private Context show(Context ctx, SignedContent content, Link link) {
        Document document = content.of(link).orElse(null);
        if (document == null) return say(ctx, 404, text("link.unknown"));
        if (document.fileName() != null) {
            ctx.header(Header.CONTENT_DISPOSITION, "attachment; filename=\"" + document.fileName() + "\"");
        }
        return secluded(ctx).status(200).contentType(document.contentType()).result(document.body());
    }

    private String text(String key) {
        return Texts.in(language).get(key);
    }

    private static Context say(Context ctx, int status, String sentence) {
        return secluded(ctx)
                .status(status)
                .contentType("text/plain; charset=utf-8")
                .result(sentence);
    }

    private static Context secluded(Context ctx) {
        return ctx.header(Header.CACHE_CONTROL, "private, no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .header("X-Content-Type-Options", "nosniff");
    }
}

package dev.konkret.web;

import dev.konkret.picture.Ink;
import dev.konkret.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;

/**
 * The frame of every page people see: one file without script, frame, picture or style from elsewhere. The browser is told to
 * refuse all of these, so that even markup that slipped in could do nothing.
 */
final class Sheet {
    private static final String STYLE = style();

    /** Only the style within the page itself, known by its hash. */
    static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash(STYLE)
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private Sheet() {}

    /** Returns the page around {@code main}. */
    static String page(String title, Language language, Html main) {
        return new Html()
                .raw("<!doctype html><html lang=\"" + language.name().toLowerCase(Locale.ROOT) + "\"><head>")
                .raw("<meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .raw(
                        "<meta name=\"robots\" content=\"noindex, nofollow\"><meta name=\"referrer\" content=\"no-referrer\">")
                .raw("<meta name=\"color-scheme\" content=\"light dark\">")
                .element("title", title)
                .raw("<style>" + STYLE + "</style></head><body><main>")
                .raw(main.toString())
                .raw("</main></body></html>")
                .toString();
    }

    private static String style() {
        try (InputStream in = Sheet.class.getResourceAsStream("page.css")) {
            if (in == null) throw new IllegalStateException("no page.css");
            StringBuilder css = new StringBuilder(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            css.append("@media screen and (prefers-color-scheme: dark) {");
            for (Ink ink : Ink.values()) {
                css.append('.')
                        .append(ink.fillClass())
                        .append("{fill:")
                        .append(ink.dark())
                        .append('}');
                css.append('.')
                        .append(ink.lineClass())
                        .append("{stroke:")
                        .append(ink.dark())
                        .append('}');
            }
            return css.append('}').toString();
        } catch (IOException e) {
            throw new UncheckedIOException("page.css", e);
        }
    }

    private static String hash(String style) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

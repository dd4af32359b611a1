package dev.konkret.slack.install;

import dev.konkret.slack.Scopes;
import dev.konkret.text.Markup;
import dev.konkret.text.Texts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The few pages somebody sees who installs the bot. No script, no foreign address, the one style named by its hash. */
final class InstallPage {
    private static final String STYLE =
            "body{font:1.1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem;"
                    + "color:#1d1c1d;background:#fff}h1{color:#1f4d3a}a.go{display:inline-block;background:#1f4d3a;color:#fff;"
                    + "padding:.7rem 1.4rem;border-radius:.4rem;text-decoration:none}code{font-size:.9em}"
                    + "li{margin:.3rem 0}a.go:focus{outline:3px solid #e8a33d}";

    /** What the browser may load: nothing but that style. */
    static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash(STYLE)
            + "'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'";

    private InstallPage() {}

    /** Says what the bot asks for, and leads to Slack. */
    static String invitation(Texts texts, String slackUrl) {
        StringBuilder scopes = new StringBuilder("<ul>");
        for (String scope : Scopes.wanted()) {
            scopes.append("<li><code>").append(Markup.escaped(scope)).append("</code></li>");
        }
        scopes.append("</ul>");
        return page(
                texts,
                texts.get("install.title"),
                "<p>" + Markup.escaped(texts.get("install.intro")) + "</p><p><a class=\"go\" href=\""
                        + Markup.escaped(slackUrl) + "\">"
                        + Markup.escaped(texts.get("install.go")) + "</a></p><p>"
                        + Markup.escaped(texts.get("install.scopes"))
                        + "</p>" + scopes);
    }

    /** Says that it is done, and what to do next. */
    static String done(Texts texts) {
        return page(
                texts,
                texts.get("install.done.title"),
                "<p>" + Markup.escaped(texts.get("install.done.next")) + "</p>");
    }

    /** Says what did not work and leads back to the beginning. */
    static String failed(Texts texts, String why) {
        return page(
                texts,
                texts.get("install.failed.title"),
                "<p>" + Markup.escaped(why) + "</p><p><a class=\"go\" href=\"install\">"
                        + Markup.escaped(texts.get("install.again")) + "</a></p>");
    }

    private static String page(Texts texts, String title, String body) {
        return "<!doctype html><html lang=\"" + texts.language().locale().getLanguage()
                + "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>"
                + Markup.escaped(title) + "</title><style>" + STYLE + "</style></head><body><main><h1>"
                + Markup.escaped(title)
                + "</h1>"
                + body + "</main></body></html>";
    }

    private static String hash(String style) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(sha);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

package dev.konkret.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Looks for what keeps people out of a page, with the rules of WCAG 2.2 A and AA and good practice. */
final class Axe {
    private static final String SCRIPT = script();

    private Axe() {}

    /** Returns one line for every finding in the page that is open; none when all is well. */
    @SuppressWarnings("unchecked")
    static List<String> findings(Browser browser) {
        browser.awaitRest();
        browser.driver().executeScript(SCRIPT);
        return (List<String>) browser.driver().executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, {resultTypes: ['violations']})
                    .then((all) => done(all.violations.flatMap((one) =>
                        one.nodes.map((node) => one.id + ' ' + node.target + ' ' + node.failureSummary))),
                        (broken) => done([String(broken)]));
                """);
    }

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in, "no axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

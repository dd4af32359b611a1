package dev.konkret.slack.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.text.Language;
import dev.konkret.text.Texts;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** Whatever people write, in both languages: Slack takes every message and view, and nobody is pinged. */
class EveryViewTest {

    static Stream<Arguments> words_in_both_languages() {
        Stream<Arguments> german = Samples.WORDS.stream().map(words -> Arguments.of(Language.DE, words));
        // What is cut and escaped does not depend on the language; the room that is left does.
        Stream<Arguments> english = Stream.of("x", "ü".repeat(300), "&".repeat(300), "{0} ''{1}'' {2,choice,0#x} | # <")
                .map(words -> Arguments.of(Language.EN, words));
        return Stream.concat(german, english);
    }

    @ParameterizedTest
    @MethodSource("words_in_both_languages")
    void slack_takes_everything_and_nobody_is_pinged(Language language, String words) {
        Set<String> findings = new LinkedHashSet<>();
        Catalogue.show(Texts.in(language), words, (name, shown) -> {
            List<String> found =
                    shown instanceof Message m ? BlockKitCheck.message(m) : BlockKitCheck.view((ObjectNode) shown);
            found.forEach(f -> findings.add(name + f));
        });

        assertThat(findings).isEmpty();
    }

    @Test
    void the_catalogue_leaves_nothing_out() throws Exception {
        Set<String> shown = new TreeSet<>();
        Catalogue.show(Texts.in(Language.DE), "x", (name, ignored) -> shown.add(name));

        assertThat(shown).containsExactlyElementsOf(everyPublicView());
    }

    private static Set<String> everyPublicView() throws IOException, URISyntaxException, ClassNotFoundException {
        Path classes = Path.of(Message.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(classes.resolve("dev/konkret/slack/view"))) {
            for (Path file : files.toList()) {
                String simple = file.getFileName().toString().replace(".class", "");
                if (simple.contains("$") || simple.equals("package-info")) continue;
                Class<?> view = Class.forName("dev.konkret.slack.view." + simple);
                if (!Modifier.isPublic(view.getModifiers())) continue;
                for (var method : view.getDeclaredMethods()) {
                    boolean open = Modifier.isPublic(method.getModifiers()) && Modifier.isStatic(method.getModifiers());
                    if (open && Catalogue.isShown(method.getReturnType())) names.add(simple + "." + method.getName());
                }
            }
        }
        return names;
    }
}

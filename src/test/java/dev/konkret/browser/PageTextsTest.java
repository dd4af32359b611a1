package dev.konkret.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page speaks two languages to the same extent. */
class PageTextsTest {
    private static final Pattern ENTRY = Pattern.compile("^  '([\\w.-]+)': '(.*)',$", Pattern.MULTILINE);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

    @ParameterizedTest
    @ValueSource(strings = {"texts", "tour", "tour-coordinate"})
    void german_and_english_have_the_same_keys_and_nothing_is_empty(String book) {
        Map<String, String> german = read(book + "-de.js");
        Map<String, String> english = read(book + "-en.js");

        assertThat(german).hasSizeGreaterThan(15);
        assertThat(english.keySet()).isEqualTo(german.keySet());
        assertThat(german.values()).noneMatch(String::isBlank);
        assertThat(english.values()).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @ValueSource(strings = {"texts", "tour", "tour-coordinate"})
    void english_fills_in_nothing_that_german_does_not(String book) {
        Map<String, String> german = read(book + "-de.js");

        // The other way round may be: the simulator's own complaints are German and shown in German only.
        read(book + "-en.js")
                .forEach((key, text) ->
                        assertThat(placeholders(german.get(key))).as(key).containsAll(placeholders(text)));
    }

    private static TreeSet<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> read(String file) {
        String path = "/dev/konkret/playground/page/js/" + file;
        try (InputStream in = PageTextsTest.class.getResourceAsStream(path)) {
            String source = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Map<String, String> texts = new TreeMap<>();
            Matcher entry = ENTRY.matcher(source);
            while (entry.find())
                assertThat(texts.put(entry.group(1), entry.group(2)))
                        .as(entry.group(1))
                        .isNull();
            // Every line that is not an entry is a comment, the frame or blank: nothing slips through the pattern.
            long entries = source.lines().filter(line -> line.startsWith("  ")).count();
            assertThat(texts).hasSize((int) entries);
            return texts;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

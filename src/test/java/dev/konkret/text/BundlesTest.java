package dev.konkret.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bundles of both languages are in step with each other and with the code. */
class BundlesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+)\"");
    private static final Pattern ASKED_FOR = Pattern.compile("\\bget\\(\\s*\"([a-z]+(?:\\.[a-zA-Z-]+)+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    private static final String REGION = "region.";

    @Test
    void both_have_the_same_keys() throws IOException {
        assertThat(bundle(Language.EN).keySet())
                .containsExactlyInAnyOrderElementsOf(bundle(Language.DE).keySet());
    }

    @Test
    void both_fill_in_the_same_things() throws IOException {
        Map<String, String> german = bundle(Language.DE);
        Map<String, String> english = bundle(Language.EN);

        german.forEach((key, text) ->
                assertThat(placeholders(english.get(key))).as(key).isEqualTo(placeholders(text)));
    }

    @Test
    void nothing_is_left_untranslated() throws IOException {
        Map<String, String> german = bundle(Language.DE);
        Set<String> same = bundle(Language.EN).entrySet().stream()
                .filter(e -> !e.getKey().startsWith(REGION) && !e.getKey().startsWith("date."))
                .filter(e -> e.getValue().equals(german.get(e.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());

        assertThat(same).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_text_can_be_spoken(Language language) throws IOException {
        for (String key : bundle(language).keySet()) {
            for (int number : new int[] {0, 1, 2, 17}) {
                Object[] args = IntStream.range(0, 5).mapToObj(i -> number).toArray();

                assertThat(Texts.in(language).get(key, args))
                        .as(key)
                        .isNotBlank()
                        .doesNotContain("{")
                        .doesNotContain("''");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void apostrophes_are_written_twice(Language language) throws IOException {
        bundle(language).forEach((key, text) -> {
            assertThat(LONE_APOSTROPHE.matcher(text).find()).as(key).isFalse();
            assertThat(new MessageFormat(text, language.locale()).toPattern())
                    .as(key)
                    .isNotNull();
        });
    }

    @Test
    void the_bots_own_page_has_one_name() throws IOException {
        bundle(Language.DE).forEach((key, text) -> assertThat(text).as(key).doesNotContain("Home-Tab"));
    }

    @ParameterizedTest
    @EnumSource
    void part_of_a_region_is_named_after_the_region(Language language) throws IOException {
        Map<String, String> bundle = bundle(language);
        for (String part : List.of("DE-BY-MH", "DE-SN-SO", "DE-TH-EI")) {
            String whole = bundle.get("region." + part.substring(0, part.lastIndexOf('-')));
            assertThat(bundle.get("region." + part)).startsWith(whole);
        }
    }

    @Test
    void every_key_is_used() throws IOException {
        Set<String> literals = inSources(LITERAL);
        Set<String> idle = bundle(Language.DE).keySet().stream()
                .filter(key -> !literals.contains(key) && !key.startsWith(REGION))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(idle).isEmpty();
    }

    @Test
    void no_key_is_missing() throws IOException {
        Set<String> asked = inSources(ASKED_FOR);

        assertThat(asked).hasSizeGreaterThan(200);
        assertThat(bundle(Language.DE).keySet()).containsAll(asked);
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(r -> r.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> bundle(Language language) throws IOException {
        Properties properties = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                assertThat(containsKey(key)).as("%s is there twice", key).isFalse();
                return super.put(key, value);
            }
        };
        for (String name : Texts.BUNDLES) {
            Path file = Path.of("src/main/resources/dev/konkret/text/%s_%s.properties"
                    .formatted(name, language.locale().getLanguage()));
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
        }
        Map<String, String> bundle = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> bundle.put(key, properties.getProperty(key)));
        return bundle;
    }

    private static Set<String> inSources(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .flatMap(f -> pattern.matcher(read(f)).results())
                    .map(r -> r.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

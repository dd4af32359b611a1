package dev.konkret.goal.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both languages say everything the check can say, with the same things filled in. */
class SmartSentencesTest {
    private static final List<String> KEYS =
            Arrays.stream(Sentence.values()).map(Sentence::key).toList();

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void every_sentence_is_there_and_none_is_idle(String language) {
        assertThat(sentences(language).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(KEYS);
    }

    @Test
    void both_languages_fill_in_the_same() {
        for (String key : KEYS) {
            assertThat(arguments("en", key)).as(key).isEqualTo(arguments("de", key));
        }
    }

    @Test
    void numbers_bend_the_sentence() {
        assertThat(said("de", Sentence.TIME_SHORT, 1)).startsWith("Bis dahin ist nur noch ein Arbeitstag.");
        assertThat(said("de", Sentence.TIME_SHORT, 3)).startsWith("Bis dahin sind es nur noch 3 Arbeitstage.");
        assertThat(said("de", Sentence.PLAN_DOES_NOT_FIT, 1)).startsWith("Eine Schicht deines Plans passt nicht");
        assertThat(said("de", Sentence.PLAN_OVERDUE, 1)).startsWith("Eine Schicht deines Plans ist überfällig.");
        assertThat(said("en", Sentence.PLAN_OVERDUE, 2)).startsWith("2 layers of your plan are overdue.");
        assertThat(said("en", Sentence.GAPS_OPEN, 2)).startsWith("2 gaps have nobody");
        assertThat(said("de", Sentence.TEXT_ACTIVITY, "optimieren")).startsWith("„optimieren“ sagt");
    }

    private static int arguments(String language, String key) {
        return new MessageFormat(sentences(language).getProperty(key), Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    private static String said(String language, Sentence sentence, Object... args) {
        return new MessageFormat(sentences(language).getProperty(sentence.key()), Locale.GERMANY).format(args);
    }

    private static Properties sentences(String language) {
        String name = "/dev/konkret/goal/smart_" + language + ".properties";
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(SmartSentencesTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return properties;
    }
}

package dev.konkret.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappingTest {

    @ParameterizedTest
    @CsvSource({
        "Verfügbarkeitsprüfung, 150, Verfügbarkeits-|prüfung",
        "Schulungsunterlagen, 130, Schulungs-|unterlagen",
        "Gesellschaftsvertrag, 150, Gesellschafts-|vertrag",
        "Straßenbahn, 90, Straßen-|bahn",
        "Maschinenbau, 90, Maschi-|nenbau",
        "E-Mail-Marketing, 100, E-Mail-|Marketing",
        "Kunden/Lieferanten, 120, Kunden/|Lieferanten",
        "Budget ist frei, 110, Budget ist|frei",
        "Ziel, 200, Ziel"
    })
    void long_words_are_broken_where_a_reader_would(String words, double width, String lines) {
        assertThat(new Wrapping(Face.REGULAR, 20, width).lines(words)).containsExactly(lines.split("\\|"));
    }

    @Property(tries = 200)
    void no_line_is_too_wide_or_empty(@ForAll String words, @ForAll @DoubleRange(min = 60, max = 400) double width) {
        assertThat(new Wrapping(Face.BOLD, 20, width).lines(words)).allSatisfy(line -> {
            assertThat(line).isNotBlank();
            assertThat(Face.BOLD.width(line, 20)).isLessThanOrEqualTo(width);
        });
    }

    @Test
    void sounds_that_belong_together_stay_together() {
        assertThat(pieces("Kuchenbäckerei")).contains("Kuchen").doesNotContain("Kuc", "Kuchenbäc");
        assertThat(pieces("Zuckerguss")).doesNotContain("Zuc");
        assertThat(pieces("Prüfungspflicht")).contains("Prüfungs").doesNotContain("Prüfung");
    }

    @Test
    void what_does_not_fit_on_the_last_line_ends_with_an_ellipsis() {
        List<String> lines = new Wrapping(Face.REGULAR, 20, 120).lines("eins zwei drei vier fünf sechs sieben acht", 2);

        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).endsWith("…");
        assertThat(Face.REGULAR.width(lines.get(1), 20)).isLessThanOrEqualTo(120);
    }

    private static List<String> pieces(String word) {
        return Hyphens.in(word).stream().map(b -> word.substring(0, b.at())).toList();
    }
}

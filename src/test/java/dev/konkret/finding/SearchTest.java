package dev.konkret.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.workspace.TeamId;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Endings, accents and typos of people are forgiven; what is something else is not found. */
class SearchTest {
    private static final List<String> STEPS = List.of(
            "die Website überarbeiten",
            "Angebote für Müller schreiben",
            "Websiteüberarbeitung planen",
            "review the newsletters",
            "Häuser für das Sommerfest besichtigen",
            "mit dem Betriebsrat sprechen");

    @ParameterizedTest
    @CsvSource({
        "website, 0 2",
        "webseite, 0",
        "WEBSITES, 0 2",
        "überarbeitung, 0 2",
        "ueberarbeiten, 0 2",
        "uberarbeitet, 0",
        "angebot, 1",
        "Angebots, 1",
        "angbot, 1",
        "angebto, 1",
        "mueller angebot, 1",
        "muller, 1",
        "newsletter, 3",
        "reviewing, 3",
        "haus, 4",
        "sommerfeste, 4",
        "betriebsrat, 5",
        "Betriebsräten, 5",
        "betriebsrta, 5",
        "sprechen, 5",
        "die website, 0 2"
    })
    void people_find_what_they_mean(String words, String found) {
        assertThat(search(words)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"website newsletter", "rechnung", "xyz", "?!", "   ", "wal", "rat haus"})
    void what_is_not_there_is_not_found(String words) {
        assertThat(search(words)).isEmpty();
    }

    @Test
    void the_very_word_comes_before_its_relatives() {
        assertThat(search("planen")).isEqualTo("2");
        assertThat(search("überarbeiten")).startsWith("0");
    }

    @Property(tries = 500)
    void one_typo_in_a_long_word_is_forgiven(
            @ForAll @AlphaChars @StringLength(min = 5, max = 12) String word, @ForAll int seed) {
        int at = Math.floorMod(seed, word.length());
        String typo = word.substring(0, at) + word.substring(at + 1);

        assertThat(Typos.within(word, typo, 1)).isTrue();
        assertThat(Typos.within(typo, word, 1)).isTrue();
        assertThat(Typos.within(word, word + "abc", 2)).isFalse();
        if (at > 0) {
            String swapped = word.substring(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.substring(at + 1);
            assertThat(Typos.within(word, swapped, 1)).isTrue();
        }
    }

    private static String search(String words) {
        return String.join(
                " ",
                new Search(new Shelved(), new TeamId("T1"))
                        .best(words).stream().map(NextStepId::value).toList());
    }

    private static final class Shelved implements Shelf {
        @Override
        public List<NextStepId> open(TeamId team) {
            return IntStream.range(0, STEPS.size())
                    .mapToObj(i -> new NextStepId(String.valueOf(i)))
                    .toList();
        }

        @Override
        public List<NextStepId> finished(TeamId team) {
            return List.of();
        }

        @Override
        public List<NextStep> load(TeamId team, List<NextStepId> ids) {
            throw new AssertionError("a search loads no records");
        }

        @Override
        public List<Words> words(TeamId team, List<NextStepId> ids) {
            return ids.stream()
                    .map(id -> new Words(id, STEPS.get(Integer.parseInt(id.value()))))
                    .toList();
        }
    }
}

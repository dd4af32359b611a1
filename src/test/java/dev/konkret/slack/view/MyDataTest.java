package dev.konkret.slack.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.text.Language;
import dev.konkret.text.Texts;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MyDataTest {
    private static final Map<String, Integer> ONE = Map.of("step", 1, "goal", 1, "poll", 1, "poll_votes", 1);
    private static final Map<String, Integer> TWO = Map.of("step", 2, "goal", 2, "poll", 2, "poll_votes", 2);

    @Test
    void one_thing_is_told_in_the_singular_and_more_in_the_plural() {
        assertThat(told(ONE, Language.DE))
                .contains("ein Schritt, in dem du vorkommst")
                .contains("ein Ziel, bei dem du dabei bist")
                .contains("eine Abstimmung, zu der du gefragt bist")
                .contains("eine Abstimmung, bei der steht, dass");
        assertThat(told(TWO, Language.DE))
                .contains("2 Schritte, in denen du vorkommst")
                .contains("2 Ziele, bei denen du dabei bist")
                .contains("2 Abstimmungen, zu denen du gefragt bist")
                .contains("2 Abstimmungen, bei denen steht, dass");
        assertThat(told(ONE, Language.EN)).contains("one step that names you").contains("one poll that notes whether");
        assertThat(told(TWO, Language.EN)).contains("2 steps that name you").contains("2 polls that note whether");
        assertThat(told(ONE, Language.EN)).contains("“somebody”");
    }

    @Test
    void teams_digests_and_rounds_are_told_by_name() {
        Map<String, Integer> counts = Map.of("team", 1, "digest", 2, "shown_line", 2, "round", 1, "parked", 1);

        assertThat(told(counts, Language.DE))
                .contains("ein Team, zu dem du gehörst, und wozu du dort Ja oder Nein gesagt hast")
                .contains("2 Wochenberichte, in denen Schritte von dir stehen")
                .contains("eine Runde, in der du vorkommst")
                .doesNotContain("Merkzeichen");
        assertThat(told(counts, Language.EN))
                .contains("one team you belong to", "2 digests with steps of yours", "one round that names you")
                .doesNotContain("marks");
    }

    private static String told(Map<String, Integer> counts, Language language) {
        return MyData.message(counts, null, "mine:U1", Texts.in(language))
                .blocks()
                .toString();
    }
}

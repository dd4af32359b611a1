package dev.konkret.slack.view;

import static dev.konkret.slack.view.Samples.BEN;
import static dev.konkret.slack.view.Samples.FRIDAY;
import static dev.konkret.slack.view.Samples.MARKETING;
import static dev.konkret.slack.view.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepFixtures;
import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.workspace.MessageRef;
import org.junit.jupiter.api.Test;

/** Back to where it was said. */
class PermalinksTest {
    private final Permalinks links = Permalinks.of("https://nordlicht.slack.com/");

    @Test
    void they_are_made_as_slack_makes_them() {
        assertThat(links.to(new MessageRef(MARKETING, "1741000000.000100", null)))
                .isEqualTo("https://nordlicht.slack.com/archives/C0MARKETING/p1741000000000100");
        assertThat(links.to(new MessageRef(MARKETING, "1741000000.000200", "1741000000.000100")))
                .isEqualTo("https://nordlicht.slack.com/archives/C0MARKETING/p1741000000000200"
                        + "?thread_ts=1741000000.000100&cid=C0MARKETING");
    }

    @Test
    void a_title_leads_to_the_message_and_what_people_wrote_cannot_change_the_link() {
        NextStep step = Samples.committed("Angebot > |raus|\nund <https://evil.example|klick>", FRIDAY);

        assertThat(links.title(step))
                .isEqualTo("*<https://nordlicht.slack.com/archives/C0MARKETING/p1741000000000100"
                        + "|Angebot &gt; |raus| und &lt;https://evil.example|klick&gt;>*");
    }

    @Test
    void without_a_message_it_leads_to_the_card_and_without_either_nowhere() {
        NextStep blue = Samples.step("S1", "Doku", new Committed(BEN, FRIDAY, NOW, null, null), 0, null, null);
        MessageRef card = new MessageRef(MARKETING, "1741000000.000300", null);

        assertThat(links.title(blue)).isEqualTo("*Doku*");
        assertThat(links.title(StepFixtures.withCard(card, blue))).contains("/p1741000000000300|Doku>");
        assertThat(Permalinks.NONE.title(Samples.committed("Doku", FRIDAY))).isEqualTo("*Doku*");
        assertThat(Permalinks.of(" ")).isSameAs(Permalinks.NONE);
    }
}

package dev.konkret.slack.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.workspace.MemberId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SomebodyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@ hat das geschafft | Jemand hat das geschafft",
                "✅ @ hat das geschafft | ✅ Jemand hat das geschafft",
                "Gedacht war Freitag. @ kann nicht | Gedacht war Freitag. Jemand kann nicht",
                "*Doku*, sagt @, und @ auch | *Doku*, sagt jemand, und jemand auch",
                "Wer: @ | Wer: jemand",
            })
    void somebody_begins_a_sentence_with_a_capital_letter(String written, String shown) {
        assertThat(Somebody.named(written.replace("@", Mrkdwn.mention(MemberId.SOMEBODY)), "jemand"))
                .isEqualTo(shown);
    }
}

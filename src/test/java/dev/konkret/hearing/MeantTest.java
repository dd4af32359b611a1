package dev.konkret.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.nextstep.Horizon;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.StepState;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeantTest {
    private static final List<NextStep> STEPS = List.of(
            step("Angebot für Meier schreiben"), step("Angebot für Schulze schreiben"), step("die Preisliste prüfen"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1                   | 0
            2.                  | 1
            Nummer 2            | 1
            die vom Abend       | 1
            lieber am Stand     | 0
            Stand               | 0
            3                   | -1
            die                 | -1
            Stand oder Abend    | -1
            """)
    void an_option_is_chosen_by_its_number_or_its_own_words(String text, int option) {
        assertThat(Meant.option(text, List.of("die vom Stand", "die vom Abend")).orElse(-1))
                .isEqualTo(option);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die Preisliste ist fertig | 1",
                "Preisliste erledigt, war mühsam | 1",
                "Das Angebot an Meier ist erledigt | 1",
                "Angebote sind fertig | 2",
                "erledigt | 3",
                "hab ich heute früh schon erledigt | 3",
                "das Protokoll ist fertig | 0",
                "finished the protocol | 0",
                "fertig: Schulze | 1",
            })
    void what_is_done_is_told_by_the_words_beside_done(String text, int count) {
        assertThat(Meant.finished(text, STEPS)).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Meier verschieben auf Montag | 1", "Urlaubsliste | 0", "das | 3"})
    void words_single_out_the_step_they_share_most_with(String text, int count) {
        assertThat(Meant.of(text, STEPS)).hasSize(count);
    }

    private static NextStep step(String what) {
        MemberId anna = new MemberId("U1");
        Instant then = Instant.parse("2025-03-03T08:00:00Z");
        return new NextStep(
                new NextStepId(what),
                new TeamId("T1"),
                what,
                null,
                anna,
                then,
                Horizon.QUICK,
                null,
                null,
                new StepState.Committed(anna, LocalDate.parse("2025-03-14"), then, null, null),
                0,
                null,
                1);
    }
}

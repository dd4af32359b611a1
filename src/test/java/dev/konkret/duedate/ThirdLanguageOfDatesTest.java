package dev.konkret.duedate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A third language of dates is one word list, one list of signs and one constant. */
class ThirdLanguageOfDatesTest {
    private static final ZonedDateTime WEDNESDAY = ZonedDateTime.parse("2026-11-18T10:00:00+01:00[Europe/Berlin]");

    private static final Tongue ESPERANTO = new Tongue(
            VocabularyFile.read("esperanto.words"),
            Context.read("esperanto.context", false),
            List.of(IsoDates::read),
            Order.of(List.of(IsoDates::read)),
            (reading, at) -> null);

    private final DueDates dates = new DueDates(day -> false, List.of(ESPERANTO));

    @Test
    void aListOfTenLinesIsUnderstood() {
        assertThat(due("Purigu la kuirejon gis vendredo")).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(due("Ni venos morgaŭ")).isEqualTo(LocalDate.of(2026, 11, 19));
        assertThat(due("Ni finos post tri tagoj")).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(dates.find("Vendredo estis bela", WEDNESDAY)).isEmpty();
        assertThat(dates.find("bis Freitag", WEDNESDAY)).isEmpty();
    }

    private LocalDate due(String text) {
        return dates.find(text, WEDNESDAY).orElseThrow().date();
    }
}

package dev.konkret.intention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.duedate.DueDates;
import dev.konkret.reading.Words;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who does it and by when, where German grammar alone tells it from the thing. */
class GermanPhraseTest {
    private static final ZonedDateTime OCTOBER = ZonedDateTime.of(2026, 10, 7, 10, 0, 0, 0, ZoneId.of("Europe/Berlin"));
    private final Intentions intentions = new Intentions();

    @Test
    void a_subject_in_the_nominative_behind_the_verb_is_who_does_it() {
        assertThat(intentions
                        .understand("Vier Ösen sind am Rahmen, Traverse bringt der Kranfahrer. So ging es auch beim"
                                + " Verladen.")
                        .owner())
                .isEqualTo(new Owner.Named("Kranfahrer"));
        assertThat(intentions
                        .understand("Petra bringt der Kundin morgen das Muster.")
                        .owner())
                .isEqualTo(new Owner.Named("Petra"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kannst du mir das Prüfprotokoll vom Folienversuch im Mai rüberschieben?",
                "Unsere Ansage redet noch von Betriebsferien im August, könnte man langsam mal ändern",
                "Ach mist, den Rollup wollte ich ja schon im August ersetzen",
                "Die Gardinen wollten wir eigentlich schon im Frühjahr waschen",
            })
    void a_date_of_a_thing_or_of_an_old_plan_is_no_due_date(String sentence) {
        assertThat(new DueDates(day -> false).find(Words.of(sentence), OCTOBER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wir müssten im Mai das Dach streichen",
                "Das Fest im August müssen wir noch planen",
                "Das wollte ich schon im November erledigen",
                "Den Newsletter wollte ich schon morgen verschicken",
            })
    void a_month_ahead_stays_a_due_date(String sentence) {
        assertThat(new DueDates(day -> false).find(Words.of(sentence), OCTOBER)).isPresent();
    }
}

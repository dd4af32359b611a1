package dev.konkret.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.hearing.AwayWords.Wish;
import dev.konkret.intention.Intentions;
import dev.konkret.workspace.WorkingHours;
import dev.konkret.workspace.WorkingTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** It is Monday, 3 March 2025. */
class AwayWordsTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);
    private static final Sentences SENTENCES =
            new Sentences(new Intentions(), Clock.fixed(Instant.parse("2025-03-03T08:00:00Z"), BERLIN));
    private final WorkingTime time = new WorkingTime(BERLIN, WorkingHours.USUAL, day -> false);

    @ParameterizedTest
    @CsvSource({
        "pause bis 7.3., 2025-03-03, 2025-03-07",
        "pause bis Freitag, 2025-03-03, 2025-03-07",
        "Pause bis zum 14. März, 2025-03-03, 2025-03-14",
        "pause until Friday, 2025-03-03, 2025-03-07",
        "pause until March 14, 2025-03-03, 2025-03-14",
        "pause vom 10.3. bis 14.3., 2025-03-10, 2025-03-14",
        "pause vom 10. bis 14.3., 2025-03-10, 2025-03-14",
        "pause ab morgen bis 14.3., 2025-03-04, 2025-03-14",
        "pause from tomorrow until 2025-03-14, 2025-03-04, 2025-03-14",
        "pause morgen, 2025-03-04, 2025-03-04",
        "pause heute, 2025-03-03, 2025-03-03"
    })
    void the_command_says_from_when_until_when(String text, LocalDate from, LocalDate until) {
        assertThat(AwayWords.isCommand(text.toLowerCase(Locale.ROOT))).isTrue();
        Wish wish = AwayWords.command(text, SENTENCES, time, TODAY);
        assertThat(wish).isInstanceOf(Wish.Away.class);
        assertThat(((Wish.Away) wish).absence().from()).isEqualTo(from);
        assertThat(((Wish.Away) wish).absence().until()).isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource({
        "Ich bin bis 14.3. im Urlaub, 2025-03-03, 2025-03-14",
        "ich bin im Urlaub bis Freitag., 2025-03-03, 2025-03-07",
        "Bin bis Freitag weg!, 2025-03-03, 2025-03-07",
        "Ich bin vom 10.3. bis 14.3. nicht da, 2025-03-10, 2025-03-14",
        "hallo ich bin krank bis Mittwoch, 2025-03-03, 2025-03-05",
        "I'm on holiday until Friday, 2025-03-03, 2025-03-07",
        "I am away till March 14, 2025-03-03, 2025-03-14",
        "I'll be out of office from March 10 until March 14, 2025-03-10, 2025-03-14"
    })
    void in_plain_words_too(String text, LocalDate from, LocalDate until) {
        Optional<Wish> wish = AwayWords.sentence(text, SENTENCES, time, TODAY);
        assertThat(wish).containsInstanceOf(Wish.Away.class);
        assertThat(((Wish.Away) wish.get()).absence().from()).isEqualTo(from);
        assertThat(((Wish.Away) wish.get()).absence().until()).isEqualTo(until);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pause aus", "pause ende", "pause off", "pause over"})
    void back_again(String text) {
        assertThat(AwayWords.command(text, SENTENCES, time, TODAY)).isInstanceOf(Wish.Back.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ich bin wieder da", "Bin zurück!", "I'm back"})
    void back_again_in_plain_words(String text) {
        assertThat(AwayWords.sentence(text, SENTENCES, time, TODAY)).containsInstanceOf(Wish.Back.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pause", "pause bis irgendwann", "pause until whenever"})
    void without_a_day_it_is_asked_for(String text) {
        assertThat(AwayWords.command(text, SENTENCES, time, TODAY)).isInstanceOf(Wish.UntilWhen.class);
    }

    @Test
    void a_day_that_has_passed_or_is_far_away_is_said_so() {
        assertThat(AwayWords.command("pause bis 3.3.2031", SENTENCES, time, TODAY))
                .isInstanceOf(Wish.TooLong.class);
        assertThat(AwayWords.command("pause bis 1.2.2025", SENTENCES, time, TODAY))
                .isInstanceOf(Wish.Over.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ich mach das bis Freitag, danach bin ich im Urlaub",
                "Pausenraum aufräumen bis Freitag",
                "erledigt",
                "Angebot raus bis Freitag",
                "Anna ist bis Freitag im Urlaub",
                "verschieb auf Montag"
            })
    void other_sentences_are_left_alone(String text) {
        assertThat(AwayWords.sentence(text, SENTENCES, time, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"pausenplan schreiben bis freitag", "pause planen bis freitag", "pausieren", "angebot raus"})
    void other_commands_are_left_alone(String words) {
        assertThat(AwayWords.isCommand(words)).isFalse();
    }
}

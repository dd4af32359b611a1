package dev.konkret.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void an_unknown_key_fails_loudly() {
        assertThatThrownBy(() -> Texts.in(Language.DE).get("no.such.key")).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void numbers_bend_the_sentence() {
        Texts german = Texts.in(Language.DE);

        assertThat(german.get("reminder.hello", 1)).contains("braucht dich ein Schritt");
        assertThat(german.get("reminder.hello", 3)).contains("brauchen dich 3 Schritte");
        assertThat(Texts.in(Language.EN).get("reminder.hello", 3)).contains("3 steps need");
    }

    @Test
    void umlauts_and_quotation_marks_arrive_whole() {
        assertThat(Texts.in(Language.DE).get("intro.hello")).contains("„Wir müssten mal …“");
    }

    @Test
    void what_people_write_is_not_taken_for_a_pattern() {
        assertThat(Texts.in(Language.DE).get("step.first", "{0} ''x'' {1,date}"))
                .contains("{0} ''x'' {1,date}");
    }

    @Test
    void a_sentence_never_ends_with_two_points() {
        Texts german = Texts.in(Language.DE);

        assertThat(german.get("reminder.hint", "Fr 27.11.")).isEqualTo("Kommt bald: bis Fr 27.11.");
        assertThat(german.get("reminder.hint", "morgen")).isEqualTo("Kommt bald: bis morgen.");
    }
}

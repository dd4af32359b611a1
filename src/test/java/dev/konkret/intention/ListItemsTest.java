package dev.konkret.intention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list is several sentences, also in one line: nothing of one item belongs to the next. */
class ListItemsTest {
    private final Intentions intentions = new Intentions();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1. Jemand müsste die Preisliste prüfen | die Preisliste prüfen
                    1. Jemand müsste die Preisliste prüfen 2. Wir sollten mal lüften 3. und die Karten müssen bis 10.12. raus! | die Preisliste prüfen
                    1) we should check the list 2) somebody ought to send it | check the list
                    1.) Wir sollten die Liste prüfen 2.) Wir sollten lüften | die Liste prüfen
                    """)
    void an_item_ends_where_the_next_begins(String text, String topic) {
        Understanding heard = intentions.understand(text);

        assertThat(heard.label()).isEqualTo(Label.VAGUE);
        assertThat(heard.topicText()).isEqualTo(topic);
        assertThat(heard.dateText()).isNull();
    }

    @Test
    void a_day_is_no_number_of_an_item() {
        Understanding heard = intentions.understand("1. Mai ist frei, wir müssten mal den Plan ändern");

        assertThat(heard.topicText()).isEqualTo("den Plan ändern");
        assertThat(heard.dateText()).isEqualTo("1. Mai");
    }
}

package dev.konkret.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.reading.Span;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListedItemTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- eins\n- zwei",
                "Notizen:\n• eins\n    ◦ zwei\nEnde",
                "1. eins\r\n2. zwei",
                "1) eins\n2) zwei",
                "* eins\n\n* zwei"
            })
    void every_item_of_a_list_stands_alone(String message) {
        assertThat(ListedItem.of(message)).extracting(ListedItem::text).containsExactly("eins", "zwei");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "- eins",
                "eins - zwei - drei",
                "-eins\n-zwei",
                "*eins* und\n*zwei*",
                "&gt; - eins\n&gt; - zwei",
                "```\n- eins\n- zwei\n```",
                "3.5 Prozent\n4.5 Prozent",
                "am\n2026. und\n2027. Jahr"
            })
    void what_is_no_list_has_no_items(String message) {
        assertThat(ListedItem.of(message)).isEmpty();
    }

    @Test
    void an_item_knows_what_stands_in_it() {
        List<ListedItem> items = ListedItem.of("- eins\n- zwei");

        assertThat(items.get(1).holds(new Span(9, 13))).isTrue();
        assertThat(items.get(0).holds(new Span(9, 13))).isFalse();
        assertThat(items.get(0).holds(new Span(2, 6))).isTrue();
    }

    @Test
    void after_twenty_it_stops() {
        assertThat(ListedItem.of("- x\n".repeat(500))).hasSize(20);
    }

    @Property
    void the_text_of_an_item_stands_where_it_says(@ForAll List<String> lines) {
        String message = "- " + String.join("\n- ", lines);

        assertThat(ListedItem.of(message))
                .allSatisfy(item -> assertThat(message.startsWith(item.text(), item.start()))
                        .isTrue());
    }
}

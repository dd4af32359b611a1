package dev.konkret.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void what_means_something_in_a_page_is_replaced() {
        assertThat(Markup.escaped("<a href=\"x\" title='y'>Müller & Söhne 🎉</a>"))
                .isEqualTo("&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;Müller &amp; Söhne 🎉&lt;/a&gt;");
    }

    @Test
    void what_no_page_may_contain_is_left_out() {
        assertThat(Markup.escaped("zwei\nZeilen\u0000\u001b\u0085 und eine \ud83chalbe"))
                .isEqualTo("zwei\nZeilen und eine halbe");
    }
}

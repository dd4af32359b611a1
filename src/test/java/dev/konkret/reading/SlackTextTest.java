package dev.konkret.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
            Müller &amp; Söhne &lt;neu&gt; → Müller & Söhne <neu>
            literally &amp;lt; → literally &lt;
            R&D, 3 < 4 → R&D, 3 < 4
            die Seite <https://nordlicht.example/preise?x=1&amp;y=2> prüfen → die Seite https://nordlicht.example/preise?x=1&y=2 prüfen
            <http://nordlicht.example|nordlicht.example> ansehen → nordlicht.example ansehen
            <https://nordlicht.example|> ansehen → https://nordlicht.example ansehen
            an <mailto:a@nordlicht.example|a@nordlicht.example> → an a@nordlicht.example
            mit <@U0BEN|ben> in <#C0X|sales> → mit <@U0BEN|ben> in <#C0X|sales>
            <!date^1^{date}|heute> → <!date^1^{date}|heute>
            """)
    void escapes_and_links_become_what_people_see(String delivered, String plain) {
        assertThat(SlackText.plain(delivered)).isEqualTo(plain);
    }
}

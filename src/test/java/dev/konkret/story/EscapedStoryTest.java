package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Slack escapes ampersands and angle brackets and wraps links; what the bot keeps are the words people typed. */
class EscapedStoryTest {
    private static final String HERE = Nordlicht.WEBSITE;
    private Nordlicht at;

    @BeforeEach
    void monday_morning() {
        at = new Nordlicht().listeningIn(HERE);
    }

    @AfterEach
    void evening() {
        at.close();
    }

    @Test
    void the_form_holds_what_was_typed() {
        at.ben.types(HERE, "Angebot an Müller & Söhne <neu> bis Freitag");
        assertThat(at.ben.form().toString())
                .contains("Angebot an Müller & Söhne <neu>")
                .doesNotContain("&amp;");
    }

    @Test
    void a_company_with_an_ampersand_is_escaped_once_and_found_again() {
        at.ben.types(HERE, "Angebot an Kurz & Co. @ben bis Freitag");
        assertThat(at.cem.sees(HERE))
                .last()
                .asString()
                .contains("Kurz &amp; Co")
                .doesNotContain("&amp;amp;");
        assertThat(at.ben.asks(HERE, "suche Kurz & Co"))
                .contains("Gefunden zu:* Kurz &amp; Co")
                .contains("Angebot an Kurz &amp; Co")
                .doesNotContain("&amp;amp;");
    }

    @Test
    void plain_words_to_the_bot_keep_their_signs() {
        at.ben.writesToBot("Angebot an Lang & Co. bis Donnerstag");
        assertThat(at.ben.toldDirectly())
                .last()
                .asString()
                .contains("Angebot an Lang &amp; Co")
                .doesNotContain("&amp;amp;");
    }

    @Test
    void the_reason_of_a_no_keeps_its_signs() {
        at.ben.types(HERE, "Angebot schreiben @anna bis 14.03.2025");
        at.anna.writesToBot("Nein, das macht Kurz & Co");
        assertThat(at.ben.toldDirectly())
                .last()
                .asString()
                .contains("Kurz &amp; Co")
                .doesNotContain("&amp;amp;");
    }

    @Test
    void a_link_in_what_was_heard_reads_as_its_address() {
        at.ben.says(HERE, "Wir müssten mal die Seite https://nordlicht.example/preise?x=1&y=2 überarbeiten");
        assertThat(at.ben.sees(HERE).toString())
                .contains("> die Seite https://nordlicht.example/preise?x=1&amp;y=2")
                .doesNotContain("&lt;https")
                .doesNotContain("&amp;amp;");
    }
}

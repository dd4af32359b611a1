package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.konkret.redis.Grep;
import dev.konkret.slack.view.ActionId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What matches nothing is never kept, and what is over does not stay: not in Redis, not in its file, not in the log. */
class NothingKeptStoryTest {
    /** Each has a word that stands nowhere else. */
    private static final List<String> CHATTER = List.of(
            "Guten Morgen zusammen, hat jemand Brombeermarmelade übrig?",
            "Das Meeting gestern war echt kurzweilig, Kanarienvogel inklusive.",
            "Die Kundin heißt übrigens Wolkenstein und ruft morgen zurück.",
            "Wer hat eigentlich den Zimtschneckenrekord?",
            "Ich war beim Arzt, es ist nur ein Meniskusanriss.",
            "The quarterly kaleidoscope numbers look great!",
            "lol, Flugzeugträger im Konferenzraum");

    private static final List<String> WORDS = List.of(
            "Brombeermarmelade",
            "Kanarienvogel",
            "Wolkenstein",
            "Zimtschneckenrekord",
            "Meniskusanriss",
            "kaleidoscope",
            "Flugzeugträger");

    private static final String DEAF = Nordlicht.MARKETING;
    private static final String HERE = Nordlicht.WEBSITE;
    private final Logger ours = (Logger) LoggerFactory.getLogger("dev.konkret");
    private final Level before = ours.getLevel();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private Nordlicht at;

    @BeforeEach
    void everything_is_logged() {
        log.start();
        ours.setLevel(Level.DEBUG);
        ours.addAppender(log);
        at = new Nordlicht().listeningIn(HERE);
    }

    @AfterEach
    void evening() {
        ours.detachAppender(log);
        ours.setLevel(before);
        at.close();
    }

    @Test
    void a_day_of_chatter_leaves_nothing_behind() {
        for (Colleague colleague : List.of(at.anna, at.ben, at.dana)) {
            for (String text : CHATTER) {
                String ts = colleague.says(HERE, text);
                colleague.saysInThread(HERE, ts, text + " Echt jetzt.");
                at.advance("PT10M");
            }
        }
        at.anna.says(DEAF, "Wir müssten mal das Nilpferdgehege streichen.");
        at.advance("P1D");

        for (String word : WORDS) keptNowhere(word);
        keptNowhere("Nilpferdgehege");
        assertThat(Grep.in(at.redis(), "Albers")).as("names").isEmpty();
    }

    @Test
    void what_is_dismissed_or_over_goes() {
        at.ben.says(HERE, "Wir müssten mal die Nashornkartei digitalisieren.");
        assertThat(Grep.in(at.redis(), "Nashornkartei")).isNotEmpty();
        assertThat(log.list).noneMatch(line -> line.getFormattedMessage().contains("Nashornkartei"));

        at.advance("P8D");

        keptNowhere("Nashornkartei");
    }

    @Test
    void what_is_done_is_kept_for_half_a_year_and_then_goes_by_itself() {
        at.ben.types(HERE, "Walrossgehege streichen <@U0BEN> bis Freitag");
        at.ben.clicks(HERE, ActionId.STEP_DONE);
        at.ben.submits(Map.of(ActionId.FIELD_LEARNED, Fields.text("Farbe reicht")));

        at.advance("P179D");
        assertThat(Grep.in(at.redis(), "Walrossgehege")).isNotEmpty();

        at.advance("P2D");
        keptNowhere("Walrossgehege");
        keptNowhere("Farbe reicht");
    }

    private void keptNowhere(String word) {
        assertThat(Grep.in(at.redis(), word)).as("%s in Redis", word).isEmpty();
        assertThat(Grep.inRewrittenFile(at.redis(), word))
                .as("%s in the file", word)
                .isFalse();
        assertThat(log.list)
                .as("%s in the log", word)
                .noneMatch(line -> line.getFormattedMessage().contains(word)
                        || (line.getThrowableProxy() != null
                                && String.valueOf(line.getThrowableProxy().getMessage())
                                        .contains(word)));
    }
}

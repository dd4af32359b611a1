package dev.konkret.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.digest.figures.Figures;
import dev.konkret.digest.figures.Reason;
import dev.konkret.goal.GoalFixtures;
import dev.konkret.goal.Group;
import dev.konkret.goal.outline.BackwardPlan;
import dev.konkret.goal.outline.Edit;
import dev.konkret.goal.outline.Layer;
import dev.konkret.goal.outline.MindMap;
import dev.konkret.goal.poll.AnonymousBox;
import dev.konkret.goal.poll.Confidence;
import dev.konkret.goal.poll.Counts;
import dev.konkret.goal.poll.Stance;
import dev.konkret.goal.poll.Tally;
import dev.konkret.goal.poll.Turnout;
import dev.konkret.text.Language;
import dev.konkret.text.Texts;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Texts GERMAN = Texts.in(Language.DE);
    private static final Texts ENGLISH = Texts.in(Language.EN);
    private static final Group PRODUCT = GoalFixtures.group("product", 50);
    private static final Group FIELD = GoalFixtures.group("field", 50);

    @Test
    void a_picture_is_sharp_small_and_has_something_on_it() throws IOException {
        MindMap map = MindMap.EMPTY;
        for (int i = 0; i < MindMap.MOST_BRANCHES; i++) {
            map = ((Edit.Made<MindMap>) map.add(i / 3, "Lieferantenselbstauskunft Nummer " + i)).thing();
        }
        byte[] png = Picture.mindMap("Unser Ziel", map, GERMAN).png();

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(png.length).isLessThan(1_000_000);
        assertThat(image.getWidth()).isGreaterThan(1_000);
        assertThat((long) image.getWidth() * image.getHeight()).isLessThan(6_100_000);
        assertThat(image.getRGB(0, 0)).as("a card of its own").isEqualTo(0xffffffff);
        assertThat(image.getRGB(image.getWidth() / 2, 80)).as("the goal").isNotEqualTo(0xffffffff);
    }

    @Test
    void the_longest_plan_can_still_be_drawn() throws IOException {
        Stop long300 = new Stop("Rückmeldung ".repeat(25), TODAY, Stop.Mark.OPEN);
        Timeline timeline = new Timeline("Ziel ".repeat(120), TODAY, Collections.nCopies(50, long300), TODAY);

        byte[] png = Picture.timeline(timeline, GERMAN).png();

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(png.length).isLessThan(5_000_000);
        assertThat((long) image.getWidth() * image.getHeight()).isLessThan(6_100_000);
    }

    @Test
    void the_same_data_make_the_same_picture() {
        Timeline timeline = new Timeline("Ziel", TODAY, List.of(), TODAY);

        assertThat(Picture.timeline(timeline, GERMAN).png())
                .isEqualTo(Picture.timeline(timeline, GERMAN).png());
    }

    @Test
    void a_timeline_says_in_words_what_it_shows() {
        Timeline timeline = new Timeline(
                "40 Kunden sind umgezogen",
                LocalDate.of(2027, 6, 30),
                List.of(
                        new Stop("Pilot ist ausgewertet", LocalDate.of(2027, 3, 1), Stop.Mark.OPEN),
                        new Stop("Budget ist frei", LocalDate.of(2026, 11, 11), Stop.Mark.LATE)),
                TODAY);

        assertThat(Picture.timeline(timeline, GERMAN).altText())
                .contains(
                        "40 Kunden",
                        "Mittwoch, 30. Juni 2027",
                        "2 Schichten, 0 erledigt, 1 überfällig",
                        "Budget ist frei (überfällig)");
        assertThat(Picture.timeline(timeline, ENGLISH).altText())
                .contains("2 layers, 0 done, 1 overdue", "Pilot ist ausgewertet (open)");
        assertThat(Sheets.words(Sheets.parsed(Picture.timeline(timeline, GERMAN).svg())))
                .contains("offen", "überfällig", "Heute");
    }

    @Test
    void a_layer_whose_day_has_passed_is_late_unless_it_is_done() {
        BackwardPlan plan = BackwardPlan.until(GoalFixtures.JUNE);
        Layer layer = ((Edit.Made<BackwardPlan>) plan.add(GoalFixtures.layer("Pilot"), 0, GoalFixtures.TODAY))
                .thing()
                .layers()
                .get(0);

        assertThat(Stop.of(layer, false, GoalFixtures.MONDAY).mark()).isEqualTo(Stop.Mark.OPEN);
        assertThat(Stop.of(layer, false, GoalFixtures.JUNE).mark()).isEqualTo(Stop.Mark.LATE);
        assertThat(Stop.of(layer, true, GoalFixtures.JUNE).mark()).isEqualTo(Stop.Mark.DONE);
    }

    @Test
    void a_named_poll_shows_every_group_and_who_kept_silent() {
        Counts counts = new Counts(3, 0, Map.of(Stance.YES, 2, Stance.NO, 1), Map.of());
        Tally tally = new Tally(
                List.of(new Turnout(PRODUCT, 3, 5)),
                3,
                5,
                true,
                List.of(new Tally.Block(Set.of("product"), counts)),
                Optional.of(counts),
                List.of());

        BuyIn buyIn = BuyIn.of(tally, false, GERMAN);

        assertThat(buyIn.bars()).containsExactly(new BuyIn.Bar("Gruppe product", 2, 0, 1, 2));
        assertThat(Picture.buyIn(buyIn, GERMAN).altText())
                .contains("Gruppe product: 2 Ja · 0 mit Bedenken · 1 Nein · 2 ohne Stimme", "3 von 5, das reicht");
    }

    @Test
    void an_anonymous_poll_shows_no_part_of_a_small_group() {
        Counts counts = new Counts(6, 0, Map.of(Stance.YES, 5, Stance.NO, 1), Map.of());
        Tally tally = new Tally(
                List.of(new Turnout(PRODUCT, 4, 6), new Turnout(FIELD, 2, 3)),
                6,
                9,
                true,
                List.of(new Tally.Block(Set.of("product", AnonymousBox.REST), counts)),
                Optional.of(counts),
                List.of());

        BuyIn buyIn = BuyIn.of(tally, true, GERMAN);

        assertThat(buyIn.bars()).containsExactly(new BuyIn.Bar("Alle zusammen", 5, 0, 1, 0));
    }

    @Test
    void fewer_than_five_votes_are_not_shown_at_all() {
        Tally tally = new Tally(List.of(new Turnout(FIELD, 2, 3)), 2, 3, true, List.of(), Optional.empty(), List.of());

        BuyIn buyIn = BuyIn.of(tally, true, GERMAN);

        assertThat(buyIn.bars()).isEmpty();
        assertThat(Picture.buyIn(buyIn, GERMAN).altText())
                .contains("zu wenige Stimmen")
                .doesNotContain("Nein");
    }

    @Test
    void a_round_with_too_few_answers_is_neither_drawn_nor_told() {
        Confidence confidence = new Confidence(
                List.of(
                        new Confidence.Round(TODAY.minusDays(28), List.of(0, 0, 5, 0, 0)),
                        new Confidence.Round(TODAY.minusDays(14), List.of(1, 0, 0, 0, 0)),
                        new Confidence.Round(TODAY, List.of(0, 0, 0, 5, 1))),
                5);

        String told = Picture.confidence(confidence, GERMAN).altText();

        assertThat(told)
                .contains("Zuletzt 4,2", "3,0 von 5")
                .doesNotContain("1,0")
                .doesNotContain("9. November");
        assertThat(Picture.confidence(confidence, ENGLISH).altText()).contains("Latest 4.2");
    }

    @Test
    void a_trend_tells_every_week() {
        List<Trend.Week> weeks = List.of(new Trend.Week(TODAY.minusWeeks(1), 4, 9, 2), new Trend.Week(TODAY, 6, 7, 0));

        assertThat(Picture.trend(new Trend(weeks, null), GERMAN).altText())
                .contains(
                        "2 Wochenberichte",
                        "4 geschafft, 9 verschoben, 2 überfällig",
                        "6 geschafft, 7 verschoben, 0 überfällig")
                .doesNotContain("Kennzahlen");
        Figures figures = new Figures(
                5,
                Duration.ofHours(30),
                12,
                Duration.ofHours(84),
                9,
                87,
                11,
                Map.of(Reason.TIME, 3, Reason.OTHERS, 1),
                null);
        assertThat(Picture.trend(new Trend(weeks, figures), GERMAN).altText())
                .contains(
                        "Gehalten, in Punkten: 87 von 100 (aus 11)",
                        "30 Std. (aus 12)",
                        "3,5 Tage (aus 9)",
                        "keine Zeit 3");
    }

    @Test
    void times_under_an_hour_read_the_same_and_have_bars_of_the_same_scale() {
        List<Trend.Week> weeks = List.of(new Trend.Week(TODAY, 1, 0, 0));
        Figures quick = new Figures(5, Duration.ZERO, 10, Duration.ofMinutes(3), 3, null, 0, Map.of(), null);

        Picture picture = Picture.trend(new Trend(weeks, quick), GERMAN);

        assertThat(picture.altText())
                .contains("Vom Satz bis zum Ja: unter 1 Std. (aus 10)", "Vom Satz bis geschafft: unter 1 Std. (aus 3)");
        assertThat(picture.svg()).doesNotContain(Ink.TEAL.fillClass());
    }
}

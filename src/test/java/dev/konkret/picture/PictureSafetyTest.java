package dev.konkret.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.digest.figures.Figures;
import dev.konkret.digest.figures.Reason;
import dev.konkret.goal.outline.Edit;
import dev.konkret.goal.outline.MindMap;
import dev.konkret.goal.poll.Confidence;
import dev.konkret.text.Language;
import dev.konkret.text.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Whatever people write, a picture stays a picture. */
class PictureSafetyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Texts TEXTS = Texts.in(Language.DE);
    private static final Set<String> SHAPES = Set.of("svg", "rect", "path", "circle", "text", "g");
    private static final Set<String> ATTRIBUTES = Set.of(
            "xmlns",
            "role",
            "aria-label",
            "font-family",
            "width",
            "height",
            "viewBox",
            "x",
            "y",
            "rx",
            "class",
            "fill",
            "stroke",
            "stroke-width",
            "stroke-linecap",
            "stroke-linejoin",
            "d",
            "cx",
            "cy",
            "r",
            "font-size",
            "font-weight",
            "text-anchor",
            "textLength",
            "lengthAdjust",
            "transform");

    @Property(tries = 60)
    void no_text_breaks_out_of_any_picture(@ForAll("texts") String text) {
        for (Picture picture : List.of(
                Picture.mindMap(text, map(text), TEXTS),
                Picture.timeline(timeline(text), TEXTS),
                Picture.buyIn(buyIn(text), TEXTS))) {
            onlyShapes(picture.svg());
            onlyShapes(Svg.outlined(picture.scene()));
            assertThat(picture.altText().codePointCount(0, picture.altText().length()))
                    .isLessThanOrEqualTo(1_000);
            insideTheFrame(picture.scene());
        }
    }

    @Property(tries = 15)
    void every_text_can_be_drawn(@ForAll("texts") String text) {
        assertThat(Picture.timeline(timeline(text), TEXTS).png()).startsWith(0x89, 'P', 'N', 'G');
    }

    @Property(tries = 50)
    void words_are_shown_as_they_were_written(@ForAll("plainWords") String words) {
        Document svg = Sheets.parsed(Picture.timeline(timeline(words), TEXTS).svg());

        String shown = String.join(" ", Sheets.words(svg))
                .replace("- ", "")
                .replace(" ", "")
                .replace("-", "");
        assertThat(shown).contains(words.replace(" ", "").replace("-", ""));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> nasty = Arbitraries.of(
                "<script>alert(1)</script>",
                "\"><image href=\"http://evil.example/x\"/>",
                "]]></text><foreignObject>",
                "&amp;&#x0;&entity;",
                "' onload='alert(1)",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>&x;",
                "\u0000\u0001\uFFFE\uFFFF\uD800x",
                "\u202Eمرحبا بالعالم\u202C",
                "🚀👩‍👩‍👧 los",
                "日本語のとても長いテキスト".repeat(20),
                "a".repeat(300),
                "ﬃ".repeat(200),
                "e\u0301".repeat(100));
        return Arbitraries.oneOf(
                nasty, Arbitraries.strings().all().ofMinLength(1).ofMaxLength(120), plainWords());
    }

    @Provide
    Arbitrary<String> plainWords() {
        Arbitrary<String> words = Arbitraries.strings()
                .withChars("abcdefghijklmnopqrstuvwxyzäöüßABCDEFGÄÖÜ".toCharArray())
                .ofMinLength(1)
                .ofMaxLength(70);
        return words.list().ofMinSize(1).ofMaxSize(4).map(all -> String.join(" ", all));
    }

    private static void onlyShapes(String svg) {
        for (Element element : Sheets.elements(Sheets.parsed(svg))) {
            assertThat(element.getTagName()).isIn(SHAPES);
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertThat(element.getAttributes().item(i).getNodeName()).isIn(ATTRIBUTES);
            }
        }
    }

    private static void insideTheFrame(Scene scene) {
        for (Shape shape : scene.shapes()) {
            if (shape instanceof Shape.Box b) {
                assertThat(b.at().x()).isBetween(0.0, (double) scene.width());
                assertThat(b.at().right()).isLessThanOrEqualTo(scene.width());
                assertThat(b.at().bottom()).isLessThanOrEqualTo(scene.height());
            }
            if (shape instanceof Shape.Words w) {
                double width = w.face().width(w.text(), w.size());
                double left = switch (w.anchor()) {
                    case START -> w.x();
                    case MIDDLE -> w.x() - width / 2;
                    case END -> w.x() - width;
                };
                assertThat(left).as(w.text()).isNotNegative();
                assertThat(left + width).as(w.text()).isLessThanOrEqualTo(scene.width());
                assertThat(w.y()).isBetween(0.0, (double) scene.height());
            }
        }
    }

    private static MindMap map(String words) {
        String fits =
                words.substring(0, words.offsetByCodePoints(0, Math.min(80, words.codePointCount(0, words.length()))));
        MindMap map = MindMap.EMPTY;
        int[] on = {0, 1, 2, 3, 0, 5, 5, 4};
        for (int parent : on) {
            if (map.add(parent, fits) instanceof Edit.Made<MindMap> made) map = made.thing();
        }
        return map;
    }

    private static Timeline timeline(String words) {
        return new Timeline(
                words,
                TODAY.plusDays(30),
                List.of(
                        new Stop(words, TODAY.plusDays(9), Stop.Mark.OPEN),
                        new Stop(words, TODAY.minusDays(2), Stop.Mark.LATE),
                        new Stop(words, TODAY.minusDays(9), Stop.Mark.DONE)),
                TODAY);
    }

    private static BuyIn buyIn(String words) {
        return new BuyIn(List.of(new BuyIn.Bar(words, 3, 1, 1, 2)), List.of(new BuyIn.Turned(words, 5, 7, true)));
    }

    @Property(tries = 50)
    void confidence_and_trend_stay_inside_their_frame(@ForAll("counts") List<Integer> counts) {
        List<Confidence.Round> rounds = new ArrayList<>();
        rounds.add(new Confidence.Round(TODAY, List.of(1, 1, 1, 1, 1)));
        for (int c : counts) rounds.add(new Confidence.Round(TODAY.plusDays(c), List.of(c % 3, c, 0, c % 7, 1)));
        List<Trend.Week> weeks =
                counts.stream().map(c -> new Trend.Week(TODAY, c, c * 100, 0)).toList();

        for (Picture picture : List.of(
                Picture.confidence(new Confidence(rounds, 5), TEXTS),
                Picture.trend(new Trend(weeks, figures(counts)), TEXTS))) {
            onlyShapes(picture.svg());
            insideTheFrame(picture.scene());
        }
    }

    private static Figures figures(List<Integer> counts) {
        Map<Reason, Integer> reasons = new EnumMap<>(Reason.class);
        for (int i = 0; i < Math.min(counts.size(), Reason.values().length); i++) {
            if (counts.get(i) > 0) reasons.put(Reason.values()[i], counts.get(i));
        }
        Duration time = Duration.ofHours(counts.size() * 40L);
        return new Figures(5, time, counts.size(), Duration.ZERO, 1, 100, 12_345, reasons, null);
    }

    @Provide
    Arbitrary<List<Integer>> counts() {
        return Arbitraries.integers().between(0, 200).list().ofMaxSize(60);
    }
}

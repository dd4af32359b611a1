package dev.konkret.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.outline.Edit;
import dev.konkret.goal.outline.MindMap;
import dev.konkret.goal.outline.MindMap.Branch;
import dev.konkret.goal.outline.Template;
import dev.konkret.picture.MindMapLayout.Node;
import dev.konkret.text.Language;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MindMapLayoutTest {
    private static final List<String> LONG = List.of(
            "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
            "Kundenzufriedenheitsbefragungsauswertung im Außendienst der Niederlassung",
            "Ö",
            "Straßenbahnhaltestellenbeschilderung",
            "CRM",
            "W".repeat(80),
            "Vom ersten Kontakt bis zum Wiederkauf begleiten wir jede Kundin und jeden Kunden");

    @Property(tries = 120)
    void no_two_topics_overlap_and_all_are_inside(@ForAll("maps") MindMap map, @ForAll boolean twoSides) {
        int width = twoSides ? MindMapDrawing.WIDE : MindMapDrawing.NARROW;
        MindMapLayout layout = new MindMapLayout(LONG.get(1), map, width, twoSides);

        List<Node> nodes = layout.nodes();
        assertThat(nodes).hasSize(map.branches().size());
        for (int i = 0; i < nodes.size(); i++) {
            Rect box = nodes.get(i).box();
            assertThat(box.x()).isGreaterThanOrEqualTo(MindMapLayout.MARGIN - 0.01);
            assertThat(box.right()).isLessThanOrEqualTo(width - MindMapLayout.MARGIN + 0.01);
            assertThat(box.y()).isGreaterThan(layout.root().box().bottom());
            assertThat(box.bottom()).isLessThan(layout.height());
            for (String line : nodes.get(i).lines()) {
                assertThat(MindMapLayout.type(nodes.get(i).depth()).width(line)).isLessThanOrEqualTo(box.width());
            }
            for (int j = 0; j < i; j++) {
                assertThat(overlap(box, nodes.get(j).box()))
                        .as("%s and %s", nodes.get(i), nodes.get(j))
                        .isFalse();
            }
        }
    }

    @Test
    void a_long_chain_of_topics_has_room_to_the_end() {
        MindMap map = MindMap.EMPTY;
        for (int i = 0; i < MindMap.MOST_BRANCHES; i++) map = added(map, i, LONG.get(i % LONG.size()));

        no_two_topics_overlap_and_all_are_inside(map, true);
        no_two_topics_overlap_and_all_are_inside(map, false);
    }

    @Test
    void both_sides_are_about_equally_long() {
        MindMap map = ((Edit.Made<MindMap>) Template.DIGITAL_MARKETING.growOn(MindMap.EMPTY, Language.DE)).thing();

        MindMapLayout layout = new MindMapLayout("Ziel", map, MindMapDrawing.WIDE, true);

        long left = layout.nodes().stream().filter(Node::left).count();
        assertThat(left).isBetween(11L, 14L);
    }

    @Test
    void a_map_that_was_damaged_is_drawn_to_an_end() {
        MindMap circle = new MindMap(
                List.of(new Branch(1, 0, "a"), new Branch(2, 3, "b"), new Branch(3, 2, "c"), new Branch(1, 1, "d")), 3);

        assertThat(MindMapDrawing.draw("Ziel", circle, true).height()).isPositive();
    }

    @Provide
    Arbitrary<MindMap> maps() {
        Arbitrary<Integer> parents = Arbitraries.integers().between(0, 999);
        Arbitrary<String> words = Arbitraries.of(LONG);
        return Arbitraries.integers()
                .between(0, MindMap.MOST_BRANCHES)
                .flatMap(count -> parents.list()
                        .ofSize(count)
                        .flatMap(on -> words.list().ofSize(count).map(said -> grown(on, said))));
    }

    private static MindMap grown(List<Integer> on, List<String> words) {
        MindMap map = MindMap.EMPTY;
        for (int i = 0; i < on.size(); i++) map = added(map, on.get(i) % (i + 1), words.get(i));
        return map;
    }

    private static MindMap added(MindMap map, int on, String words) {
        return ((Edit.Made<MindMap>) map.add(on, words)).thing();
    }

    private static boolean overlap(Rect a, Rect b) {
        return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
    }
}

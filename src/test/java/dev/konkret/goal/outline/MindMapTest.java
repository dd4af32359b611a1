package dev.konkret.goal.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.outline.MindMap.Branch;
import dev.konkret.text.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MindMapTest {

    record Move(Kind kind, int id, int other, int place) {}

    enum Kind {
        ADD,
        RENAME,
        MOVE,
        REMOVE
    }

    @Test
    void the_marketing_template_has_the_same_shape_in_both_languages() {
        MindMap german = made(Template.DIGITAL_MARKETING.growOn(MindMap.EMPTY, Language.DE));
        MindMap english = made(Template.DIGITAL_MARKETING.growOn(MindMap.EMPTY, Language.EN));

        assertThat(german.twigs(MindMap.ROOT))
                .extracting(Branch::words)
                .containsExactly(
                        "Story und Mission",
                        "Sichtbarkeit und Traffic",
                        "Inhalte",
                        "Conversions",
                        "Funnels",
                        "Automatisierung");
        assertThat(english.branches())
                .extracting(Branch::on)
                .isEqualTo(german.branches().stream().map(Branch::on).toList());
        assertThat(german.twigs(1)).isNotEmpty();
    }

    @Test
    void a_template_that_does_not_fit_is_not_grown_by_half() {
        MindMap full = MindMap.EMPTY;
        for (int i = 0; i < MindMap.MOST_BRANCHES - 3; i++) full = made(full.add(MindMap.ROOT, "Ast " + i));

        assertThat(Template.DIGITAL_MARKETING.growOn(full, Language.DE))
                .isEqualTo(Edit.refused(OutlineRefusal.TOO_MANY));
    }

    @Test
    void a_branch_is_moved_with_its_twigs_to_its_place_among_the_siblings() {
        MindMap map = made(MindMap.EMPTY.add(MindMap.ROOT, "A"));
        map = made(map.add(MindMap.ROOT, "B"));
        map = made(map.add(1, "a"));
        map = made(map.add(2, "b"));

        MindMap moved = made(map.move(1, 2, 0));

        assertThat(moved.twigs(2)).extracting(Branch::words).containsExactly("A", "b");
        assertThat(moved.twigs(1)).extracting(Branch::words).containsExactly("a");
        assertThat(map.move(1, 3, 0)).isEqualTo(Edit.refused(OutlineRefusal.IN_ITSELF));
        assertThat(made(moved.remove(2)).branches()).isEmpty();
    }

    @Property(tries = 1000)
    void no_sequence_of_moves_makes_a_circle_or_loses_a_branch(@ForAll("moves") List<Move> moves) {
        MindMap map = MindMap.EMPTY;
        for (Move move : moves) {
            Set<Integer> before = ids(map);
            Edit<MindMap> edit = switch (move.kind()) {
                case ADD -> map.add(move.id(), "neu");
                case RENAME -> map.rename(move.id(), "anders");
                case MOVE -> map.move(move.id(), move.other(), move.place());
                case REMOVE -> map.remove(move.id());
            };
            if (!(edit instanceof Edit.Made<MindMap> made)) continue;
            MindMap next = made.thing();
            Set<Integer> expected = new HashSet<>(before);
            if (move.kind() == Kind.ADD) expected.add(next.lastId());
            if (move.kind() == Kind.REMOVE) expected.removeAll(map.withTwigs(move.id()));

            assertThat(ids(next)).isEqualTo(expected);
            assertThat(reachable(next)).as("everything hangs on the goal").isEqualTo(expected);
            map = next;
        }
    }

    private static Set<Integer> reachable(MindMap map) {
        Set<Integer> all = map.withTwigs(MindMap.ROOT);
        all.remove(MindMap.ROOT);
        return all;
    }

    private static Set<Integer> ids(MindMap map) {
        assertThat(map.branches()).extracting(Branch::id).doesNotHaveDuplicates();
        return map.branches().stream().map(Branch::id).collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                        Arbitraries.of(Kind.ADD, Kind.ADD, Kind.ADD, Kind.MOVE, Kind.MOVE, Kind.RENAME, Kind.REMOVE),
                        Arbitraries.integers().between(0, 15),
                        Arbitraries.integers().between(0, 15),
                        Arbitraries.integers().between(-1, 5))
                .as(Move::new)
                .list()
                .ofMaxSize(60);
    }

    private static MindMap made(Edit<MindMap> edit) {
        return ((Edit.Made<MindMap>) edit).thing();
    }
}

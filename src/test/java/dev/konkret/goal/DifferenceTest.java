package dev.konkret.goal;

import static dev.konkret.goal.Difference.Kind.ADDED;
import static dev.konkret.goal.Difference.Kind.KEPT;
import static dev.konkret.goal.Difference.Kind.REMOVED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.Difference.Kind;
import dev.konkret.goal.Difference.Piece;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void a_changed_number_is_removed_and_added_and_the_rest_is_kept() {
        Difference difference = Difference.between("Wir haben 40 Kunden umgezogen.", "Wir haben 60 Kunden umgezogen.");

        assertThat(difference.pieces())
                .containsExactly(
                        new Piece(KEPT, "Wir haben "),
                        new Piece(REMOVED, "40"),
                        new Piece(ADDED, "60"),
                        new Piece(KEPT, " Kunden umgezogen."));
    }

    @Test
    void nothing_changed_is_no_difference() {
        assertThat(Difference.between("Größe bleibt", "Größe bleibt").isNone()).isTrue();
        assertThat(Difference.between("", "").isNone()).isTrue();
        assertThat(Difference.between("", "neu").isNone()).isFalse();
    }

    @Test
    void a_revision_tells_words_measure_and_date_apart() {
        GoalText old = GoalFixtures.TEXT;
        Revision revision = Revision.of(old, new GoalText(old.words(), "60 Kunden", null));

        assertThat(revision.words().isNone()).isTrue();
        assertThat(revision.measure().isNone()).isFalse();
        assertThat(revision.dateChanged()).isTrue();
    }

    @Property
    void kept_and_removed_are_the_old_text_kept_and_added_the_new(
            @ForAll("texts") String old, @ForAll("texts") String now) {
        Difference difference = Difference.between(old, now);

        assertThat(without(difference, ADDED)).isEqualTo(old);
        assertThat(without(difference, REMOVED)).isEqualTo(now);
        assertThat(difference.isNone()).isEqualTo(old.equals(now));
    }

    @Property
    void neighbouring_pieces_differ_in_kind_and_none_is_empty(
            @ForAll("texts") String old, @ForAll("texts") String now) {
        Piece before = null;
        for (Piece piece : Difference.between(old, now).pieces()) {
            assertThat(piece.text()).isNotEmpty();
            if (before != null) assertThat(piece.kind()).isNotEqualTo(before.kind());
            before = piece;
        }
    }

    private static String without(Difference difference, Kind kind) {
        return difference.pieces().stream()
                .filter(p -> p.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("Ziel", "40", "Kunden", " ", "  ", "\n", "für", "😀", ",", "a")
                .list()
                .ofMaxSize(25)
                .map(words -> String.join("", words));
    }
}

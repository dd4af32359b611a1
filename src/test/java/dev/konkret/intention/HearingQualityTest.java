package dev.konkret.intention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each set is heard as well as {@code floors.txt} says, or better. */
class HearingQualityTest {
    @ParameterizedTest
    @MethodSource
    void a_set_is_heard_as_well_as_ever(Floors floors) {
        Score score = Score.of(floors.set());

        SoftAssertions.assertSoftly(softly -> floors.all().forEach(floor -> floor.check(score, softly)));
    }

    static Stream<Floors> a_set_is_heard_as_well_as_ever() throws IOException {
        InputStream floors =
                Objects.requireNonNull(HearingQualityTest.class.getResourceAsStream("/intention/floors.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(floors, StandardCharsets.UTF_8))) {
            return lines
                    .lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .map(Floors::of)
                    .toList()
                    .stream();
        }
    }

    /** The floors of one set: "fresh: vague P > 0.97, false < 1". */
    record Floors(String set, List<Floor> all) {
        static Floors of(String line) {
            String[] parts = line.split(": ", 2);
            return new Floors(
                    parts[0], Stream.of(parts[1].split(", ")).map(Floor::of).toList());
        }

        @Override
        public String toString() {
            return set;
        }
    }

    /** One of them: what is measured, on which side of the bound it must lie, and the bound. */
    record Floor(String measure, String side, double bound) {
        static Floor of(String text) {
            String[] words = text.split(" ");
            int side = words.length - 2;
            return new Floor(
                    String.join(" ", List.of(words).subList(0, side)),
                    words[side],
                    Double.parseDouble(words[side + 1]));
        }

        void check(Score score, SoftAssertions softly) {
            var reached = softly.assertThat(of(score)).as(measure);
            switch (side) {
                case ">" -> reached.isGreaterThan(bound);
                case "<" -> reached.isLessThan(bound);
                case "≥" -> reached.isGreaterThanOrEqualTo(bound);
                default -> throw new IllegalArgumentException(side);
            }
        }

        private double of(Score score) {
            return switch (measure) {
                case "macro" -> score.macroF1();
                case "false" -> score.falseVaguePerThousand();
                case "topic" -> score.topics();
                case "owner" -> score.owners();
                case "date" -> score.dates();
                default -> ofLabel(score, measure.split(" "));
            };
        }

        private static double ofLabel(Score score, String[] labelAndSide) {
            return switch (labelAndSide[1]) {
                case "P" -> score.precision(labelAndSide[0]);
                case "R" -> score.recall(labelAndSide[0]);
                default -> throw new IllegalArgumentException(labelAndSide[1]);
            };
        }
    }
}

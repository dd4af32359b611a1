package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing is stored that an export does not know. */
class HoldingsTest {
    private static final Path REDIS = Path.of("src/main/java/dev/konkret/redis");
    private static final Pattern DRAWN = Pattern.compile("^ \\* \\{17}:T1:(\\S+)", Pattern.MULTILINE);

    private static final Pattern TOLD = Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE);

    @Test
    void every_key_that_is_drawn_is_of_one_kind() throws IOException {
        List<String> drawn = drawn();

        assertThat(drawn)
                .hasSizeGreaterThan(20)
                .allSatisfy(rest -> assertThat(Holdings.ALL.stream().filter(holding -> holding.fits(rest)))
                        .as(rest)
                        .hasSize(1));
    }

    @Test
    void every_kind_is_drawn_and_called_something_else() throws IOException {
        List<String> drawn = drawn();

        assertThat(Holdings.ALL).allSatisfy(holding -> assertThat(drawn).anyMatch(holding::fits));
        assertThat(Holdings.ALL).extracting(Holding::kind).doesNotHaveDuplicates();
        assertThat(Holdings.ALL.stream().map(Holding::key).sorted(Comparator.comparing(String::length)))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_data_map_people_read_has_every_kind_and_no_other() throws IOException {
        String map = Files.readString(Path.of("docs/datenschutz.md"));
        List<String> told = TOLD.matcher(map).results().map(r -> r.group(1)).toList();

        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        Holdings.ALL.stream().map(Holding::key).toList());
        assertThat(map).contains("`teams`", "`reply`", "`run`", "`dead`", "`state`");
    }

    /** What the classes of that name draw; "p…" says that it is drawn in another one. */
    static List<String> drawn() throws IOException {
        List<String> drawn = new ArrayList<>();
        try (Stream<Path> files = Files.list(REDIS)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith("Keys.java")).toList()) {
                DRAWN.matcher(Files.readString(file))
                        .results()
                        .map(r -> r.group(1))
                        .filter(rest -> !rest.endsWith("…"))
                        .forEach(drawn::add);
            }
        }
        return drawn;
    }
}

package dev.konkret.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TyposTest {
    private static final List<String> KNOWN = List.of("liste", "listen", "ziele");

    @Test
    void the_nearest_word_counts_wherever_it_stands() {
        assertThat(Typos.nearest("lissten", KNOWN, 2)).contains("listen");
        assertThat(Typos.nearest("list", KNOWN, 2)).contains("liste");
    }

    @Test
    void what_is_further_away_is_not_meant() {
        assertThat(Typos.nearest("zeile", KNOWN, 1)).contains("ziele");
        assertThat(Typos.nearest("zeiten", KNOWN, 1)).isEmpty();
    }
}

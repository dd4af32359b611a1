package dev.konkret.intention.german;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.konkret.reading.Folding;
import dev.konkret.reading.WordList;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The list of spellings: each is numbered, and one that stood there twice would be read as something else or as nothing. */
class GermanDialectTest {
    @Test
    void no_spelling_stands_there_twice() {
        Set<String> seen = new HashSet<>();
        for (String pair : WordList.read(GermanDialect.class, "dialect.txt").section("spelling")) {
            String spelling = Folding.fold(pair.substring(0, pair.indexOf('|')));
            assertTrue(seen.add(spelling), spelling);
        }
    }
}

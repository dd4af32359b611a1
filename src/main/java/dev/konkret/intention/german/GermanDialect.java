package dev.konkret.intention.german;

import dev.konkret.intention.Classes;
import dev.konkret.reading.Lexicon;
import dev.konkret.reading.WordList;
import dev.konkret.reading.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Function words, days and common verbs as people of the north and the south write them, read as what they stand for. */
final class GermanDialect {
    private static final List<String> MEANT = new ArrayList<>();
    private static final Lexicon SPELLINGS = number();

    private GermanDialect() {}

    /** Gives the spellings the classes of what they stand for. */
    static void announce(Classes classes) {
        Lexicon known = classes.lexicon();
        for (String pair : list()) {
            int is = pair.indexOf('|');
            long meant = known.of(Words.of(pair.substring(is + 1)), 0);
            if (meant != 0) classes.add(pair.substring(0, is), meant);
        }
    }

    /** Returns {@code words} with each of these spellings read as what it stands for; the same ones without any. */
    static Words read(Words words) {
        return words.readAs(GermanDialect::meant);
    }

    private static @Nullable String meant(Words words, int i) {
        int number = (int) SPELLINGS.of(words, i);
        return number == 0 ? null : MEANT.get(number - 1);
    }

    private static Lexicon number() {
        List<String> pairs = list();
        Lexicon.Builder numbers = new Lexicon.Builder(pairs.size());
        for (String pair : pairs) {
            int is = pair.indexOf('|');
            MEANT.add(pair.substring(is + 1));
            numbers.add(pair.substring(0, is), MEANT.size());
        }
        return numbers.build();
    }

    private static List<String> list() {
        return WordList.read(GermanDialect.class, "dialect.txt").section("spelling");
    }
}

package dev.konkret.duedate;

import dev.konkret.reading.Lexicon;
import dev.konkret.reading.WordList;
import dev.konkret.reading.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What one language says around calendar expressions. Immutable. */
public final class Context {
    private final Lexicon signs;
    private final boolean german;

    private Context(Map<String, Long> signs, boolean german) {
        this.signs = new Lexicon(signs);
        this.german = german;
    }

    /** Reads the list {@code name} next to this class: {@code sign: words}. */
    static Context read(String name, boolean german) {
        Map<String, Long> signs = new HashMap<>();
        try (InputStream in = Context.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalArgumentException("no word list " + name);
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    int colon = line.indexOf(':');
                    if (line.startsWith("#") || colon < 0) continue;
                    long bit = Sign.valueOf(line.substring(0, colon).strip().toUpperCase(Locale.ROOT)).bit;
                    for (String word : WordList.words(line.substring(colon + 1)))
                        signs.merge(word, bit, (a, b) -> a | b);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Context(signs, german);
    }

    boolean is(Words words, int i, Sign sign) {
        return i >= 0 && i < words.size() && (signs.of(words, i) & sign.bit) != 0;
    }

    /** Returns the set of {@link Sign} bits of token {@code i}. */
    long signs(Words words, int i) {
        return i >= 0 && i < words.size() ? signs.of(words, i) : 0;
    }

    /** Tells whether token {@code i} is something counted: Euro, Mal, Stock, percent. */
    boolean isCounted(Words words, int i) {
        return is(words, i, Sign.COUNTED) || words.isSign(i, '%') || words.isSign(i, '€') || words.isSign(i, '$');
    }

    boolean isNow(Words words, int i) {
        return is(words, i, Sign.NOW);
    }

    /** Tells whether "15." is the fifteenth. */
    boolean marksOrdinalsWithDot() {
        return german;
    }

    /** Tells whether "Friday week" and "tomorrow week" are said. */
    boolean saysWeekLater() {
        return !german;
    }

    /** Tells whether "vor drei Tagen" is three days ago. */
    boolean saysBeforeForAgo() {
        return german;
    }

    /** Tells whether the abbreviation of a weekday at {@code at} is rather the word of the same spelling. */
    boolean isOtherWord(Reading r, int at) {
        if (!german || r.capital(at) || r.value(at) != 7) return false;
        // "bis so gegen fünf", "am so genannten": but "bis so." is a Sunday.
        return r.isKind(at + 1, dev.konkret.reading.Kind.WORD) || r.isKind(at + 1, dev.konkret.reading.Kind.NUMBER);
    }
}

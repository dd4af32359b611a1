package dev.konkret.picture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The outlines of a typeface for Latin, Greek and Cyrillic letters. With them a picture needs no font on the machine: a
 * container has none, and Java's own way to one fails there. Where there is no outline, an empty box stands; signs that are
 * no letters, such as emoji, are left out.
 */
final class Letters {

    /** Outlines and widths are measured in thousandths of the letters' size. */
    static final int EM = 1_000;

    private static final int BOX = 0x25A1;

    private final Map<Integer, Letter> letters = new HashMap<>();

    /**
     * One letter.
     *
     * @param path as in an SVG, with the base line at 0 and upwards negative
     */
    private record Letter(int advance, String path) {}

    /** Made when the first picture is drawn, not when the bot starts. */
    private static final class Loaded {
        private static final Letters REGULAR = new Letters(Face.REGULAR.file());
        private static final Letters BOLD = new Letters(Face.BOLD.file());
    }

    private Letters(String file) {
        try (InputStream in = Letters.class.getResourceAsStream(file + ".letters")) {
            if (in == null) throw new IllegalStateException("no letters " + file);
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] parts = line.split(" ", 3);
                letters.put(Integer.parseInt(parts[0], 16), new Letter(Integer.parseInt(parts[1]), parts[2]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read letters " + file, e);
        }
    }

    static Letters of(Face face) {
        return face == Face.REGULAR ? Loaded.REGULAR : Loaded.BOLD;
    }

    /** Returns whether there is an outline for every character. */
    boolean know(String words) {
        return words.codePoints().allMatch(letters::containsKey);
    }

    /** Returns how wide these words are, in thousandths of their size. */
    int width(String words) {
        return words.codePoints().map(this::advance).sum();
    }

    /** Calls back for every outline in the words. */
    void each(String words, Outline outline) {
        int x = 0;
        for (int codePoint : words.codePoints().toArray()) {
            Letter letter = letter(codePoint);
            if (letter == null) continue;
            if (!letter.path().isEmpty()) outline.at(x, letter.path());
            x += letter.advance();
        }
    }

    /** Takes the outlines of some words. */
    interface Outline {
        /** @param x where it stands, in thousandths of the size */
        void at(int x, String path);
    }

    private int advance(int codePoint) {
        Letter letter = letter(codePoint);
        return letter == null ? 0 : letter.advance();
    }

    private @Nullable Letter letter(int codePoint) {
        Letter letter = letters.get(codePoint);
        if (letter != null) return letter;
        return Character.isLetterOrDigit(codePoint) ? letters.get(BOX) : null;
    }
}

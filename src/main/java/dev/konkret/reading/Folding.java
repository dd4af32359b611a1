package dev.konkret.reading;

/**
 * The one spelling words are compared in: lower case, {@code ä ö ü ß} as {@code ae oe ue ss}, no accents, straight
 * apostrophes, quotes and dashes.
 */
public final class Folding {
    private static final int TABLE = 0x180;
    private static final char[] LETTERS = new char[TABLE];
    private static final long BASIS = 0x811c9dc5L << 32;
    private static final int PRIME = 0x01000193;

    static {
        for (char c = 0; c < TABLE; c++) LETTERS[c] = Character.toLowerCase(c);
        replace("àáâãåçèéêëìíîïñòóôõøùúûýÿ", "aaaaaceeeeiiiinooooouuuyy");
    }

    private Folding() {}

    private static void replace(String accented, String plain) {
        for (int i = 0; i < accented.length(); i++) {
            char c = accented.charAt(i);
            LETTERS[c] = plain.charAt(i);
            LETTERS[Character.toUpperCase(c) < TABLE ? Character.toUpperCase(c) : c] = plain.charAt(i);
        }
    }

    /** Returns {@code text} in folded spelling; its length may differ. */
    public static String fold(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            char c = one(text.charAt(i));
            if (c != 0) folded.append(c);
            char second = second(text.charAt(i), i > 0 ? text.charAt(i - 1) : 0);
            if (second != 0) folded.append(second);
        }
        return folded.toString();
    }

    /**
     * Returns the 64-bit hash of an already folded word; equal to {@link Words#hash} of a token folded the same. Its lower half is
     * {@link String#hashCode}, which a string keeps once it was asked for it; its upper half is FNV-1a, which tells those apart
     * that are alike in the lower.
     */
    public static long hash(CharSequence folded) {
        long hash = BASIS;
        for (int i = 0; i < folded.length(); i++) hash = step(hash, folded.charAt(i));
        return hash;
    }

    /** Returns what {@link #hash} returns for the folded spelling of {@code text}, without making a string of it. */
    static long hashOf(CharSequence text) {
        long hash = BASIS;
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char first = one(c);
            if (first != 0) hash = step(hash, first);
            char second = second(c, before);
            if (second != 0) hash = step(hash, second);
            before = c;
        }
        return hash;
    }

    static long basis() {
        return BASIS;
    }

    static long step(long hash, char folded) {
        int upper = ((int) (hash >>> 32) ^ folded) * PRIME;
        int lower = (int) hash * 31 + folded;
        return (long) upper << 32 | (lower & 0xffff_ffffL);
    }

    /** Returns the first folded letter of {@code c}; 0 for a sign that leaves no trace, such as a soft hyphen. */
    static char one(char c) {
        if (c < TABLE) {
            return switch (c) {
                case 'ä', 'Ä' -> 'a';
                case 'ö', 'Ö' -> 'o';
                case 'ü', 'Ü' -> 'u';
                case 'ß' -> 's';
                case '\u00ad' -> 0;
                case '´', '`' -> '\'';
                case '«', '»' -> '"';
                default -> LETTERS[c];
            };
        }
        if (isInvisible(c)) return 0;
        return switch (c) {
            case '‘', '’', '‚', '‛', 'ʼ', '′' -> '\'';
            case '“', '”', '„', '‟', '″' -> '"';
            case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            case 'ẞ' -> 's';
            default -> Character.toLowerCase(c);
        };
    }

    /** Returns the second folded letter of {@code c}, which follows {@code before}; 0 when there is none. */
    static char second(char c, char before) {
        return switch (c) {
            case 'ä', 'Ä', 'ö', 'Ö', 'ü', 'Ü' -> 'e';
            case 'ß', 'ẞ' -> 's';
            case '\u0308' -> "aouAOU".indexOf(before) >= 0 ? 'e' : 0;
            default -> 0;
        };
    }

    /** Tells whether {@code c} may stand inside a word without being seen or compared: marks, joiners, soft hyphen. */
    static boolean isInvisible(char c) {
        return c == '\u00ad'
                || (c >= '\u0300' && c <= '\u036f')
                || (c >= '\u200b' && c <= '\u200f')
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u2064')
                || (c >= '\ufe00' && c <= '\ufe0f')
                || c == '\ufeff';
    }
}

package dev.konkret.reading;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chat message as tokens, read in one pass of linear time. Every token knows its place in the original text and
 * its folded spelling (see {@link Folding}); white space is no token. Slack's escaped ampersands and angle brackets are
 * understood, the offsets stay those of the text as it was delivered. Not safe for use by several threads at once.
 */
public final class Words {
    private final String original;
    private int size;
    private int[] starts;
    private int[] ends;
    private Kind[] kinds;
    private long[] hashes;
    private @Nullable String @Nullable [] folded;

    /** Whether some words are read as others than are written. */
    private final boolean respelled;

    private Words(String original) {
        respelled = false;
        this.original = original;
        int guess = original.length() / 5 + 4;
        starts = new int[guess];
        ends = new int[guess];
        kinds = new Kind[guess];
        hashes = new long[guess];
    }

    private Words(Words other) {
        respelled = true;
        original = other.original;
        size = other.size;
        starts = other.starts;
        ends = other.ends;
        kinds = other.kinds;
        hashes = other.hashes.clone();
        folded = other.folded == null ? null : other.folded.clone();
    }

    /** Reads {@code text}, whatever it holds; never fails. */
    public static Words of(String text) {
        Words words = new Words(text);
        new Tokenizer(text, words).run();
        return words;
    }

    /** Returns how many tokens there are; 0 for a blank message. */
    public int size() {
        return size;
    }

    /** Returns the message as it was delivered. */
    public String original() {
        return original;
    }

    /** Returns the offset of token {@code i} in the original text. */
    public int start(int i) {
        return starts[i];
    }

    /** Returns the offset behind token {@code i} in the original text. */
    public int end(int i) {
        return ends[i];
    }

    /** Returns what token {@code i} is. */
    public Kind kind(int i) {
        return kinds[i];
    }

    /**
     * Returns a 64-bit hash of the folded spelling of token {@code i}, to be looked up in a {@link Lexicon}. Only words,
     * numbers and punctuation have one; 0 for every other kind.
     */
    public long hash(int i) {
        return hashes[i];
    }

    /** Returns token {@code i} letter for letter. */
    public String text(int i) {
        return original.substring(starts[i], ends[i]);
    }

    /** Returns token {@code i} in folded spelling; an entity is the sign it stands for. */
    public String folded(int i) {
        @Nullable String[] cache = folded;
        if (cache == null) folded = cache = new @Nullable String[size];
        String word = cache[i];
        if (word == null) cache[i] = word = fold(i);
        return word;
    }

    private String fold(int i) {
        String text = text(i);
        if (kinds[i] != Kind.PUNCTUATION || text.length() == 1) return Folding.fold(text);
        return switch (text) {
            case "&amp;" -> "&";
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            default -> text;
        };
    }

    /** Returns the same message with token {@code i} read as the word {@code spelling}; its text and place stay what they are. */
    public Words readAs(int i, String spelling) {
        Words copy = new Words(this);
        copy.respell(i, spelling);
        return copy;
    }

    /**
     * Returns the same message with every token {@code spellings} knows read as another word: the number it has there is that of
     * the word in {@code meant}, counted from 1. The same message when there is none.
     */
    public Words readAs(Lexicon spellings, List<String> meant) {
        Words copy = this;
        for (int i = 0; i < size; i++) {
            int number = (int) spellings.of(this, i);
            if (number == 0) continue;
            if (copy == this) copy = readAs(i, meant.get(number - 1));
            else copy.respell(i, meant.get(number - 1));
        }
        return copy;
    }

    private void respell(int i, String spelling) {
        String word = Folding.fold(spelling);
        hashes[i] = Folding.hash(word);
        if (folded == null) folded = new @Nullable String[size];
        folded[i] = word;
    }

    /** Returns the same message with token {@code i} and the one behind it as one word, read as {@code spelling}. */
    public Words joined(int i, String spelling) {
        Words copy = new Words(this);
        copy.starts = starts.clone();
        copy.ends = ends.clone();
        copy.kinds = kinds.clone();
        copy.ends[i] = ends[i + 1];
        int rest = size - i - 2;
        System.arraycopy(starts, i + 2, copy.starts, i + 1, rest);
        System.arraycopy(ends, i + 2, copy.ends, i + 1, rest);
        System.arraycopy(kinds, i + 2, copy.kinds, i + 1, rest);
        System.arraycopy(hashes, i + 2, copy.hashes, i + 1, rest);
        copy.size--;
        @Nullable String[] before = folded;
        if (before != null) {
            @Nullable String[] after = before.clone();
            System.arraycopy(before, i + 2, after, i + 1, rest);
            copy.folded = after;
        }
        return copy.readAs(i, spelling);
    }

    /** Returns the same message without the tokens from {@code first} up to, not including, {@code end}; the others keep their places. */
    public Words without(int first, int end) {
        Words copy = new Words(this);
        copy.starts = starts.clone();
        copy.ends = ends.clone();
        copy.kinds = kinds.clone();
        int rest = size - end;
        System.arraycopy(starts, end, copy.starts, first, rest);
        System.arraycopy(ends, end, copy.ends, first, rest);
        System.arraycopy(kinds, end, copy.kinds, first, rest);
        System.arraycopy(hashes, end, copy.hashes, first, rest);
        copy.size = size - (end - first);
        @Nullable String[] before = folded;
        if (before != null) {
            @Nullable String[] after = before.clone();
            System.arraycopy(before, end, after, first, rest);
            copy.folded = after;
        }
        return copy;
    }

    /** Tells whether token {@code i} exists and is the word, number or sign {@code folded}, given in folded spelling. */
    public boolean is(int i, String folded) {
        // Most words differ in the first letter already, which spares the rest.
        return i >= 0
                && i < size
                && hashes[i] != 0
                && (kinds[i] != Kind.WORD || respelled || Folding.one(original.charAt(starts[i])) == folded.charAt(0))
                && hashes[i] == Folding.hash(folded);
    }

    /** Tells whether token {@code i} exists and is the punctuation sign {@code sign} (folded: - for all dashes). */
    public boolean isSign(int i, char sign) {
        return i >= 0 && i < size && kinds[i] == Kind.PUNCTUATION && hashes[i] == Folding.step(Folding.basis(), sign);
    }

    /** Tells whether token {@code i} follows token {@code i - 1} without white space between them. */
    public boolean touchesPrevious(int i) {
        return i > 0 && i < size && ends[i - 1] == starts[i];
    }

    /** Returns the span from the start of token {@code first} to the end of token {@code last}. */
    public Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }

    /** Returns the number in token {@code i}, or -1 when it is no number or has more than nine digits. */
    public int number(int i) {
        if (i < 0 || i >= size || kinds[i] != Kind.NUMBER || ends[i] - starts[i] > 9) return -1;
        int value = 0;
        for (int at = starts[i]; at < ends[i]; at++) value = value * 10 + (original.charAt(at) - '0');
        return value;
    }

    void add(Kind kind, int start, int end, long hash) {
        if (size == starts.length) grow();
        starts[size] = start;
        ends[size] = end;
        kinds[size] = kind;
        hashes[size++] = hash;
    }

    /** Returns the kind of the last token so far; a line break when there is none yet. */
    Kind last() {
        return size == 0 ? Kind.NEWLINE : kind(size - 1);
    }

    private void grow() {
        int capacity = starts.length * 2;
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        kinds = Arrays.copyOf(kinds, capacity);
        hashes = Arrays.copyOf(hashes, capacity);
    }
}

package dev.konkret.reading;

import java.util.Arrays;
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

    private Words(String original) {
        this.original = original;
        int guess = original.length() / 5 + 4;
        starts = new int[guess];
        ends = new int[guess];
        kinds = new Kind[guess];
        hashes = new long[guess];
    }

    private Words(Words other) {
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

    /** What a token is read as. */
    @FunctionalInterface
    public interface Reading {
        /** Returns the word token {@code i} of {@code words} stands for, in any spelling; null when it is what it is. */
        @Nullable
        String of(Words words, int i);
    }

    /**
     * Returns the same message with every token read as the word {@code reading} gives for it; its text and place stay what they
     * are. Asked from the first token to the last, in the words as read so far. The same message when there is none.
     */
    public Words readAs(Reading reading) {
        Words copy = this;
        for (int i = 0; i < size; i++) {
            String spelling = reading.of(copy, i);
            if (spelling == null) continue;
            if (copy == this) copy = new Words(this);
            copy.respell(i, spelling);
        }
        return copy;
    }

    /**
     * Returns the same message with every token {@code reading} gives a word for and the one behind it as that word. Asked in
     * these words, never for the last one. The same message when there is none.
     */
    public Words joined(Reading reading) {
        Words copy = this;
        int done = 0;
        for (int i = 0; i + 1 < size; i++) {
            String spelling = reading.of(this, i);
            if (spelling == null) continue;
            if (copy == this) copy = without(0, size);
            copy.append(this, done, i + 1);
            copy.ends[copy.size - 1] = ends[++i];
            copy.respell(copy.size - 1, spelling);
            done = i + 1;
        }
        if (copy != this) copy.append(this, done, size);
        return copy;
    }

    /** Returns the same message without the tokens from {@code first} up to, not including, {@code end}; the others keep their places. */
    public Words without(int first, int end) {
        Words copy = new Words(this);
        copy.starts = starts.clone();
        copy.ends = ends.clone();
        copy.kinds = kinds.clone();
        copy.size = first;
        copy.append(this, end, size);
        return copy;
    }

    private void respell(int i, String spelling) {
        String word = Folding.fold(spelling);
        hashes[i] = Folding.hash(word);
        if (folded == null) folded = new @Nullable String[starts.length];
        folded[i] = word;
    }

    /** Puts the tokens of {@code other} from {@code first} up to {@code end} behind these, which have room for them. */
    private void append(Words other, int first, int end) {
        int count = end - first;
        System.arraycopy(other.starts, first, starts, size, count);
        System.arraycopy(other.ends, first, ends, size, count);
        System.arraycopy(other.kinds, first, kinds, size, count);
        System.arraycopy(other.hashes, first, hashes, size, count);
        if (folded != null && other.folded != null) System.arraycopy(other.folded, first, folded, size, count);
        size += count;
    }

    /** Tells whether token {@code i} exists and is the word, number or sign {@code folded}, given in folded spelling. */
    public boolean is(int i, String folded) {
        // Most words differ in the half a string knows of itself, which spares the rest.
        return i >= 0 && i < size && (int) hashes[i] == folded.hashCode() && hashes[i] == Folding.hash(folded);
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

package dev.konkret.intention;

import dev.konkret.reading.Kind;
import dev.konkret.reading.Lexicon;
import dev.konkret.reading.WordList;
import dev.konkret.reading.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message whose words have their classes, cut into clauses. */
public final class Message {
    private static final WordSet LAUGHTER = WordSet.of(WordList.read(Message.class, "abbreviations.txt"), "laughter");

    private final Words words;
    private final long[] classes;
    private final List<Clause> clauses = new ArrayList<>();
    private final long shadow;
    private long @Nullable [] keyed;
    private long allKeyed;
    private long hidden;

    Message(Words words, Lexicon lexicon) {
        this.words = words;
        this.classes = new long[words.size()];
        long union = 0;
        for (int i = 0; i < classes.length; i++) {
            classes[i] = classesOf(i, lexicon);
            union |= TurnElement.shadow(words.hash(i));
        }
        this.shadow = union;
        Quotation.mute(words, classes);
    }

    private long classesOf(int i, Lexicon lexicon) {
        return switch (words.kind(i)) {
            case WORD -> word(i, lexicon);
            case MENTION -> Bits.MENTION;
            case CODE, QUOTE -> Bits.MUTE;
            case NUMBER, PUNCTUATION, CHANNEL, LINK, EMOJI, NEWLINE -> 0;
        };
    }

    private long word(int i, Lexicon lexicon) {
        long capital = Character.isUpperCase(words.original().charAt(words.start(i))) ? Bits.CAPITAL : 0;
        // In "Muss-Kriterien" and "Soll-Ist" the word is only a part of another one.
        boolean part = (words.isSign(i - 1, '-') && words.touchesPrevious(i) && i > 1 && words.touchesPrevious(i - 1))
                || (words.isSign(i + 1, '-')
                        && words.touchesPrevious(i + 1)
                        && i + 2 < words.size()
                        && words.touchesPrevious(i + 2)
                        && words.kind(i + 2) == Kind.WORD);
        if (LAUGHTER.has(words, i)) return Bits.MUTE;
        return part ? capital : capital | lexicon.of(words, i);
    }

    /** Returns the tokens. */
    public Words words() {
        return words;
    }

    /** Returns the clauses in their order. */
    public List<Clause> clauses() {
        return clauses;
    }

    /** Returns the classes of token {@code i} but for the hidden ones; 0 outside the message. */
    public long at(int i) {
        return i >= 0 && i < classes.length ? classes[i] & ~hidden : 0;
    }

    /** Returns all classes of token {@code i}, the hidden ones too; 0 outside the message. */
    long cueAt(int i) {
        return i >= 0 && i < classes.length ? classes[i] : 0;
    }

    /** Hides the classes {@code bits}, which only wake frames, from whoever asks what a word is: a noun that is a key stays a noun. */
    public void hide(long bits) {
        hidden |= bits;
    }

    /** Returns what {@code keys} say of the words with the class {@code cue}, all together; each is looked up once. */
    long keyed(Lexicon keys, long cue) {
        if (keyed == null) {
            keyed = new long[classes.length];
            for (int i = 0; i < classes.length; i++) {
                if ((classes[i] & cue) != 0) keyed[i] = keys.of(words, i);
                allKeyed |= keyed[i];
            }
        }
        return allKeyed;
    }

    /** Returns what {@code keys} say of token {@code i}, as {@link #keyed} does of all. */
    long keyedAt(Lexicon keys, long cue, int i) {
        return keyed(keys, cue) == 0 || keyed == null ? 0 : keyed[i];
    }

    /** Returns the shadows of all words together, see {@link TurnElement#shadow}. */
    long shadow() {
        return shadow;
    }

    /** Adds {@code bits} to the classes of the tokens from {@code first} up to, not including, {@code end}. */
    public void mark(int first, int end, long bits) {
        for (int i = Math.max(0, first); i < end && i < classes.length; i++) classes[i] |= bits;
    }

    /** Takes the classes {@code bits} from token {@code i}. */
    public void unmark(int i, long bits) {
        if (i >= 0 && i < classes.length) classes[i] &= ~bits;
    }

    void add(Clause clause) {
        clauses.add(clause);
    }
}

package dev.konkret.intention;

import dev.konkret.reading.Kind;
import dev.konkret.reading.WordList;
import dev.konkret.reading.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message whose words have their classes, cut into clauses. */
public final class Message {
    private static final WordSet LAUGHTER = WordSet.of(WordList.read(Message.class, "abbreviations.txt"), "laughter");

    /** In as many times 64 bits, more in a long message, every word leaves one: most words that are asked for and not in it find none. */
    private static final int SHADOW = 8;

    private static final int WORDS_PER_SHADOW = 4;

    private final Words words;
    private final long[] classes;
    private final List<Clause> clauses = new ArrayList<>();
    private final long[] shadow;
    private TurnIndex.Entry @Nullable [] turns;
    private long sections;
    private long hidden;

    /** Makes a message of words that have these classes on their own; the classes are its own from now on. */
    Message(Words words, long[] classes) {
        this.words = words;
        this.classes = classes;
        this.shadow = new long[Integer.highestOneBit(Math.max(SHADOW, classes.length / WORDS_PER_SHADOW))];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = classesOf(i, classes[i]);
            long hash = words.hash(i);
            shadow[shadowOf(hash)] |= 1L << hash;
        }
        Quotation.mute(words, classes);
    }

    private long classesOf(int i, long known) {
        return switch (words.kind(i)) {
            case WORD -> word(i, known);
            case MENTION -> Bits.MENTION;
            case CODE, QUOTE -> Bits.MUTE;
            case NUMBER, PUNCTUATION, CHANNEL, LINK, EMOJI, NEWLINE -> 0;
        };
    }

    private long word(int i, long known) {
        long capital = Character.isUpperCase(words.original().charAt(words.start(i))) ? Bits.CAPITAL : 0;
        // In "Muss-Kriterien" and "Soll-Ist" the word is only a part of another one.
        boolean part = (words.isSign(i - 1, '-') && words.touchesPrevious(i) && i > 1 && words.touchesPrevious(i - 1))
                || (words.isSign(i + 1, '-')
                        && words.touchesPrevious(i + 1)
                        && i + 2 < words.size()
                        && words.touchesPrevious(i + 2)
                        && words.kind(i + 2) == Kind.WORD);
        if (LAUGHTER.has(words, i)) return Bits.MUTE;
        return part ? capital : capital | known;
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

    /** Returns the bits of the sections of which a turn may be in here; every turn is looked over once. */
    long sections(TurnIndex index) {
        if (turns == null) turns = turns(index);
        return sections;
    }

    private TurnIndex.Entry[] turns(TurnIndex index) {
        TurnIndex.Entry[] all = new TurnIndex.Entry[classes.length];
        BitSet looked = new BitSet();
        for (int i = 0; i < all.length; i++) {
            all[i] = index.at(words, i, classes[i]);
            if ((all[i].sections() & ~sections) == 0 || looked.get(all[i].number())) continue;
            looked.set(all[i].number());
            for (Turn turn : all[i].turns()) {
                if ((turn.section() & ~sections) != 0 && turn.mayBeIn(this)) sections |= turn.section();
            }
        }
        return all;
    }

    /** Returns the turns of {@code index} found by token {@code i}. */
    TurnIndex.Entry turnsAt(TurnIndex index, int i) {
        if (turns == null) turns = turns(index);
        return turns[i];
    }

    /** Tells whether a token is the word with this hash. */
    boolean has(long hash) {
        if ((shadow[shadowOf(hash)] & 1L << hash) == 0) return false;
        for (int i = 0; i < words.size(); i++) if (words.hash(i) == hash) return true;
        return false;
    }

    private int shadowOf(long hash) {
        return (int) (hash >>> 32) & (shadow.length - 1);
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

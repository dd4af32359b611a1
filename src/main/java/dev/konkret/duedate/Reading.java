package dev.konkret.duedate;

import dev.konkret.reading.Kind;
import dev.konkret.reading.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A message as one language understands it, together with the moment it was posted. Indexes outside it are harmless. */
public final class Reading {
    private static final long CUES = Role.set(
            Role.WEEKDAY,
            Role.WEEKDAY_SHORT,
            Role.MONTH,
            Role.WEAK_MONTH,
            Role.RELDAY,
            Role.PASTDAY,
            Role.UNIT,
            Role.PART_OF_PERIOD,
            Role.DAYPART,
            Role.MIDNIGHT,
            Role.SEASON,
            Role.END_OF_DAY,
            Role.WEEK_NUMBER,
            Role.HOLIDAY,
            Role.ADVENT,
            Role.CHRISTMAS_DAY,
            Role.ORDINAL,
            Role.THIS_YEAR,
            Role.HALF,
            Role.QUARTER,
            Role.THREE_QUARTER,
            Role.OCLOCK);

    private final Words words;
    private final Moment now;
    private final Tongue tongue;
    private final Word[] meanings;
    private int @Nullable [] phraseEnds;
    private boolean cue;
    private boolean wordCue;
    private int likeliness;

    Reading(Words words, Tongue tongue, Moment now) {
        this.words = words;
        this.tongue = tongue;
        this.now = now;
        this.meanings = new Word[words.size()];
        Vocabulary vocabulary = tongue.vocabulary();
        for (int i = 0; i < meanings.length; i++) {
            Kind kind = words.kind(i);
            if (kind == Kind.WORD) {
                Word word = vocabulary.word(words, i);
                meanings[i] = word;
                if (isCue(word)) wordCue = true;
                if (word.roles() != 0) likeliness++;
                // 10am is no German preposition.
                if (word.is(Role.FUNCTION) && !words.touchesPrevious(i)) likeliness++;
            } else {
                meanings[i] = Word.NONE;
                if (kind == Kind.NUMBER) cue = true;
            }
        }
        phrases(vocabulary);
    }

    private void phrases(Vocabulary vocabulary) {
        for (int i = 0; i < meanings.length; i++) {
            Vocabulary.Phrase phrase = vocabulary.phrase(words, i);
            if (phrase == null) continue;
            if (phraseEnds == null) phraseEnds = new int[meanings.length];
            phraseEnds[i] = i + phrase.length();
            meanings[i] = phrase.meaning();
            wordCue = true;
            likeliness++;
            i = phraseEnds[i] - 1;
        }
    }

    static boolean isCue(Word word) {
        return (word.roles() & CUES) != 0 || (word.is(Role.NUMBER) && !word.is(Role.ARTICLE));
    }

    /** Tells whether anything at all could be a date. */
    boolean hasCue() {
        return cue || wordCue;
    }

    /** Tells whether a word, not only a figure, could be a date. */
    boolean hasWordCue() {
        return wordCue;
    }

    /** Returns how many words of the language were seen. */
    int likeliness() {
        return likeliness;
    }

    public Words words() {
        return words;
    }

    public int size() {
        return meanings.length;
    }

    public Moment now() {
        return now;
    }

    public LocalDate today() {
        return now.today();
    }

    public Tongue tongue() {
        return tongue;
    }

    Word word(int i) {
        return i >= 0 && i < meanings.length ? meanings[i] : Word.NONE;
    }

    /** Returns the index behind the word or phrase at {@code i}. */
    public int next(int i) {
        return phraseEnds != null && i >= 0 && i < phraseEnds.length && phraseEnds[i] > 0 ? phraseEnds[i] : i + 1;
    }

    public boolean is(int i, Role role) {
        return word(i).is(role);
    }

    public int value(int i) {
        return word(i).value();
    }

    public int unit(int i) {
        return is(i, Role.UNIT) ? word(i).unit() : 0;
    }

    public boolean sign(int i, char sign) {
        return words.isSign(i, sign);
    }

    public boolean touches(int i) {
        return words.touchesPrevious(i);
    }

    /** Returns the number in digits at {@code i}, -1 when there is none or it has more than {@code digits} digits. */
    public int digits(int i, int digits) {
        if (i < 0 || i >= size() || words.kind(i) != Kind.NUMBER || words.end(i) - words.start(i) > digits) return -1;
        return words.number(i);
    }

    public int length(int i) {
        return i >= 0 && i < size() ? words.end(i) - words.start(i) : 0;
    }

    /** Returns the number at {@code i} in digits or as a word, -1 when there is none. */
    public int number(int i) {
        int digits = digits(i, 4);
        return digits >= 0 ? digits : is(i, Role.NUMBER) ? value(i) : -1;
    }

    /** Returns the index behind articles and small fillers at {@code i}. */
    public int skip(int i, Role role) {
        int at = i;
        while (is(at, role)) at = next(at);
        return at;
    }

    /** Tells whether token {@code i} begins with a capital letter. */
    public boolean capital(int i) {
        return i >= 0 && i < size() && Character.isUpperCase(words.original().charAt(words.start(i)));
    }

    public boolean isKind(int i, Kind kind) {
        return i >= 0 && i < size() && words.kind(i) == kind;
    }
}

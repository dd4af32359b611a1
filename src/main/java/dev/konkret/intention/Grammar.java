package dev.konkret.intention;

import dev.konkret.reading.Lexicon;
import dev.konkret.reading.Words;
import dev.konkret.text.Language;
import java.util.List;

/** What one language knows about intent. A new language is one more of these and nothing else. */
public interface Grammar {
    /** Returns the language answers are given in. */
    Language language();

    /** Returns the word classes of the language. */
    Lexicon lexicon();

    /** Returns the classes of function words that tell this language from others. */
    long telltale();

    /** Returns the classes of words after which a comma, <i>and</i> or the like begins a new clause. */
    long clauseStart();

    /** Returns the classes of the words for <i>and, but, or</i>. */
    long conjunction();

    /** Returns the classes of the words for <i>that, if</i>, which begin a clause before a new subject, the comma forgotten. */
    default long subordinator() {
        return 0;
    }

    /** Tells whether the conjunction {@code i}, which stands before a subject or verb, begins a clause and is no particle in one. */
    default boolean opensClause(Message message, int i) {
        return true;
    }

    /** Tells whether a number with a full stop may be an ordinal, as in "am 3. Mai", and does not end a sentence. */
    default boolean marksOrdinalsWithDot() {
        return true;
    }

    /**
     * Returns what token {@code i}, whose lexicon entry is {@code classes}, may turn out to be. It only decides whether a
     * message is worth a closer look.
     */
    default long guess(Words words, int i, long classes) {
        return classes;
    }

    /** Returns the message with words in quick spelling read as what they stand for ("abt" as "about"); the same one without any. */
    default Words spelledOut(Words words) {
        return words;
    }

    /** Corrects classes that depend on the neighbours and marks deadlines with {@link Bits#DATE}, as calendar expressions are already. */
    void prepare(Message message);

    /** Returns the frames in the order in which they are tried; the first that is seen and not cancelled counts. */
    List<Frame> frames();

    /** Returns the objections in the order in which they are looked at. */
    List<Blocker> blockers();

    /**
     * Tells whether a clause next to the one with the intent tells of something else, past or feared: then its date is not
     * the intent's.
     */
    default boolean tellsOfOther(Clause clause) {
        return false;
    }

    /** Tells whether the answer below a quote, which begins at token {@code answer}, makes the quoted words the writer's own. */
    default boolean agrees(Words words, int answer) {
        return false;
    }

    /**
     * Tells whether token {@code i}, the last before a question mark, only asks for assent: "…, oder?". The sentence that
     * begins at token {@code first} is then a statement.
     */
    default boolean isTag(Message message, int first, int i) {
        return false;
    }

    /** Tells whether the date that begins at token {@code i} is a background, such as <i>every day</i>, and no deadline. */
    default boolean tellsHabit(Clause clause, int i) {
        return false;
    }

    /** Returns the sighting about the thing alone when its topic begins with what stands beside the thing; else the same. */
    default Sighting narrowed(Clause clause, Sighting sighting) {
        return sighting;
    }

    /** Returns the topic as a phrase for people; the clause is the one it was seen in. */
    String phrase(Clause clause, Sighting sighting);
}

package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.reading.Kind;
import dev.konkret.reading.WordList;
import java.util.Set;

/** What English grammar says about a clause. */
final class EnglishClause {
    private static final Set<String> IRREGULAR = Set.copyOf(
            WordList.words(
                    "done made sent set put cut bought built paid sold kept told taught found held redone reset rebuilt rewritten"
                            + " swept hung read known gone thought brought left seen lost won run spent met led begun drawn flown grown sung"
                            + " slept stood stuck thrown understood worn heard felt meant caught come been had got said become dealt dug fed lent laid lit rung shown shot shut spun struck torn wound bent bound fought quit rid sewn mown sawn sown spread split shut cast burst read cleaned bled shorn ground woven sworn"));

    private static final int APPOSED = 5;

    private EnglishClause() {}

    /** Returns the first token that is no greeting, conjunction, sign or mention. */
    static int start(Clause c) {
        int i = c.first();
        while (i < c.end()
                && (c.is(i, CONJ | Bits.MENTION | Bits.MUTE)
                        || OPENER_WORDS.has(c, i)
                        || c.words().kind(i) == Kind.PUNCTUATION
                        || c.words().kind(i) == Kind.EMOJI)) i++;
        return i;
    }

    /** Returns the start without adverbs. */
    static int core(Clause c) {
        int i = start(c);
        while (i < c.end() && c.is(i, SOFT | PLEASE | ADVERB)) i++;
        return i;
    }

    /** Returns the token of the subject right before the verb at {@code verb}, adverbs skipped, or -1. */
    static int subject(Clause c, int verb) {
        int i = verb - 1;
        boolean going = c.word(i, "to") && c.word(i - 1, "going");
        if (going) i -= 2;
        while (i >= c.first()
                && !c.is(i, PRONOUN)
                && (c.is(i, SOFT | ADVERB)
                        || (c.is(i, WILL) && c.is(verb, HAVE | NEED))
                        || (c.word(i, "would") && c.is(verb, HAVE) && c.is(i - 1, SOMEONE))
                        || (going && c.is(i, BE)))) i--;
        return i >= c.first() && c.is(i, PRONOUN) ? i : apposed(c, i);
    }

    /** "We <i>as a team</i> must", "we <i>in the office</i> should", "we <i>all</i> need to": the "we" before it, or -1. */
    private static int apposed(Clause c, int last) {
        for (int i = last; i > c.first() && i > last - APPOSED; i--) {
            boolean who = c.word(i, "as") || c.word(i, "in") || c.word(i, "from") || c.word(i, "at") || c.word(i, "on");
            boolean all = i == last && (c.word(i, "all") || c.word(i, "both"));
            if ((who || all) && c.word(i - 1, "we")) return i - 1;
            if (c.is(i, BE | HAVE | COND | CONJ | SUB | WILL | CAN | COULD | PRONOUN | NEG)) return -1;
        }
        return -1;
    }

    /** Returns the first token behind {@code i} that is no adverb. */
    static int after(Clause c, int i) {
        int k = i + 1;
        while ((k < c.end() && c.is(k, SOFT | ADVERB)) || c.word(k, "all") || c.word(k, "once")) k++;
        return k;
    }

    static boolean word(Clause c, int i, String... words) {
        for (int k = 0; k < words.length; k++) if (!c.word(i + k, words[k])) return false;
        return true;
    }

    static boolean has(Clause c, String... words) {
        for (int i = c.first(); i + words.length <= c.end(); i++) if (word(c, i, words)) return true;
        return false;
    }

    static boolean isParticiple(Clause c, int i) {
        // "re-keyed"
        if (c.words().isSign(i + 1, '-') && c.words().touchesPrevious(i + 1) && i + 2 < c.end())
            return isParticiple(c, i + 2);
        String word = c.folded(i);
        return word.endsWith("ed") || (word.endsWith("en") && word.length() > 4) || IRREGULAR.contains(word);
    }

    static boolean isIng(Clause c, int i) {
        return (c.folded(i).endsWith("ing") && c.folded(i).length() > 5)
                || c.word(i, "doing")
                || c.word(i, "tying")
                || c.word(i, "icing")
                || c.is(i, ACTING);
    }

    /** "I'd", "id do it". */
    static boolean isId(Clause c, int i) {
        return c.word(i, "i'd") || (c.is(i, I) && c.word(i, "id"));
    }

    /** "I've", "ive". */
    static boolean isIve(Clause c, int i) {
        return c.word(i, "i've") || c.word(i, "ive");
    }

    /** Tells whether the clause itself asks: in "I order the toner today, what model is it?" only the last one does. */
    static boolean asks(Clause c) {
        if (!c.question()) return false;
        Clause next = c.nextInSentence();
        for (int k = 0; k < 3 && next != null; k++, next = next.nextInSentence()) {
            int i = core(next);
            boolean have = next.is(i, HAVE) && next.is(i + 1, SOMEONE | YOU | WE);
            boolean asks = have || next.is(i, WH | ASK | BARE | BE | SOMEONE) || next.word(i, "any");
            if (asks && next.lastWord() > i) return c.is(core(c), WH | ASK | BARE | BE);
        }
        return true;
    }

    static boolean vaguely(Clause c) {
        return c.has(SOFT)
                || has(c, "at", "some", "point")
                || has(c, "for", "once")
                || (has(c, "one", "day") && !has(c, "in", "one"))
                || has(c, "one", "of", "these", "days");
    }
}

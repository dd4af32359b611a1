package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Message;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Kind;
import dev.konkret.reading.Words;
import java.util.List;

/**
 * Deadlines no list could hold: an occasion behind "before", "until" or "after", as in "before visiting hours", "after the gig",
 * and the word that ends one the calendar began: "before lunch service", "over the Christmas break", "at 6 sharp".
 */
final class EnglishOccasions {
    private static final WordSet LEADS = WordSet.of(List.of("before", "until", "till", "after"));
    private static final WordSet HALF_TERM =
            WordSet.of(List.of("over", "during", "before", "after", "until", "till", "by", "in", "at", "this", "next"));
    private static final WordSet OF_THE_DAY = WordSet.of(List.of(
            "lunch", "dinner", "breakfast", "easter", "christmas", "xmas", "summer", "winter", "autumn", "spring"));
    private static final WordSet BINDS = WordSet.of(EnglishWords.RULE_LISTS, "occasions-binds");
    private static final WordSet NO_OCCASION = WordSet.of(EnglishWords.RULE_LISTS, "occasions-no-occasion");
    private static final WordSet FEASTS = WordSet.of(EnglishWords.RULE_LISTS, "occasions-feasts");
    private static final WordSet HOURS_OF = WordSet.of(List.of("hours", "time", "service", "shift", "season"));
    private static final long VERBAL =
            PRONOUN | BE | HAVE | WILL | CAN | COULD | SHOULD | WOULD | NEED | ACTS | ACTING | NEG | WH | IM | ILL;
    private static final int MOST = 3;

    private EnglishOccasions() {}

    static void mark(Message message) {
        Words words = message.words();
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean dated = (message.at(i) & Bits.DATE) != 0;
            // "Get a plumber in this week": the "in" belongs to the verb.
            boolean in = dated && words.is(i, "in") && (words.is(i + 1, "this") || words.is(i + 1, "next"));
            // "Run the till on Sunday", "latest by Tuesday"
            boolean till = words.is(i, "till") && EnglishTill.is(message, i);
            if (till) message.unmark(i, COND | PREP | CUE);
            boolean latest = dated && words.is(i, "latest") && (message.at(i + 1) & Bits.DATE) != 0;
            if (in || till || latest) message.unmark(i, Bits.DATE);
            boolean half = words.is(i, "half") && words.is(i + 1, "term") && i > 0 && HALF_TERM.has(message, i - 1);
            if (half) message.mark(i - 1, i + 2, Bits.DATE);
            if (dated && words.is(i + 1, "sharp")) message.mark(i + 1, i + 2, Bits.DATE);
            if (!dated && words.is(i, "for") && words.is(i + 1, "the") && EnglishTill.isOrdinal(words, i + 2))
                message.mark(i, i + 4, Bits.DATE);
            if (dated && OF_THE_DAY.has(message, i)) extend(message, i);
            if (dated || !LEADS.has(message, i) || (i > 0 && BINDS.has(message, i - 1))) continue;
            int end = end(message, i);
            if (end > i) message.mark(i, end, Bits.DATE);
        }
    }

    /** "Before lunch | service", "before the autumn | storms": nouns up to where the clause ends. */
    private static void extend(Message message, int i) {
        int first = i;
        while (first > 0 && (message.at(first - 1) & Bits.DATE) != 0) first--;
        Words words = message.words();
        boolean over = words.is(first, "over") || words.is(first, "during");
        if ((message.at(i + 1) & Bits.DATE) != 0 || !(over || LEADS.has(message, first))) return;
        if (isNoun(message, i + 1) && isEnd(message, i + 2)) message.mark(i + 1, i + 2, Bits.DATE);
    }

    /** Returns the token behind the occasion the preposition at {@code i} leads to, -1 without one. */
    private static int end(Message message, int i) {
        Words words = message.words();
        boolean after = words.is(i, "after");
        int from = i + 1;
        boolean the = words.is(from, "the")
                || words.is(from, "our")
                || words.is(from, "this")
                || words.is(from, "next")
                || words.is(from, "their");
        if (the) from++;
        int at = from;
        while (at < from + MOST
                && at < words.size()
                && ((the && at == from && isNounOf(message, at))
                        || (isNoun(message, at) && (at == from || (message.at(at) & STATIVE) == 0))
                        || (at > from && isNounOf(message, at))
                        || isHours(message, at))) at++;
        boolean joined =
                at > from && words.isSign(at, '-') && words.touchesPrevious(at) && words.touchesPrevious(at + 1);
        // "Before parents' evening"
        joined |= at > from && words.isSign(at, '\'') && words.touchesPrevious(at) && isNoun(message, at + 1);
        if (joined) at += 2;
        int last = at - 1;
        if (after && last >= from && words.is(last, "storm")) return -1;
        if (last < from
                || (NO_OCCASION.has(message, last) && !isHours(message, last - 1))
                || (after && !the && last > from)) return -1;
        return isEnd(message, at) ? at : -1;
    }

    private static boolean isHours(Message message, int i) {
        return (message.at(i) & ACTING) != 0 && HOURS_OF.has(message, i + 1);
    }

    /** A plain word that no class knows and no adverb is, nor a name. */
    private static boolean isNoun(Message message, int i) {
        Words words = message.words();
        if (i >= words.size() || words.kind(i) != Kind.WORD) return false;
        if (FEASTS.has(message, i)) return true;
        if ((message.at(i) & ~STATIVE) != 0 || OPENER_WORDS.has(message, i) || VOCATIVE_WORDS.has(message, i))
            return false;
        String word = words.folded(i);
        return word.length() > 2 && !word.endsWith("ing") && !word.endsWith("ed") && !word.endsWith("ly");
    }

    /** A word that is a verb elsewhere, behind a noun: "the family visit". */
    private static boolean isNounOf(Message message, int i) {
        return (message.at(i) & ~ACT) == 0 && (message.at(i) & ACT) != 0;
    }

    /** Tells whether no verb goes on at {@code i}: the clause ends, or another phrase begins. */
    private static boolean isEnd(Message message, int i) {
        Words words = message.words();
        if (i >= words.size() || words.kind(i) != Kind.WORD) return true;
        long classes = message.at(i);
        return (classes & VERBAL) == 0 && (classes & (CONJ | PREP | PLEASE | COND | Bits.DATE)) != 0;
    }
}

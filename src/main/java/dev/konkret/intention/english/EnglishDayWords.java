package dev.konkret.intention.english;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Message;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Words;
import java.util.List;
import java.util.Set;

/** Words of time that are no deadline ("an hourly check", "every one", "it's friday again") and deadlines without a unit ("in 5"). */
final class EnglishDayWords {
    private static final WordSet REGULAR = WordSet.of(
            List.of("hourly", "nightly", "daily", "weekly", "fortnightly", "monthly", "quarterly", "yearly", "annual"));
    private static final WordSet SOON = WordSet.of(List.of("5", "10", "15", "20", "30", "45"));
    private static final WordSet LIGHT =
            WordSet.of(List.of("dusk", "dawn", "sunset", "sunrise", "nightfall", "daybreak"));
    private static final WordSet BACKGROUND = WordSet.of(List.of("it's", "its", "that's", "today's", "was"));

    private static final Set<String> PAST = Set.of("always", "normally", "usually", "yesterday", "never", "generally");

    private EnglishDayWords() {}

    static void mark(Message message, int i) {
        Words words = message.words();
        boolean dated = (message.at(i) & Bits.DATE) != 0;
        boolean regular = dated && REGULAR.has(message, i) && (message.at(i - 1) & EnglishWords.DET) != 0;
        if (regular) message.unmark(i, Bits.DATE);
        boolean each = words.is(i, "every") && words.is(i + 1, "one");
        if (each) {
            message.unmark(i + 1, Bits.DATE);
            message.unmark(i, Bits.DATE);
            message.unmark(i - 1, Bits.DATE);
        }
        boolean again = BACKGROUND.has(message, i) && !dated && words.is(i + 2, "again");
        if (again) message.unmark(i + 1, Bits.DATE);
        boolean minutes = words.is(i, "in") && SOON.has(message, i + 1) && !dated && isEnd(words, i + 2);
        if (minutes) message.mark(i, i + 2, Bits.DATE);
        boolean light = words.is(i, "at") && LIGHT.has(message, i + 1);
        if (light) message.mark(i, i + 2, Bits.DATE);
        boolean side = words.is(i, "this") && words.is(i + 1, "side") && words.is(i + 2, "of");
        if (side && (message.at(i + 3) & Bits.DATE) != 0) message.mark(i, i + 3, Bits.DATE);
    }

    /** Tells whether a clause speaks of being away ("I'm off on Thursday"), of a guess ("should be there by noon") or of what was said. */
    static boolean isElse(Clause c) {
        int i = EnglishClause.core(c);
        int gone = EnglishWords.ABSENCE_WORDS.find(c);
        boolean away = gone > c.first()
                && (c.is(gone - 1, EnglishWords.IM | EnglishWords.BE | EnglishWords.SOFT) || c.word(gone - 1, "on"));
        boolean guess = c.is(i, EnglishWords.SHOULD) && c.is(i + 1, EnglishWords.BEBASE);
        boolean said = EnglishClause.has(c, "said") || EnglishClause.has(c, "told") || EnglishClause.has(c, "promised");
        return guess || (away && c.has(EnglishWords.I | EnglishWords.IM)) || (said && c.has(EnglishWords.WOULD));
    }

    /** "Always", "yesterday": no time to come. */
    static boolean isHabit(Clause c, int i) {
        return PAST.contains(c.folded(i));
    }

    private static boolean isEnd(Words words, int i) {
        return i >= words.size() || words.isSign(i, '.') || words.isSign(i, ',') || words.isSign(i, '!');
    }
}

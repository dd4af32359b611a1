package dev.konkret.intention.english;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Message;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Words;
import java.util.List;

/** Words of time that are no deadline ("an hourly check", "every one", "it's friday again") and deadlines without a unit ("in 5"). */
final class EnglishDayWords {
    private static final WordSet REGULAR =
            WordSet.of(List.of("hourly", "daily", "weekly", "fortnightly", "monthly", "quarterly", "yearly", "annual"));
    private static final WordSet SOON = WordSet.of(List.of("5", "10", "15", "20", "30", "45"));
    private static final WordSet BACKGROUND = WordSet.of(List.of("it's", "its", "that's", "today's", "was"));

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
        boolean side = words.is(i, "this") && words.is(i + 1, "side") && words.is(i + 2, "of");
        if (side && (message.at(i + 3) & Bits.DATE) != 0) message.mark(i, i + 3, Bits.DATE);
    }

    private static boolean isEnd(Words words, int i) {
        return i >= words.size() || words.isSign(i, '.') || words.isSign(i, ',') || words.isSign(i, '!');
    }
}

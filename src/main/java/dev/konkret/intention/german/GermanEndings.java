package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Message;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Kind;
import dev.konkret.reading.Words;
import java.util.List;

/**
 * Infinitives end in -e behind a Swiss or Swabian modal verb, as the first person does elsewhere, and in -a in Bavaria and Austria:
 * the last word of the clause is one.
 */
final class GermanEndings {
    private static final WordSet MODALS = WordSet.of(GermanWords.section("swissmodal"));
    private static final WordSet NO_VERBS = WordSet.of(List.of("prima", "extra", "rosa", "lila", "etwa", "beinah"));
    private static final int LEAST = 4;

    /** No clause is longer; one modal verb after the other without a comma must not take ever more time. */
    private static final int LONGEST = 50;

    private GermanEndings() {}

    /** "d'Semmeln", "s'Werkzeug": the article is part of the word. */
    static boolean isArticled(Words words, int i) {
        int start = words.start(i);
        String text = words.original();
        return words.kind(i) == Kind.WORD
                && words.end(i) - start > LEAST
                && (text.charAt(start + 1) == '\'' || text.charAt(start + 1) == '’')
                && Character.isUpperCase(text.charAt(start + 2));
    }

    static void mark(Message message, int modal) {
        boolean swiss = MODALS.has(message, modal);
        Words words = message.words();
        int last = modal;
        while (last + 1 < Math.min(words.size(), modal + LONGEST)
                && words.kind(last + 1) != Kind.PUNCTUATION
                && words.kind(last + 1) != Kind.NEWLINE) last++;
        while (last > modal && words.kind(last) != Kind.WORD) last--;
        boolean small = last > modal + 1 && (message.at(last) & (Bits.CAPITAL | DET | PREP | STRIP | PRONOUN)) == 0;
        if (!small || words.end(last) - words.start(last) < LEAST || (message.at(last) & Bits.DATE) != 0) return;
        char end = words.original().charAt(words.end(last) - 1);
        if (!(end == 'e' && swiss) && !(end == 'a' && !NO_VERBS.has(message, last))) return;
        message.unmark(last, ACT1 | IMPERATIVE);
        message.mark(last, last + 1, ACTINF);
    }
}

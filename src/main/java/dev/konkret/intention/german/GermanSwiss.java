package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Message;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Kind;
import dev.konkret.reading.Words;

/** Swiss infinitives end in -e, as the first person does: behind a Swiss modal verb the last word of its clause is one. */
final class GermanSwiss {
    private static final WordSet MODALS = WordSet.of(GermanWords.section("swissmodal"));
    private static final int LEAST = 4;

    private GermanSwiss() {}

    static void mark(Message message, int modal) {
        if (!MODALS.has(message, modal)) return;
        Words words = message.words();
        int last = modal;
        while (last + 1 < words.size() && words.kind(last + 1) != Kind.PUNCTUATION && words.kind(last + 1) != Kind.NEWLINE)
            last++;
        while (last > modal && words.kind(last) != Kind.WORD) last--;
        boolean small = last > modal + 1 && (message.at(last) & (Bits.CAPITAL | DET | PREP | STRIP | PRONOUN)) == 0;
        boolean shape = words.end(last) - words.start(last) >= LEAST && words.folded(last).endsWith("e");
        if (!small || !shape) return;
        message.unmark(last, ACT1 | IMPERATIVE);
        message.mark(last, last + 1, ACTINF);
    }
}

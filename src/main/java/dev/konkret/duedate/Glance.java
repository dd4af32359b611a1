package dev.konkret.duedate;

import dev.konkret.reading.Kind;
import dev.konkret.reading.Lexicon;
import dev.konkret.reading.Words;
import java.util.List;

/**
 * One look at each word of a message tells in which of the languages it could hold a calendar expression; most
 * messages end here. Never says no where a {@link Reading} would see a cue.
 */
final class Glance {
    private static final int MOST_TONGUES = 16;
    private final List<Tongue> tongues;
    private final Lexicon seen;

    Glance(List<Tongue> tongues) {
        if (tongues.size() > MOST_TONGUES) throw new IllegalArgumentException("too many languages");
        this.tongues = tongues;
        Lexicon.Builder words = new Lexicon.Builder(1 << 11);
        for (int n = 0; n < tongues.size(); n++)
            tongues.get(n).vocabulary().show(words, known(n), known(n) << 1, known(n) << 2);
        seen = words.build();
    }

    /** The bit of words that tongue {@code n} knows; the next is that of its cues, then that of its phrases. */
    private static long known(int n) {
        return 1L << (3 * n);
    }

    /** Returns a bit for each tongue in which the message could hold a calendar expression; 0 for most messages. */
    int promising(Words words) {
        int all = (1 << tongues.size()) - 1;
        int promising = 0;
        for (int i = 0; i < words.size() && promising != all; i++) {
            Kind kind = words.kind(i);
            if (kind == Kind.NUMBER) return all;
            if (kind != Kind.WORD) continue;
            long look = seen.of(words, i);
            for (int n = 0; n < tongues.size(); n++) if (isPromising(n, look, words, i)) promising |= 1 << n;
        }
        return promising;
    }

    private boolean isPromising(int n, long look, Words words, int i) {
        Vocabulary vocabulary = tongues.get(n).vocabulary();
        return (look & known(n) << 1) != 0
                || ((look & known(n)) == 0 && vocabulary.isMisspelt(words, i))
                || ((look & known(n) << 2) != 0 && vocabulary.phrase(words, i) != null);
    }
}

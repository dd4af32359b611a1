package dev.konkret.duedate;

import dev.konkret.reading.Kind;
import dev.konkret.reading.Lexicon;
import dev.konkret.reading.Words;
import java.util.List;

/**
 * One look at each word of a message tells whether it could hold a calendar expression in any of the languages; most
 * messages end here. Never says no where a {@link Reading} would see a cue.
 */
final class Glance {
    private static final int MOST_TONGUES = 16;
    private final List<Tongue> tongues;
    private final Lexicon seen;
    private final long cues;
    private final long starts;

    Glance(List<Tongue> tongues) {
        if (tongues.size() > MOST_TONGUES) throw new IllegalArgumentException("too many languages");
        this.tongues = tongues;
        Lexicon.Builder words = new Lexicon.Builder(1 << 11);
        long cue = 0;
        long start = 0;
        for (int n = 0; n < tongues.size(); n++) {
            tongues.get(n).vocabulary().show(words, known(n), known(n) << 1, known(n) << 2);
            cue |= known(n) << 1;
            start |= known(n) << 2;
        }
        seen = words.build();
        cues = cue;
        starts = start;
    }

    /** The bit of words that tongue {@code n} knows; the next is that of its cues, then that of its phrases. */
    private static long known(int n) {
        return 1L << (3 * n);
    }

    /** Tells whether the message is worth reading. */
    boolean isPromising(Words words) {
        for (int i = 0; i < words.size(); i++) {
            Kind kind = words.kind(i);
            if (kind == Kind.NUMBER) return true;
            if (kind != Kind.WORD) continue;
            long look = seen.of(words, i);
            if ((look & cues) != 0 || isMisspelt(words, i, look)) return true;
            if ((look & starts) != 0 && isPhrase(words, i)) return true;
        }
        return false;
    }

    private boolean isPhrase(Words words, int i) {
        for (Tongue tongue : tongues) if (tongue.vocabulary().phrase(words, i) != null) return true;
        return false;
    }

    private boolean isMisspelt(Words words, int i, long look) {
        for (int n = 0; n < tongues.size(); n++) {
            if ((look & known(n)) == 0 && tongues.get(n).vocabulary().isMisspelt(words, i)) return true;
        }
        return false;
    }
}

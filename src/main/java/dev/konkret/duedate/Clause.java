package dev.konkret.duedate;

import dev.konkret.reading.Kind;
import dev.konkret.reading.Words;

/** The stretch between two punctuation signs in which an expression stands. */
final class Clause {
    private static final int FAR = 24;

    private Clause() {}

    /** Returns the set of {@link Sign} bits of the clause around the mention. */
    static long signs(Reading r, Mention mention) {
        long signs = 0;
        int end = end(r, mention);
        for (int i = start(r, mention); i < end; i++) {
            if (outside(mention, i)) signs |= r.tongue().context().signs(r.words(), i);
        }
        return signs;
    }

    /** Tells whether the sign stands at most {@code far} tokens before the mention or two behind it. */
    static boolean near(Reading r, Mention mention, Sign sign, int far) {
        for (int i = Math.max(0, mention.first() - far); i < Math.min(r.size(), mention.end() + 2); i++) {
            if (outside(mention, i) && r.tongue().context().is(r.words(), i, sign)) return true;
        }
        return false;
    }

    static boolean outside(Mention mention, int i) {
        return i < mention.first() || i >= mention.end();
    }

    static int start(Reading r, Mention mention) {
        int at = mention.first();
        // "We did that on Friday", "I paid that invoice on Friday": no conjunction.
        if (r.words().is(at - 1, "that")) at--;
        else if (r.words().is(at - 2, "that") && r.isKind(at - 1, Kind.WORD)) at -= 2;
        while (at > 0 && mention.first() - at < FAR && !isBoundary(r, at - 1, true)) at--;
        return at;
    }

    static int end(Reading r, Mention mention) {
        int at = mention.end();
        while (at < r.size() && at - mention.end() < FAR && !isBoundary(r, at, false)) at++;
        return at;
    }

    private static boolean isBoundary(Reading r, int at, boolean leftwards) {
        Words words = r.words();
        Kind kind = words.kind(at);
        if (kind == Kind.NEWLINE || kind == Kind.QUOTE) return true;
        if (kind == Kind.PUNCTUATION) {
            char sign = words.original().charAt(words.start(at));
            boolean inFigures =
                    (sign == ':' || sign == ',') && r.digits(at - 1, 4) >= 0 && r.touches(at) && r.touches(at + 1);
            if (",;:!?()".indexOf(sign) >= 0) return !inFigures;
            // "Wird auf den 2.10. verschoben": the sentence goes on.
            boolean goesOn = leftwards || (r.isKind(at + 1, Kind.WORD) && !r.capital(at + 1));
            if (sign == '.') return !r.touches(at + 1) && !(goesOn && r.digits(at - 1, 2) >= 0);
            return (sign == '-' || sign == '–' || sign == '—') && !r.touches(at + 1);
        }
        return kind == Kind.WORD && r.tongue().context().is(words, at, Sign.CLAUSE);
    }
}

package dev.konkret.intention;

import dev.konkret.reading.Words;
import org.jspecify.annotations.Nullable;

/** Chooses the date that belongs to a clause: its own first, then the rest of the sentence. */
final class DateText {
    private DateText() {}

    /** Returns the date expression letter for letter, or null when the sentence has none. */
    static @Nullable String near(Clause clause, Grammar grammar) {
        String own = in(clause, grammar);
        if (own != null) return own;
        for (Clause c = clause.nextInSentence(); c != null; c = c.nextInSentence()) {
            if (grammar.tellsOfOther(c)) continue;
            String date = in(c, grammar);
            if (date != null) return date;
        }
        for (Clause c = clause.previousInSentence(); c != null; c = c.previousInSentence()) {
            if (grammar.tellsOfOther(c)) continue;
            String date = in(c, grammar);
            if (date != null) return date;
        }
        return null;
    }

    private static @Nullable String in(Clause clause, Grammar grammar) {
        int best = -1;
        for (int i = clause.find(Bits.DATE); i >= 0; i = clause.find(Bits.DATE, endOf(clause, i))) {
            if (grammar.tellsHabit(clause, i)) continue;
            if (best < 0 || (isDeadline(clause, i) && !isDeadline(clause, best))) best = i;
        }
        if (best < 0) return null;
        Words words = clause.words();
        return words.span(best, endOf(clause, best) - 1).of(words.original());
    }

    private static int endOf(Clause clause, int from) {
        return clause.skip(Bits.DATE, from);
    }

    private static boolean isDeadline(Clause clause, int i) {
        String first = clause.folded(i);
        return first.equals("bis") || first.equals("by");
    }
}

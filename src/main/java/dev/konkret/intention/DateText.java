package dev.konkret.intention;

import dev.konkret.reading.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses the date that belongs to a clause: its own first, then the rest of the sentence. */
final class DateText {
    private static final int NEAR = 4;

    private static final WordSet DEADLINE = WordSet.of(List.of(
            "deadline",
            "frist",
            "stichtag",
            "abgabe",
            "abgabetermin",
            "abgabefrist",
            "redaktionsschluss",
            "anmeldeschluss",
            "annahmeschluss",
            "einsendeschluss",
            "druckschluss",
            "cutoff"));

    /** "<i>Best</i> this afternoon.", "<i>gern</i> bis Freitag." */
    private static final WordSet WISHED = WordSet.of(
            List.of("best", "ideally", "preferably", "gern", "gerne", "spätestens", "idealerweise", "latest"));

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
        return behind(clause, grammar);
    }

    /** "Mach ich. Heut nach dem Jour fixe.", "… Deadline ist Montag 12 Uhr.": a sentence that tells nothing but by when. */
    private static @Nullable String behind(Clause clause, Grammar grammar) {
        Clause c = clause.next();
        for (int i = 0; i < NEAR && c != null; i++, c = c.next()) {
            if (c.sentence() == clause.sentence()) continue;
            boolean wished = c.lastWord() == c.first() && WISHED.has(c, c.first());
            boolean bare = (c.lastWord() < 0 || wished) && c.sentence() == clause.sentence() + 1;
            boolean told = c.lastWord() >= 0 && (DEADLINE.has(c, c.first()) || DEADLINE.has(c, c.first() + 1));
            if (c.has(Bits.DATE) && (bare || told) && !c.question()) return in(c, grammar);
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

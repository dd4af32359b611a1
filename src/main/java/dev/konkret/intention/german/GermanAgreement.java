package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Clause;
import dev.konkret.intention.WordSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether the writer makes the words of another his own: "…, find ich auch", "Stimmt leider.", "Da hat sie recht." */
final class GermanAgreement {
    private static final WordSet YES = WordSet.of(GermanWords.RULE_LISTS, "agreement-yes");
    private static final Set<String> ALIKE = Set.of("auch", "genauso", "ebenso", "zu", "recht", "dafuer", "bei");

    private GermanAgreement() {}

    /** Tells whether the clause behind {@code c}, in its sentence or as the next one, agrees. */
    static boolean follows(Clause c) {
        Clause next = c.nextInSentence();
        if (next != null) return agrees(next);
        Clause own = c.next();
        return own != null && own.sentence() == c.sentence() + 1 && (agrees(own) || isYes(own));
    }

    /** Tells whether the sentence opens with it: "Stimmt, was Anna sagt: wir sollten …". */
    static boolean opens(Clause c) {
        Clause before = c.previousInSentence();
        Clause first = before == null ? null : before.previousInSentence();
        return first != null && (first.word(first.lastWord(), "stimmt") || first.word(first.lastWord(), "richtig"));
    }

    private static boolean agrees(@Nullable Clause n) {
        if (n == null || n.has(NEG)) return false;
        boolean me = n.has(I) || THINK.has(n, n.first()) || n.word(n.first(), "seh") || n.word(n.first(), "find");
        for (int i = n.first(); me && i < n.end(); i++) if (ALIKE.contains(n.folded(i))) return true;
        boolean right = GermanBlockers.hasWord(n, "stimmt") && GermanBlockers.hasWord(n, "das");
        return right || (n.word(n.lastWord(), "recht") && n.has(HAVE));
    }

    /** "Stimmt.", "Ja, unbedingt!", "Stimmt leider." */
    private static boolean isYes(Clause n) {
        boolean brief = n.lastWord() - n.first() <= 2 && !n.has(NEG) && !n.word(n.first() + 1, "aber");
        return brief && YES.has(n, n.first()) && !n.question() && !n.has(MODAL);
    }
}

package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.WordSet;

/** "We'd need a longer one until the reopening": what is lacked now or by a day, not what would follow from a plan. */
final class EnglishMore {
    private static final WordSet COMPARED = WordSet.of(EnglishWords.RULE_LISTS, "more-compared");

    private EnglishMore() {}

    static boolean isLacked(Clause c, int modal) {
        Clause before = c.previous();
        boolean plan = before != null && (before.question() || before.has(COND | COULD));
        boolean purpose = has(c, "for", "that") || has(c, "for", "this") || has(c, "then") || c.has(COND | NEG);
        if (modal - 1 != core(c) || plan || purpose || c.question() || !c.is(modal + 1, DET)) return false;
        return c.has(Bits.DATE) || COMPARED.find(c, modal) == modal + 2;
    }
}

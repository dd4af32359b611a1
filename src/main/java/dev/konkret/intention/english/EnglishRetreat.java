package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** V13: a promise of one's own that is taken back in the same breath: "I'll do it on Friday. Ok no I won't". */
final class EnglishRetreat {
    private static final WordSet WELL = WordSet.of(EnglishWords.RULE_LISTS, "retreat-well");
    private static final WordSet LIKELY = WordSet.of(List.of("probably", "prob", "probs", "maybe", "perhaps"));
    private static final int REACH = 4;

    private EnglishRetreat() {}

    static @Nullable Sighting find(Clause c) {
        if (!takenBack(c)) return null;
        Sighting s = EnglishFuture.find(c);
        return s == null ? null : s.by(Owner.SPEAKER);
    }

    static boolean takenBack(Clause c) {
        return c.isFollowedBy(REACH, EnglishRetreat::isNo);
    }

    /** "I keep saying I'll write it up": said again and again, not promised. */
    static boolean isOnlySaid(Clause c) {
        for (int i = c.first() + 1; i < c.end() - 1; i++)
            if ((c.word(i, "keep") || c.word(i, "kept"))
                    && (c.word(i + 1, "saying") || c.word(i + 1, "promising") || c.word(i + 1, "telling"))) return true;
        return false;
    }

    /** "Will do you good, that holiday": no promise. */
    static boolean doesGood(Clause c) {
        int good = EnglishVague.find(c, "good");
        return good > c.first() + 1
                && (c.word(good - 2, "do") || c.word(good - 3, "do"))
                && !c.word(good - 1, "a")
                && c.has(WILL);
    }

    private static boolean isNo(Clause c) {
        if (has(c, "i", "won't") || has(c, "i", "wont") || has(c, "no", "i", "don't") || has(c, "scrap", "that"))
            return true;
        if (has(c, "who", "am", "i", "kidding") || has(c, "just", "kidding") || has(c, "on", "second", "thoughts"))
            return true;
        if (has(c, "changed", "my", "mind") || has(c, "forget", "it") || has(c, "forget", "that")) return true;
        int i = c.first();
        // "Well, probably not, knowing me"
        boolean unlikely = c.word(c.lastWord(), "not") && c.lastWord() <= i + 2 && LIKELY.has(c, c.lastWord() - 1);
        Clause well = c.previousInSentence();
        boolean no = i == c.lastWord() && (c.word(i, "no") || c.word(i, "nope") || c.word(i, "nah"));
        if (unlikely || (no && well != null && WELL.has(well, well.first()) && well.lastWord() == well.first()))
            return true;
        return WELL.has(c, i)
                && (c.word(i + 1, "no")
                        || (c.word(i + 1, "maybe") && c.word(i + 2, "not"))
                        || c.word(i + 1, "not")
                        || c.word(i + 1, "nope"))
                && !c.has(Bits.DATE | ACT);
    }
}

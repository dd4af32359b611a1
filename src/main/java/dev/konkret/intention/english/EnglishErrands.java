package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.WordSet;

/** The simple present of what is done once, though no day is named: "Pieter brings the second projector", "I take the bread". */
final class EnglishErrands {
    private static final WordSet THEIRS = WordSet.of(EnglishWords.RULE_LISTS, "errands-theirs");
    private static final WordSet MINE = WordSet.of(EnglishWords.RULE_LISTS, "errands-mine");
    private static final WordSet HABIT = WordSet.of(EnglishWords.RULE_LISTS, "errands-habit");
    private static final int SHORT = 9;

    private EnglishErrands() {}

    /** Tells whether somebody named does something to one thing: "brings the cake tin", no "does the school run", no "takes the lead". */
    static boolean isOnce(Clause c, int verb, int object) {
        boolean thing = c.word(object, "the")
                || c.word(object, "our")
                || c.word(object, "his")
                || c.word(object, "her")
                || c.word(object, "their")
                || c.word(object, "two")
                || c.word(object, "three");
        return THEIRS.has(c, verb) && thing && isShort(c, verb) && !c.has(WH | COND | WOULD | SHOULD);
    }

    /** "I take the bread", "ok I bring the cables": a word in passing that claims one thing. */
    static boolean isClaimed(Clause c, int verb, int object) {
        boolean thing = c.word(object, "the")
                || c.word(object, "that")
                || c.word(object, "this")
                || c.word(object, "these")
                || c.word(object, "those")
                || (c.word(object, "it") && c.lastWord() == object);
        Clause before = c.previousInSentence();
        boolean alone = before == null || before.end() - before.first() <= 2 || before.endsWith(':');
        return MINE.has(c, verb)
                && thing
                && alone
                && isShort(c, verb)
                && c.nextInSentence() == null
                && !c.has(WH | COND | SUB | WOULD | SHOULD | CAN);
    }

    private static boolean isShort(Clause c, int verb) {
        for (int i = verb + 1; i < c.end(); i++) if (HABIT.has(c, i)) return false;
        return c.lastWord() - c.first() < SHORT && !NOW_WORDS.in(c) && !PRIVATE_WORDS.in(c) && !c.has(Bits.MUTE);
    }
}

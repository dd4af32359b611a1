package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import dev.konkret.reading.Kind;

/** B14: a joke. */
final class EnglishIrony {
    private EnglishIrony() {}

    static boolean find(Clause c, Sighting s) {
        if (ABOLISH_WORDS.in(c) && (JOKE_WORDS.in(c) || WEEKDAY_WORDS.in(c))) return true;
        // "Sure, and next we must teach the goats": an answer that goes one further.
        Clause sure = c.previousInSentence();
        boolean further = sure != null && sure.lastWord() == sure.first() && OPENER_WORDS.has(sure, sure.first());
        if (further && (word(c, c.first(), "and", "next") || word(c, c.first(), "and", "then"))) return true;
        if (!JOKE_WORDS.in(c)) return false;
        boolean laughs = has(c, "lol") || has(c, "haha") || has(c, "lmao");
        for (int i = c.end(); i < c.words().size() && i < c.end() + 12; i++)
            laughs |= c.words().kind(i) == Kind.EMOJI;
        return laughs && !c.is(JOKE_WORDS.find(c), Bits.DATE);
    }
}

package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Clause;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import org.jspecify.annotations.Nullable;

/** C1: "The pickup in Linz? I take it.": the thing is named as a question, and taken on. */
final class EnglishTaken {
    private EnglishTaken() {}

    static @Nullable Sighting find(Clause c) {
        int i = core(c);
        boolean takes = c.word(i, "i") && (c.word(i + 1, "take") || c.word(i + 1, "do")) && c.is(i + 2, IT);
        if (!takes || c.lastWord() > i + 2 || c.question()) return null;
        Clause thing = c.previous();
        if (thing == null || !thing.question() || thing.sentence() == c.sentence()) return null;
        boolean noun =
                !thing.has(BE | HAVE | WILL | CAN | COULD | SHOULD | WOULD | NEED | WH | BARE | I | YOU | WE | SOMEONE);
        Clause behind = c.nextInSentence();
        boolean aside = behind != null && (behind.word(core(behind), "then") || behind.is(core(behind), YOU));
        return noun && !aside ? EnglishTopic.rest(thing, core(thing), Owner.SPEAKER, core(thing)) : null;
    }
}

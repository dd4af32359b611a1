package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanClause.*;
import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Message;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import org.jspecify.annotations.Nullable;

/** V9: a bare infinitive nobody is named for: "falls mal Luft ist: die alten Server entsorgen", "unbedingt beibehalten!". */
final class GermanWhenIdle {
    private static final long FINITE = MODAL | IS | HAVE | HAVE2 | BE2 | WOULDINF | NEED | PAST | WIRD | I | YOU | YOUPL
            | WE | MAN | COND | SUB | WH | BITTE | NEG | ACT3;

    /** "Unbedingt anschauen!" recommends what is ready. */
    private static final WordSet TASTED = WordSet.of(GermanWords.section("tasted"));

    private GermanWhenIdle() {}

    /** One look: a word of condition or urgency, and nobody is called. */
    static boolean mayBe(Message message) {
        for (int i = 0; i < message.words().size(); i++)
            if ((message.at(i) & (COND | URGE)) != 0) return (message.at(0) & Bits.MENTION) == 0;
        return false;
    }

    static @Nullable Sighting find(Clause c) {
        int last = c.lastWord();
        boolean act = last > c.first()
                && !c.is(last, STATIVE | Bits.CAPITAL | STRIP)
                && (c.is(last, ACTINF) || (c.at(last) == 0 && GermanShapes.isInfinitive(c.folded(last))));
        if (!act || c.question() || c.has(FINITE | Bits.MENTION) || TASTED.has(c, last)) return null;
        int thing = c.skip(STRIP & ~DET, c.first());
        // "Unbedingt beibehalten!"
        boolean urged =
                c.word(c.first(), "unbedingt") || c.word(c.first(), "dringend") || c.word(c.first(), "schleunigst");
        urged &= last - c.first() < 6;
        if (urged && c.previous() != null) return GermanTopic.rest(c, thing, null, c.first(), last);
        Clause before = c.previousInSentence();
        boolean idle = before != null
                && (before.endsWith(':') || c.is(c.first(), MAL))
                && before.is(before.skip(CONJ, before.first()), COND)
                && (before.has(SOMEONE) || GermanConditions.freeTime(before))
                && !before.has(YOU | YOUPL);
        // "Falls jemand ohne Ausweis kommt: reinlassen, so machen wir das seit Jahren"
        Clause habit = c.nextInSentence();
        if (habit != null && habit.word(habit.first(), "so") && habit.has(WE)) return null;
        return idle && c.is(thing, DET | Bits.CAPITAL) ? GermanTopic.rest(c, thing, null, last) : null;
    }
}

package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanClause.*;
import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Message;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the writer would like to do and does not get round to: "würd ja gern die Doku nachziehen, aber dauernd ist was". Who is
 * kept by something of his own declines: "ich würde ja gern helfen, aber ich bin im Urlaub".
 */
final class GermanHindered {
    private static final WordSet BUT = WordSet.of(List.of("aber", "nur", "bloß", "leider"));
    private static final WordSet FOR_LONG =
            WordSet.of(List.of("gern", "gerne", "gerner", "lang", "lange", "längst", "ewig", "immer"));

    private static final WordSet OFTEN =
            WordSet.of(List.of("ja", "mal", "endlich", "schon", "längst", "lang", "lange", "ewig", "echt", "immer"));

    private GermanHindered() {}

    /** One look: "…, aber". */
    static boolean mayBe(Message message) {
        for (int i = 1; i < message.words().size(); i++) if (BUT.has(message, i)) return true;
        return false;
    }

    static @Nullable Sighting find(Clause c) {
        int modal = c.find(WOULDINF | WANTED);
        return is(c, modal) ? GermanTopic.of(c, modal, Owner.SPEAKER, c.find(I), modal) : null;
    }

    /** Tells whether the wish at {@code modal} is the writer's, about work, and something else keeps coming between. */
    static boolean is(Clause c, int modal) {
        Clause next = c.nextInSentence();
        // "…, aber der ist belegt": the thing itself stands in the way.
        if (next != null && next.is(next.first() + 1, DET) && next.is(next.first() + 2, IS)) return false;
        if (next == null || !BUT.has(next, next.first()) || next.has(I | YOU | YOUPL) || c.question()) return false;
        boolean wish = c.is(modal, WOULDINF | WANTED) && FOR_LONG.in(c) && OFTEN.in(c);
        boolean mine = c.is(modal - 1, I) || c.is(modal + 1, I) || (subject(c, modal) == 0 && isFirst(c, modal));
        int last = c.lastWord();
        boolean work = c.is(last, ACTINF) || (c.at(last) == 0 && GermanShapes.isInfinitive(c.folded(last)));
        boolean act = last > modal + 2 && work && !c.is(last, Bits.CAPITAL | STATIVE);
        return wish && mine && act && c.find(DET | Bits.CAPITAL, modal + 1) > modal && !c.has(YOU | YOUPL | NEG);
    }
}

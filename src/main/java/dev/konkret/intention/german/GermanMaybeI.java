package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Clause;
import dev.konkret.intention.Message;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import org.jspecify.annotations.Nullable;

/** V13: what the writer may do: "könnte sein, dass ich mich mal an die Vorlagen setze". */
final class GermanMaybeI {
    private GermanMaybeI() {}

    /** One look: "…, dass ich", and not at the start. */
    static boolean mayBe(Message message) {
        for (int i = 2; i < message.words().size(); i++)
            if ((message.at(i) & I) != 0
                    && message.words().is(i - 1, "dass")
                    && message.words().isSign(i - 2, ',')) return true;
        return false;
    }

    static @Nullable Sighting find(Clause c) {
        Clause before = c.previousInSentence();
        int first = c.first();
        if (before == null || !c.word(first, "dass") || !c.is(first + 1, I) || !isPossible(before)) return null;
        int thing = c.find(DET, first + 2);
        boolean some = c.has(MAL | SOFT | STILL) || GermanBlockers.hasWord(c, "nochmal");
        boolean other = c.has(NEG | MODAL | IS | HAVE) || PRIVATE.in(c) || MINE.in(c);
        if (!some || GermanNouns.phrase(c, thing) <= thing || other || c.question()) return null;
        return GermanTopic.rest(c, first + 2, Owner.SPEAKER, first + 1);
    }

    /** "Könnte sein", "kann gut sein", "möglich", "vielleicht". */
    private static boolean isPossible(Clause c) {
        int last = c.lastWord();
        boolean alone = last == c.first() && (c.word(last, "moeglich") || c.word(last, "vielleicht"));
        boolean maybe = c.word(last, "sein") && !c.has(NEG | I | YOU);
        return alone || (maybe && (c.has(COULD2 | CAN) || GermanBlockers.hasWord(c, "mag")));
    }
}

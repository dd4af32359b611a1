package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Message;
import dev.konkret.intention.Sighting;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** V9: asks who does it, and what follows shows that nobody does: "who is looking after the tank? it's green". */
final class EnglishUnclaimed {
    private static final int REACH = 4;
    private static final Set<String> CARES = Set.copyOf(EnglishWords.RULE_LISTS.section("unclaimed-cares"));

    private EnglishUnclaimed() {}

    /** Tells at a glance whether the message asks who. */
    static boolean mayHold(Message message) {
        for (int i = 0; i < message.words().size(); i++) {
            if (message.words().is(i, "who")
                    || message.words().is(i, "who's")
                    || message.words().is(i, "whos")
                    || message.words().is(i, "whose")) return true;
        }
        return false;
    }

    static @Nullable Sighting find(Clause c) {
        if (!c.question() || !isLeftAlone(c)) return null;
        int i = core(c);
        boolean whose = c.word(i, "whose") && (c.word(i + 1, "job") || c.word(i + 1, "turn") || c.word(i + 1, "task"));
        if (whose && c.is(i + 2, BE) && !c.word(i + 2, "was"))
            return EnglishTopic.rest(c, c.word(i + 3, "it") ? i + 5 : i + 3, null, i, i + 1);
        if (!c.word(i, "who") && !c.word(i, "who's") && !c.word(i, "whos")) return null;
        int verb = i + 1;
        while (c.is(verb, SOFT | ADVERB | BE)) verb++;
        boolean cares = CARES.contains(c.folded(verb))
                || c.is(verb, ACTS | ACTING)
                || (c.word(verb, "in") && c.word(verb + 1, "charge"));
        if (!cares) return null;
        int thing = verb + 1;
        while (c.is(thing, PREP | SOFT | ADVERB)
                || c.word(thing, "now")
                || c.word(thing, "then")
                || c.word(thing, "care")
                || c.word(thing, "charge")) thing++;
        return c.is(thing, DET) && !c.is(thing, Bits.DATE) ? EnglishTopic.rest(c, thing, null, i, verb) : null;
    }

    /** "Nobody has touched it", "it's green", "obviously nobody"; not "they were stunning". */
    private static boolean isLeftAlone(Clause c) {
        Clause next = c.next();
        for (int k = 0; k < REACH && next != null; k++, next = next.next()) {
            if (next.question() && next.sentence() != c.sentence()) return false;
            if (next.has(NEG) || has(next, "no", "one") || has(next, "no") || next.is(core(next), NEG)) return true;
            boolean state =
                    next.is(core(next), RESTART) && !has(next, "was") && !has(next, "were") && !GOOD_WORDS.in(next);
            if (state && k <= 1) return true;
        }
        return false;
    }
}

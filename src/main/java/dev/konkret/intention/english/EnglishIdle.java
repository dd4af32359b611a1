package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import java.util.Set;

/** Verbs that sound like work and are none by what follows: "catch the bus", "grab lunch", "starts her new job". */
final class EnglishIdle {
    private static final Set<String> MOVES =
            Set.of("catch", "take", "get", "grab", "walk", "catching", "taking", "getting", "grabbing");

    private EnglishIdle() {}

    /** "Catch the bus", "grab lunch", "take your word for it", "get going". */
    static boolean isIdle(Clause c, int i) {
        if (isRide(c, i)
                || ((c.word(i, "check") || c.word(i, "call"))
                        && (c.word(i + 1, "in") || c.word(i + 1, "out"))
                        && !c.is(i + 2, DET))) return true;
        boolean joins = c.word(i, "join") && !c.is(i + 1, DET);
        boolean begins = c.word(i, "start") && c.word(i + 1, "my");
        // "Get a coffee", "make myself a tea"
        boolean drinks = (c.word(i, "get") || c.word(i, "make") || c.word(i, "grab"))
                && (c.word(i + 1, "a") || c.word(i + 1, "some") || c.word(i + 1, "my") || c.word(i + 1, "myself"))
                && c.lastWord() <= i + 3
                && PRIVATE_WORDS.has(c, c.lastWord());
        if (joins || begins || drinks) return true;
        boolean it = (c.word(i + 1, "that") || c.word(i + 1, "it")) && c.word(i + 2, "as");
        if (c.word(i, "take") && (c.word(i + 1, "your") || it)) return true;
        boolean owes = (c.word(i, "give") && c.is(i + 1, YOU) && c.word(i + 2, "that"))
                || (c.word(i, "pay") && c.is(i + 1, YOU));
        if (owes
                || (c.word(i, "get") && c.word(i + 1, "over"))
                || (c.word(i, "stop") && !c.is(i + 1, DET | IT | ACTING))) return true;
        return c.word(i, "get")
                && (c.word(i + 1, "going")
                        || c.word(i + 1, "home")
                        || c.word(i + 1, "better")
                        || c.word(i + 1, "up")
                        || c.word(i + 1, "to"));
    }

    /** "Catch the bus", "grab lunch". */
    static boolean isRide(Clause c, int i) {
        String verb = c.folded(i);
        boolean moves = MOVES.contains(verb);
        int last = Math.min(c.end(), i + 5);
        for (int k = i + 1; moves && k < last; k++) if (RIDE_WORDS.has(c, k)) return true;
        return false;
    }

    /** "Taking the week off", "working from home". */
    static boolean isAway(Clause c, int i) {
        boolean off = c.word(c.lastWord(), "off") && (c.word(i, "taking") || c.word(i, "having"));
        return off || isRide(c, i) || c.word(i, "having") || c.word(i, "leaving");
    }

    /** Tells whether a third person form at {@code i} is no work: "starts her new job", "looks great", "works until six". */
    static boolean idles(Clause c, int i) {
        String word = c.folded(i);
        if (word.startsWith("start")
                && (c.word(i + 1, "her") || c.word(i + 1, "his") || c.word(i + 1, "their") || c.is(i + 1, Bits.DATE)))
            return true;
        return word.endsWith("s")
                && (IDLE_WORDS.holds(word.substring(0, word.length() - 1))
                        || word.equals("plays")
                        || word.equals("reads")
                        || word.equals("gets")
                        || word.equals("turns")
                        || word.equals("has"));
    }
}

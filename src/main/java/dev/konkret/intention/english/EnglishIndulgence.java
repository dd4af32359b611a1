package dev.konkret.intention.english;

import dev.konkret.intention.Clause;
import dev.konkret.intention.WordSet;

/** Small weaknesses of the writer: "I need to stop buying wool", "could use a lie down". */
final class EnglishIndulgence {
    private static final WordSet INDULGES = EnglishTraps.words("indulges");
    private static final WordSet RESTS = EnglishTraps.words("rests");

    private EnglishIndulgence() {}

    static boolean stops(Clause c) {
        for (int i = INDULGES.find(c); i >= 0; i = INDULGES.find(c, i + 1))
            if (c.word(i - 1, "stop") || c.word(i - 1, "quit") || c.word(i - 2, "stop")) return true;
        return false;
    }

    static boolean rests(Clause c, int noun) {
        return RESTS.has(c, noun);
    }
}

package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;

/** What is to be found out, shown or told is part of the topic: "prüfen, ob noch Platz ist", "einen Plan, wer wann gießt". */
final class GermanAsked {
    private static final WordSet ASKING = WordSet.of(GermanWords.section("asking"));
    private static final WordSet TELLING = WordSet.of(GermanWords.section("telling"));

    private GermanAsked() {}

    /** The same when the finite verb that asks stands before the topic: "ich kläre mit dem Vermieter, ob …". */
    static int end(Clause c, int to, int... words) {
        int end = end(c, to);
        Clause next = c.nextInSentence();
        if (end > to || next == null || to < c.end() - 1) return end;
        for (int i : words)
            if (ASKING.has(c, i) && opens(next, next.first(), true, false))
                return GermanBounds.trim(next, next.first(), next.end());
        return to;
    }

    /** Returns where a topic ends that would end at {@code to}: behind the clause that is asked for, or {@code to} without one. */
    static int end(Clause c, int to) {
        int verb = c.word(to - 1, "geben") ? to - 2 : to - 1;
        boolean asks = ASKING.has(c, verb);
        boolean tells = TELLING.has(c, verb);
        if (!asks && !tells) return to;
        Clause next = c.nextInSentence();
        // The comma may be forgotten: "messen ob am Sensor 5V ankommen".
        if (opens(c, to, asks, tells) && c.lastWord() > to) return GermanBounds.trim(c, to, c.end());
        boolean last = next != null && to >= c.end() - 1 && opens(next, next.first(), asks, tells);
        return last && next != null ? GermanBounds.trim(next, next.first(), next.end()) : to;
    }

    private static boolean opens(Clause c, int i, boolean asks, boolean tells) {
        boolean that = c.word(i, "dass") || c.word(i, "das");
        return (asks && (c.is(i, WH) || c.word(i, "ob") || c.word(i, "wer"))) || (tells && that && c.is(i, SUB));
    }

    /** "Sag mir bitte, welche Größe du brauchst": the clause that is asked for is all there is. */
    static Sighting opened(Clause c, Sighting said) {
        Clause next = c.nextInSentence();
        boolean opens = next != null && (next.is(next.first(), WH) || next.word(next.first(), "ob"));
        return opens && next != null
                ? said.about(next.first(), GermanBounds.trim(next, next.first(), next.end()))
                : said;
    }
}

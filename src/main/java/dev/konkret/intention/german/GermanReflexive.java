package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Clause;
import dev.konkret.intention.WordSet;

/** Gives the verb its "sich" back: "wir sollten uns auf einen Namen einigen" is "sich auf einen Namen einigen". */
final class GermanReflexive {
    private static final WordSet PREPOSITIONS = WordSet.of(GermanWords.section("prep"));

    /** "Muss man sich mal anschauen": what is done is something else, which stands elsewhere. */
    private static final WordSet FOR_ONESELF = WordSet.of(GermanWords.section("oneself"));

    private GermanReflexive() {}

    /** The phrase with "sich" when the clause speaks of somebody and himself, and no object stands in the phrase. */
    static String with(Clause c, int from, int end, String phrase) {
        boolean himself = false;
        for (int i = from; i < end; i++) {
            if (c.is(i - 1, PREP)) continue;
            himself |= c.word(i, "sich")
                    || (c.word(i, "mich") && c.has(I))
                    || (c.word(i, "uns") && c.has(WE))
                    || (c.word(i, "dich") && !c.has(I))
                    || (c.word(i, "euch") && !c.has(I | WE));
        }
        int space = phrase.indexOf(' ');
        boolean verb = space < 0 && phrase.endsWith("n") && Character.isLowerCase(phrase.charAt(0));
        if (verb && himself && !FOR_ONESELF.holds(phrase)) return "sich " + phrase;
        if (space < 0 || !PREPOSITIONS.holds(phrase.substring(0, space))) return phrase;
        String small = Character.toLowerCase(phrase.charAt(0)) + phrase.substring(1);
        return himself && !small.endsWith("ändern") ? "sich " + small : small;
    }
}

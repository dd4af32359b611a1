package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanClause.*;
import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import dev.konkret.reading.Folding;
import java.util.Set;
import java.util.stream.Collectors;

/** B15 by figures of speech: "da müsste man Mäuschen spielen", "das soll mal einer verstehen", "wollen wir mal nicht so sein". */
final class GermanSayings {
    /** A noun and the verb it goes with at the end of the clause. */
    private static final Set<String> FIGURES =
            GermanWords.section("figure").stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> FAILS_TO = Set.copyOf(GermanWords.RULE_LISTS.section("sayings-fails-to"));

    private static final Set<String> OPINES = Set.of("meinen", "glauben", "denken");
    private static final int ADVERBS = 2;

    private GermanSayings() {}

    /** "Man sollte meinen", "da könnte man fast glauben": what follows is only supposed. */
    static boolean isOpinion(Clause c, int modal) {
        int from = Math.max(modal, c.find(MAN)) + 1;
        for (int i = from; i <= from + ADVERBS && i < c.end(); i++) {
            if (OPINES.contains(c.folded(i))) return true;
            if (c.is(i, DET | PREP | Bits.CAPITAL)) return false;
        }
        return false;
    }

    static boolean is(Clause c, Sighting s) {
        int last = c.lastWord();
        int verb = GermanBlockers.verb(c, s);
        // "Das soll mal einer verstehen", "da soll noch wer durchblicken"
        boolean soll = c.word(verb, "soll") || c.word(verb, "sollte");
        soll &= (c.is(c.first(), IT | DET) && !startsNoun(c, c.first() + 1))
                || c.word(c.first(), "da")
                || c.word(c.first(), "wie");
        if (soll && subject(c, verb) == SOMEONE && FAILS_TO.contains(c.folded(last)) && !c.question()) return true;
        // "Muss auch mal gesagt werden"
        boolean told = c.word(last, "werden") && (c.word(last - 1, "gesagt") || c.word(last - 1, "gefeiert"));
        if (told && verb == c.first() && subject(c, verb) == 0) return true;
        // "Das müsste man glatt einrahmen", "da muss erst einer kommen"
        if (subject(c, verb) == MAN && GermanBlockers.hasWord(c, "glatt")) return true;
        if (subject(c, verb) == SOMEONE && c.word(verb + 1, "erst") && GermanBlockers.hasWord(c, "kommen")) return true;
        // "Wollen wir mal nicht so sein"
        if (c.word(last, "sein") && c.word(last - 1, "so") && c.has(NEG)) return true;
        String end = c.folded(last);
        for (int i = c.first(); i < last; i++) if (FIGURES.contains(c.folded(i) + "_" + end)) return true;
        return false;
    }
}

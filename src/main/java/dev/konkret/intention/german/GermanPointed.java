package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Phrases;
import dev.konkret.intention.Sighting;
import java.util.Map;
import java.util.Set;

/** Says the noun for its pronoun: "der Kanal liegt im Weg, lass <i>den</i> unter den Teppich legen". */
final class GermanPointed {
    private static final Set<String> HIM = Set.of("den", "ihn");
    private static final Set<String> THEM = Set.of("die", "sie");
    private static final Map<String, String> MASCULINE =
            Map.of("der", "den", "den", "den", "dem", "den", "ein", "einen", "einen", "einen");
    private static final Map<String, String> OTHERS = Map.of("die", "die", "eine", "eine");

    private GermanPointed() {}

    /** The phrase with what the clause before named, when the topic begins with a lone pronoun that fits it. */
    static String named(Clause c, Sighting s, String phrase) {
        int i = s.topicFirst();
        int space = phrase.indexOf(' ');
        Clause before = c.previousInSentence();
        if (before == null
                || space < 0
                || i < c.first()
                || i + 1 >= c.end()
                || !phrase.startsWith(c.words().text(i))) return phrase;
        Map<String, String> articles =
                HIM.contains(c.folded(i)) ? MASCULINE : THEM.contains(c.folded(i)) ? OTHERS : Map.of();
        boolean alone = c.is(i + 1, PREP | STRIP | BITTE | Bits.DATE | ACTINF) || GermanFinite.isParticle(c, i + 1);
        if (!alone || c.is(i + 1, Bits.CAPITAL)) return phrase;
        for (int k = before.first(); k < before.end(); k++) {
            int end = before.is(k, DET) && !before.is(k - 1, PREP) ? GermanNouns.phrase(before, k) : -1;
            String article = end > k + 1 ? articles.get(before.folded(k)) : null;
            if (article == null) continue;
            String noun = Phrases.of(c.message(), s.about(k + 1, end), PARTICLE | SOFT, "zu");
            return article + " " + (articles == MASCULINE ? accusative(noun) : noun) + phrase.substring(space);
        }
        return phrase;
    }

    /** "der alte Kanal" is "den alten Kanal". */
    private static String accusative(String rest) {
        int space = rest.indexOf(' ');
        boolean adjective = space > 0 && Character.isLowerCase(rest.charAt(0));
        if (!adjective) return rest;
        String word = rest.substring(0, space);
        String ending = word.endsWith("er")
                ? word.substring(0, word.length() - 1) + "n"
                : word.endsWith("e") ? word + "n" : word;
        return ending + rest.substring(space);
    }
}

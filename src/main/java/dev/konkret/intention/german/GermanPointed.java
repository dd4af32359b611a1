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
        if (before == null || space < 0 || i < c.first() || i + 1 >= c.end() || !phrase.startsWith(c.words().text(i)))
            return phrase;
        Map<String, String> articles = HIM.contains(c.folded(i)) ? MASCULINE : THEM.contains(c.folded(i)) ? OTHERS : Map.of();
        boolean alone = c.is(i + 1, PREP | STRIP | BITTE | Bits.DATE | ACTINF) || GermanFinite.isParticle(c, i + 1);
        Sighting noun = alone && !c.is(i + 1, Bits.CAPITAL) ? GermanNouns.first(before, s.about(-1, -1)) : s.about(-1, -1);
        if (!noun.hasTopic() || c.message().clauses().isEmpty() || before.is(noun.topicFirst() - 1, PREP)) return phrase;
        String article = articles.get(before.folded(noun.topicFirst()));
        if (article == null || noun.topicEnd() < noun.topicFirst() + 2) return phrase;
        String rest = Phrases.of(c.message(), noun.about(noun.topicFirst() + 1, noun.topicEnd()), PARTICLE | SOFT, "zu");
        return article + " " + (articles == MASCULINE ? accusative(rest) : rest) + phrase.substring(space);
    }

    /** "der alte Kanal" is "den alten Kanal". */
    private static String accusative(String rest) {
        int space = rest.indexOf(' ');
        boolean adjective = space > 0 && Character.isLowerCase(rest.charAt(0));
        if (!adjective) return rest;
        String word = rest.substring(0, space);
        String ending = word.endsWith("er") ? word.substring(0, word.length() - 1) + "n" : word.endsWith("e") ? word + "n" : word;
        return ending + rest.substring(space);
    }
}

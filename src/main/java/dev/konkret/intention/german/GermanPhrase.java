package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Phrases;
import dev.konkret.intention.Sighting;
import java.util.Map;
import java.util.Set;

/** Makes a topic readable: "ich trag die Termine ein" becomes "die Termine eintragen". */
final class GermanPhrase {
    /** What may stand between an object and its verb without belonging to either. */
    private static final long BETWEEN =
            PARTICLE | SOFT | STRIP | STILL | URGE | MAL | MODAL | SOMEONE | BITTE | Bits.DATE | Bits.MENTION;

    private static final Set<String> PARTICLES = Set.copyOf(GermanWords.section("separable"));
    private static final Map<String, String> ARTICLES =
            Map.of("ne", "eine", "'ne", "eine", "nen", "einen", "'nen", "einen");

    private GermanPhrase() {}

    static String of(Clause c, Sighting s) {
        String topic = Phrases.of(c.message(), s, PARTICLE | SOFT, "zu");
        Sighting apart = GermanApart.apart(c, s);
        // "dürfen wir nicht vergessen": the verb without its negation would say the contrary.
        int not = apart.hasTopic() ? c.find(NEG, apart.topicFirst()) : -1;
        boolean negated = not >= 0 && not < apart.topicEnd();
        if (apart.hasTopic() && !negated)
            return begin(joined(c, s, topic, Phrases.of(c.message(), apart, BETWEEN, "zu")));
        String done = negated ? null : GermanPredicate.infinitive(c, s);
        return begin(withoutZu(done == null ? topic : done));
    }

    /** The object and its infinitive; the preposition before the object comes back, as "kümmern" and "nachhaken" need it. */
    private static String joined(Clause c, Sighting s, String object, String verb) {
        return GermanPredicate.preposition(c, s.topicFirst()) + object + " " + verb;
    }

    /** "rauszustellen" is "rausstellen". */
    private static String withoutZu(String phrase) {
        int from = phrase.lastIndexOf(' ') + 1;
        String word = phrase.substring(from);
        for (String particle : PARTICLES) {
            if (word.startsWith(particle + "zu") && word.length() > particle.length() + 6 && word.endsWith("n"))
                return phrase.substring(0, from) + particle + word.substring(particle.length() + 2);
        }
        return phrase;
    }

    /** Without the short articles of chat at the start; "um … kümmern" says of itself what it lacks. */
    private static String begin(String phrase) {
        if ((phrase.startsWith("um ") || phrase.startsWith("ums ")) && phrase.endsWith(" kümmern")) return "sich " + phrase;
        int space = phrase.indexOf(' ');
        if (space < 0) return phrase;
        String first = phrase.substring(0, space);
        String article = ARTICLES.get(first);
        return article == null ? phrase : article + phrase.substring(space);
    }
}

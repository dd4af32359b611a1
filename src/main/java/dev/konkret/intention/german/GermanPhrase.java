package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Phrases;
import dev.konkret.intention.Sighting;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a topic readable: "ich trag die Termine ein" becomes "die Termine eintragen". */
final class GermanPhrase {
    /** What may stand between an object and its verb without belonging to either. */
    private static final long BETWEEN =
            PARTICLE | SOFT | STRIP | STILL | URGE | MAL | MODAL | SOMEONE | BITTE | Bits.DATE | Bits.MENTION;

    private static final long FINITE = ACT1 | ACT2 | ACT3 | ACTPL | IMPERATIVE;
    private static final Set<String> PARTICLES = Set.copyOf(GermanWords.section("separable"));
    private static final Map<String, String> ARTICLES =
            Map.of("ne", "eine", "'ne", "eine", "nen", "einen", "'nen", "einen");

    private GermanPhrase() {}

    static String of(Clause c, Sighting s) {
        String topic = Phrases.of(c.message(), s, PARTICLE | SOFT, "zu");
        String passive = GermanPassivePhrase.of(c, s, topic);
        if (passive != null) return begin(passive);
        Sighting apart = GermanApart.apart(c, s);
        // "dürfen wir nicht vergessen": the verb without its negation would say the contrary.
        int not = apart.hasTopic() ? c.find(NEG, apart.topicFirst()) : -1;
        boolean negated = not >= 0 && not < apart.topicEnd();
        if (apart.hasTopic() && !negated)
            return begin(joined(c, s, topic, Phrases.of(c.message(), apart, BETWEEN, "zu")));
        String done = negated ? null : withVerb(c, s, topic);
        return begin(withoutZu(done == null ? topic : done));
    }

    /** The object and its infinitive; "um" before the object comes back, as "kümmern" needs it. */
    private static String joined(Clause c, Sighting s, String object, String verb) {
        boolean about = c.word(s.topicFirst() - 1, "um");
        return (about ? "um " : "") + object + " " + verb;
    }

    /** The finite verb as an infinitive behind its object; null when there is none or it stands elsewhere. */
    private static @Nullable String withVerb(Clause c, Sighting s, String topic) {
        int verb = finite(c, s);
        if (verb < 0 || s.topicFirst() < c.first() || s.topicEnd() > c.end()) return null;
        String infinitive = GermanLexicon.infinitive(c.folded(verb));
        if (infinitive == null) return null;
        if (verb >= s.topicFirst() && verb < s.topicEnd()) {
            // "…, wer die Technik macht"
            boolean end = verb == s.topicEnd() - 1 && topic.endsWith(c.words().text(verb));
            return end
                    ? topic.substring(0, topic.length() - c.words().text(verb).length()) + infinitive
                    : null;
        }
        int behind = c.skip(STRIP | Bits.DATE, s.topicEnd());
        boolean inside = PARTICLES.contains(c.folded(s.topicEnd() - 1));
        boolean apart = behind > s.topicEnd() && PARTICLES.contains(c.folded(behind)) && !c.is(behind + 1, DET);
        int last = inside ? s.topicEnd() - 1 : apart ? behind : c.lastWord();
        boolean particle = last > verb && PARTICLES.contains(c.folded(last));
        String lead = particle ? c.words().text(last) : "";
        if (!particle) return last == s.topicEnd() - 1 && isVerbal(c, last) ? null : topic + " " + infinitive;
        String object = inside
                ? topic.substring(0, Math.max(0, topic.length() - lead.length()))
                        .strip()
                : topic;
        return (object + " " + lead + infinitive).strip();
    }

    private static boolean isVerbal(Clause c, int i) {
        return c.is(i, ACTINF) || (GermanShapes.isInfinitive(c.folded(i)) && !c.is(i, Bits.CAPITAL));
    }

    /** Returns the verb of work among the words that gave the intent away, or the one that ends a relative clause. */
    private static int finite(Clause c, Sighting s) {
        for (int i : s.words()) if (c.is(i, FINITE) && !c.is(i, MODAL)) return i;
        int last = s.topicEnd() - 1;
        boolean whole = last == c.lastWord() && c.is(last, ACT2 | ACT3 | ACTPL) && !c.is(last, ACTINF | Bits.CAPITAL);
        return whole ? last : -1;
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
        if (phrase.startsWith("um ") && phrase.endsWith(" kümmern")) return "sich " + phrase;
        int space = phrase.indexOf(' ');
        if (space < 0) return phrase;
        String first = phrase.substring(0, space);
        String article = ARTICLES.get(first);
        return article == null ? phrase : article + phrase.substring(space);
    }
}

package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Phrases;
import dev.konkret.intention.Sighting;
import dev.konkret.reading.WordList;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes a topic readable: "ich trag die Termine ein" becomes "die Termine eintragen". */
final class GermanPhrase {
    /** What may stand between an object and its verb without belonging to either. */
    private static final long BETWEEN = PARTICLE
            | SOFT
            | STRIP
            | STILL
            | URGE
            | MAL
            | MODAL
            | BE2
            | WOULDINF
            | SOMEONE
            | BITTE
            | Bits.DATE
            | Bits.MENTION;

    private static final Set<String> PARTICLES = Set.copyOf(GermanWords.section("separable"));
    /** Articles, prepositions and pronouns: what begins small inside a sentence. */
    private static final Set<String> SMALL =
            Set.copyOf(WordList.read(GermanWords.class, "genders.txt").section("small"));

    private static final Map<String, String> ARTICLES =
            Map.of("ne", "eine", "'ne", "eine", "nen", "einen", "'nen", "einen");

    private GermanPhrase() {}

    static String of(Clause c, Sighting whole) {
        Sighting s = GermanTrim.of(c, whole);
        int pronoun = GermanLone.standsFor(c, s);
        if (pronoun >= 0) {
            // "Der Schlüssel klemmt, lass den bitte nachmachen": the act, with what the pronoun stands for.
            Sighting act = GermanTrim.of(c, s.about(pronoun, GermanBounds.end(c, pronoun)));
            String said = said(c, act);
            String named = GermanPointed.named(c, act, said);
            if (!named.equals(said)) return begin(named);
        }
        return begin(GermanPointed.named(c, s, said(c, s)));
    }

    private static String said(Clause c, Sighting s) {
        String topic = Phrases.of(c.message(), s, fillers(c, s), "zu");
        String passive = GermanPassivePhrase.of(c, s, topic);
        if (passive != null) return passive;
        String earlier = GermanEarlierPhrase.of(c, s, topic);
        if (earlier != null) return earlier;
        Sighting apart = GermanApart.apart(c, s);
        // "dürfen wir nicht vergessen": the verb without its negation would say the contrary.
        int not = apart.hasTopic() ? c.find(NEG, apart.topicFirst()) : -1;
        boolean negated = not >= 0 && not < apart.topicEnd();
        if (apart.hasTopic() && !negated) {
            String act = joined(c, s, topic, Phrases.of(c.message(), apart, BETWEEN, "zu"));
            act += GermanFinite.isLetting(c, s) ? " lassen" : "";
            return not(c, s) + GermanReflexive.with(c, c.first(), c.end(), act);
        }
        String done = negated ? null : GermanPredicate.infinitive(c, s);
        boolean acts = s.topicFirst() >= c.first() && s.topicEnd() == c.lastWord() + 1 && isInfinitive(c, c.lastWord());
        String act = acts ? not(c, s) + GermanReflexive.with(c, c.first(), c.end(), topic) : topic;
        return withoutZu(done == null ? act : done);
    }

    private static boolean isInfinitive(Clause c, int i) {
        return !c.is(i, Bits.CAPITAL | DET)
                && !c.is(i - 1, PREP)
                && !c.word(i, "denen")
                && (c.is(i, ACTINF) || GermanShapes.isInfinitive(c.folded(i)));
    }

    /** "Sollten wir die Termine nicht zusammenlegen?" denies nothing; "nicht nur" and a second denial do. */
    static long fillers(Clause c, Sighting s) {
        long fillers = PARTICLE | SOFT | BITTE;
        int not = c.find(NEG, s.topicFirst());
        boolean open = c.question() || GermanVerbFinal.wonders(c, c.lastWord());
        boolean asks = open && c.has(WE | MAN | SOMEONE) && not >= 0 && not < s.topicEnd();
        if (!asks || c.folded(not).startsWith("kein") || c.word(not + 1, "nur") || c.word(not + 1, "mehr"))
            return fillers;
        int and = c.find(CONJ, s.topicFirst());
        boolean once = c.find(NEG, not + 1) < 0 && (and < 0 || and > not);
        return once ? fillers | NEG : fillers;
    }

    /** "Wir sollten nicht länger warten": what is not to be done; empty when the denial is none of the act. */
    private static String not(Clause c, Sighting s) {
        int i = s.topicFirst() - 1;
        while (i > c.first() && c.is(i, STRIP | PARTICLE | BITTE) && !c.word(i, "nicht")) i--;
        boolean denied = c.word(i, "nicht") && !c.question();
        if (denied && GermanFinite.isLetting(c, s)) return "nicht ";
        int modal = c.find(MUST2 | SHOULD2);
        return denied
                        && modal >= 0
                        && modal < i
                        && !c.is(i + 1, MAL)
                        && !GermanClause.isVerbFirst(c, modal)
                        && !NEGLECT.has(c, c.lastWord())
                ? "nicht "
                : "";
    }

    /** The object and its infinitive; the preposition before the object comes back, as "kümmern" and "nachhaken" need it. */
    private static String joined(Clause c, Sighting s, String object, String verb) {
        return GermanPredicate.preposition(c, s.topicFirst()) + (object.equals("gestern") ? "" : object + " ") + verb;
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
        if ((phrase.startsWith("um ") || phrase.startsWith("ums ")) && phrase.endsWith(" kümmern"))
            return "sich " + phrase;
        int space = phrase.indexOf(' ');
        if (space < 0) return phrase;
        String first = phrase.substring(0, space);
        String article = ARTICLES.get(first);
        // A sentence begins with a capital, a step does not: "Den Zaun streichen" is "den Zaun streichen".
        String small = first.toLowerCase(Locale.GERMAN);
        if (article == null) article = SMALL.contains(small) ? small : first;
        return article + phrase.substring(space);
    }
}

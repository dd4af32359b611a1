package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** R6: asking by a wish: "es wäre nett, wenn du …", "ich würde mich freuen, wenn ihr …". */
final class GermanFavours {
    private static final Set<String> PARTICLES = Set.copyOf(GermanWords.section("separable"));

    private GermanFavours() {}

    static @Nullable Sighting ifYou(Clause c) {
        int wish = c.find(BE2 | WOULDINF | CUE);
        if (wish < 0 || c.has(NEG) || !isWelcome(c) || c.word(c.lastWord(), "gewesen")) return null;
        int cond = c.find(COND, wish);
        Clause asked = cond > wish ? c : c.nextInSentence();
        if (asked == null) return null;
        int when = cond > wish ? cond : asked.skip(CONJ, asked.first());
        int you = when + 1;
        if (!asked.is(when, COND) || !asked.is(you, YOU | YOUPL)) return null;
        int last = asked.lastWord();
        boolean may = asked.is(last, CANYOU);
        int verb = may ? last - 1 : last;
        boolean acts = may
                ? GermanShapes.isInfinitive(asked.folded(verb)) && !asked.is(verb, STATIVE)
                : asked.is(last, ACT2 | ACTPL) || isApart(asked, last);
        if (!acts || verb <= you) return null;
        Sighting s = GermanTopic.rest(asked, you + 1, GermanAddress.of(c), wish, when);
        return s.hasTopic() && s.topicEnd() == last + 1 && may ? s.about(s.topicFirst(), last) : s;
    }

    /** "Die Überschrift hätte ich gern kürzer", said to somebody who is named. */
    static @Nullable Sighting wanted(Clause c) {
        int verb = c.find(HAVE2);
        boolean beside = c.is(verb + 1, I) || c.is(verb - 1, I);
        int gern = c.is(verb + 1, I) ? verb + 2 : verb + 1;
        boolean asked = beside && (c.word(gern, "gern") || c.word(gern, "gerne"));
        if (!asked || c.question() || c.has(NEG) || !(GermanAddress.isNamed(c) || isFromYou(c))) return null;
        return GermanCommitments.front(c, verb, gern, verb, gern).by(GermanAddress.of(c));
    }

    /** "Ich hätte gern eine Antwort von dir". */
    private static boolean isFromYou(Clause c) {
        for (int i = c.first(); i < c.end(); i++) if (c.word(i, "von") && TO_YOU.has(c, i + 1)) return true;
        return false;
    }

    /** "… wenn du den Kunden anrufst": a verb of work with its particle in front. */
    private static boolean isApart(Clause c, int i) {
        String word = c.folded(i);
        for (String particle : PARTICLES) {
            if (word.startsWith(particle) && word.length() > particle.length() + 3) {
                String bare = word.substring(particle.length());
                if (bare.endsWith("t") && GermanLexicon.infinitive(bare) != null) return true;
            }
        }
        return false;
    }

    private static boolean isWelcome(Clause c) {
        return GOOD.in(c)
                || GermanBlockers.hasWord(c, "lieb")
                || GermanBlockers.hasWord(c, "dankbar")
                || GermanBlockers.hasWord(c, "freuen")
                || GermanBlockers.hasWord(c, "verbunden");
    }

    /** "mir kurz den Link schicken": a favour or a piece of information for the writer. */
    static boolean isFavour(Clause c, int modal) {
        for (int i = modal + 1; i < c.end(); i++) {
            String word = c.folded(i);
            if (word.equals("mir") || word.equals("mich") || word.equals("mi")) return true;
        }
        return INFORM.has(c, c.lastWord());
    }
}

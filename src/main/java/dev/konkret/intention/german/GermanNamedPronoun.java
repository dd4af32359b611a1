package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Message;
import dev.konkret.intention.Names;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.GivenNames;
import dev.konkret.reading.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** C6: a thing named before, then who does it: "für die Kulisse ist gesorgt, die zimmert Ignaz in seiner Scheune". */
final class GermanNamedPronoun {
    private static final WordSet THAT = WordSet.of(GermanWords.section("thatthing"));
    private static final WordSet CALM = WordSet.of(GermanWords.section("calm"));

    private static final Set<String> ABOUT = Set.of("um", "fuer", "wegen");

    private GermanNamedPronoun() {}

    /** One look: "die zimmert Ignaz". */
    static boolean mayBe(Message message) {
        Words words = message.words();
        for (int i = 2; i < words.size(); i++)
            if (THAT.has(message, i - 2) && isThird(words, i - 1) && GivenNames.has(words, i)) return true;
        return false;
    }

    private static boolean isThird(Words words, int i) {
        int end = words.end(i);
        return end - words.start(i) > 3
                && words.original().charAt(end - 1) == 't'
                && Character.isLowerCase(words.original().charAt(words.start(i)));
    }

    static @Nullable Sighting find(Clause c) {
        Clause before = c.previousInSentence();
        int that = c.skip(CONJ | Bits.MUTE, c.first());
        int verb = that + 1;
        int who = verb + 1;
        if (before == null || c.question() || before.question() || c.has(NEG | PAST)) return null;
        if (!THAT.has(c, that) || verb >= c.end() || !isThird(c.words(), verb) || !Names.is(c, who)) return null;
        boolean known = c.is(verb, ACT3) || GermanLexicon.infinitive(c.folded(verb)) != null;
        boolean act = (known || isCalm(before)) && !THINK.has(c, verb) && !c.is(verb, STATIVE);
        if (!act || GermanWords.ABLE.has(c, verb)) return null;
        for (int i = who + 1; i < c.end(); i++)
            if (c.is(i, DET | Bits.CAPITAL) && !c.is(i, Bits.DATE) && !isInPlace(c, who, i)) return null;
        Sighting done = GermanCommitments.front(c, verb, who, verb, who).by(GermanOthers.owner(c, who, who));
        // "Macht euch keinen Kopf um den Blumenschmuck, …"
        for (int i = before.first(); i < before.end(); i++) {
            int thing = before.is(i, PREP) && ABOUT.contains(before.folded(i)) ? i + 1 : -1;
            int end = thing < 0 ? -1 : GermanNouns.phrase(before, thing);
            if (end > thing) return done.about(thing, end);
        }
        return done;
    }

    private static boolean isInPlace(Clause c, int who, int i) {
        for (int k = i - 1; k > who && k >= i - 3; k--) if (c.is(k, PREP)) return true;
        return c.is(i, PREP);
    }

    /** "Ist gesorgt", "müsst ihr euch nicht kümmern", "alles klar": nobody else has to think of it. */
    static boolean isCalm(Clause before) {
        return CALM.in(before) && (before.has(NEG) || !before.has(MODAL));
    }
}

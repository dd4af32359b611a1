package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import org.jspecify.annotations.Nullable;

/** R6: asking by a wish: "es wäre nett, wenn du …", "ich würde mich freuen, wenn ihr …". */
final class GermanFavours {
    private GermanFavours() {}

    static @Nullable Sighting ifYou(Clause c) {
        int wish = c.find(BE2 | WOULDINF | CUE);
        if (wish < 0 || c.has(NEG) || !isWelcome(c)) return null;
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
                : asked.is(last, ACT2 | ACTPL);
        if (!acts || verb <= you) return null;
        Sighting s = GermanTopic.rest(asked, you + 1, GermanAddress.of(c), wish, when);
        return s.hasTopic() && s.topicEnd() == last + 1 && may ? s.about(s.topicFirst(), last) : s;
    }

    /** "Die Überschrift hätte ich gern kürzer", said to somebody who is named. */
    static @Nullable Sighting wanted(Clause c) {
        int verb = c.find(HAVE2);
        boolean asked = c.is(verb + 1, I) && (c.word(verb + 2, "gern") || c.word(verb + 2, "gerne"));
        if (!asked || c.question() || c.has(NEG) || !GermanAddress.isNamed(c)) return null;
        return GermanCommitments.front(c, verb, verb + 2, verb, verb + 2).by(GermanAddress.of(c));
    }

    private static boolean isWelcome(Clause c) {
        return GOOD.in(c)
                || GermanBlockers.hasWord(c, "lieb")
                || GermanBlockers.hasWord(c, "dankbar")
                || GermanBlockers.hasWord(c, "freuen")
                || GermanBlockers.hasWord(c, "verbunden");
    }
}

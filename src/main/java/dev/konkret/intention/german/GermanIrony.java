package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Emotion;
import dev.konkret.intention.Sighting;
import dev.konkret.reading.Kind;

/** B14: what is said for a laugh. */
final class GermanIrony {
    private GermanIrony() {}

    static boolean joke(Clause c, Sighting s) {
        if (isMockery(c)) return true;
        if (!JOKE.in(c)) return false;
        int modal = GermanBlockers.verb(c, s);
        boolean laughs = false;
        for (int i = c.end(); i < c.words().size() && i < c.end() + 6; i++)
            laughs |= c.words().kind(i) == Kind.EMOJI;
        int at = JOKE.find(c);
        return (laughs && !c.is(at, Bits.DATE))
                || (modal >= 0
                        && (GermanBlockers.hasWord(c, "abschaffen")
                                || GermanBlockers.hasWord(c, "verbieten")
                                || GermanBlockers.hasWord(c, "verhaften")
                                || GermanBlockers.hasWord(c, "erfinden")
                                || GermanBlockers.hasWord(c, "klonen")
                                || GermanBlockers.hasWord(c, "abbestellen")));
    }

    /** "Klar, wir müssten auch mal einen Vulkan bauen 😂": agreeing with what nobody said. */
    private static boolean isMockery(Clause c) {
        Clause before = c.previousInSentence();
        boolean sure = MOCK.has(c, c.first())
                || (before != null && before.end() - before.first() <= 2 && MOCK.has(before, before.lastWord()));
        int end = c.end();
        return sure
                && end < c.words().size()
                && c.words().kind(end) == Kind.EMOJI
                && Emotion.laughs(c.words().text(end));
    }
}

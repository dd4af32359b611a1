package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** V10: the open points of minutes: "3) open: catering", "bar: nobody yet", "transport - tbd", "first aid course: not booked". */
final class EnglishMinutes {
    private static final WordSet WAITS =
            WordSet.of(List.of("tbd", "tba", "tbc", "unassigned", "outstanding", "pending", "open", "missing"));
    private static final WordSet NOBODY = WordSet.of(List.of("nobody", "noone", "nothing"));
    private static final WordSet SO_FAR =
            WordSet.of(List.of("yet", "far", "assigned", "found", "signed", "down", "volunteered", "so", "up"));
    private static final int SHORT = 6;
    private static final int LEAD = 7;

    private EnglishMinutes() {}

    static @Nullable Sighting find(Clause c) {
        if (c.question()) return null;
        Clause next = c.nextInSentence();
        int last = c.lastWord();
        boolean lists = next != null && c.endsWith(':') && last > c.first() + 1 && OPEN_WORDS.has(c, last);
        boolean numbered = lists && !c.is(last - 1, BE) && (c.word(last - 1, "still") || isNumbered(c, last));
        if (numbered && next != null && c.words().kind(next.first()) != Kind.NUMBER)
            return new Sighting(null, EnglishTopic.start(next, next.first()), next.lastWord() + 1, last);
        Clause lead = c.previousInSentence();
        boolean point = lead != null
                && (lead.endsWith(':') || lead.endsWith('-'))
                && lead.end() - lead.first() <= LEAD
                && !lead.has(I | YOU | BE | WH);
        return lead != null && point && waits(c)
                ? new Sighting(
                        null, EnglishTopic.start(lead, lead.first()), lead.lastWord() + 1, Math.max(last, c.first()))
                : null;
    }

    /** "3) open", "3. open". */
    private static boolean isNumbered(Clause c, int i) {
        return c.words().kind(i - 1) == Kind.PUNCTUATION && c.words().kind(i - 2) == Kind.NUMBER;
    }

    /** "Nobody yet", "still nobody", "tbd", "not booked", "still open": no more than that. */
    private static boolean waits(Clause c) {
        int i = c.first();
        boolean still = c.word(i, "still");
        if (still) i++;
        int last = c.lastWord();
        if (last < i || last - c.first() >= SHORT) return false;
        if (WAITS.has(c, i) && last == i) return true;
        boolean noOne = c.word(i, "no") && c.word(i + 1, "one");
        if (NOBODY.has(c, i) || noOne) return still || (last > i && SO_FAR.has(c, noOne ? i + 2 : i + 1));
        boolean not = c.word(i, "not") && isParticiple(c, after(c, c.word(i + 1, "yet") ? i + 1 : i));
        return not && !c.has(Bits.MENTION | I | YOU) && last <= i + 3;
    }
}

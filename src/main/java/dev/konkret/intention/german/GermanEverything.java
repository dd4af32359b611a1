package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import java.util.Set;

/** Topics that stand elsewhere than where one looks first: "im Keller müsste alles raus", "für den Bus neue Reifen". */
final class GermanEverything {
    private static final Set<String> TRYING = Set.of("versuchen", "probieren", "anfangen", "schauen", "zusehen");

    private GermanEverything() {}

    /** "Alles" is that in the place that is named, or in what was told of before; else only {@code all}. */
    static Sighting where(Clause c, int front, Sighting all) {
        int end = front < 0 ? -1 : GermanNouns.phrase(c, front + 1);
        if (front >= 0 && c.is(front, PREP) && end > front + 1) return all.about(front + 1, end);
        Sighting before = GermanTopic.before(c, all.about(-1, -1));
        return before.hasTopic() ? before : all;
    }

    /** Returns where the thing begins when {@code from} to {@code to} is only what or where it is for, or -1: "fürs Gewächshaus neue Scheiben". */
    static int behindPlace(Clause c, int from, int to) {
        if (from >= to || to >= c.end() || !c.is(from, PREP) || GermanNouns.phrase(c, from + 1) < to) return -1;
        int thing = c.skip((STRIP & ~DET) | NEG | SOFT, to);
        // "Im Foyer was gegen den Durchzug machen"
        if ((c.word(thing, "was") || c.word(thing, "etwas")) && thing < c.lastWord()) return thing;
        boolean object = c.is(thing, DET | Bits.CAPITAL) && !c.is(thing, PREP | Bits.DATE | PRONOUN);
        return object && GermanNouns.phrase(c, thing) > thing ? thing : -1;
    }

    /** "Wir könnten versuchen, den Umbau zu schaffen": what is tried stands in the next clause. */
    static Sighting tried(Clause c, Sighting nothing) {
        Clause next = c.nextInSentence();
        if (next == null || !TRYING.contains(c.folded(c.lastWord()))) return nothing;
        int last = next.lastWord();
        boolean zu = next.word(last - 1, "zu") || GermanShapes.isZuInfinitive(next.folded(last));
        if (!zu || next.is(next.first(), SUB | COND | WH)) return nothing;
        return GermanTopic.rest(next, next.first(), nothing.owner(), nothing.words());
    }
}

package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import org.jspecify.annotations.Nullable;

/** What the team lacks or puts off: overdue, missing, nobody found yet, "we keep saying we'll". */
final class EnglishGaps {
    private static final WordSet LATE = EnglishTraps.words("late");

    private EnglishGaps() {}

    /** V10: "X is overdue", "we keep saying we'll", "we never did". */
    static @Nullable Sighting putOff(Clause c) {
        if (c.question()) return null;
        for (int k = c.first() - 1; k < c.end(); k++) {
            if (c.word(k, "overdue")
                    && !LATE.in(c)
                    && (c.is(k - 1, BE | WE | SOFT) || (c.is(k - 2, BE) && !c.is(k - 1, NEG)))
                    && !c.has(NEG)) return overdue(c, k);
            if (c.word(k, "keep") && c.word(k + 1, "meaning") && c.word(k + 2, "to"))
                return EnglishTopic.rest(c, k + 3, c.has(I) ? Owner.SPEAKER : null, k, k + 1);
            // "I still haven't finished the checklist".
            boolean neglected = (c.is(k, I) || k == c.first() - 1)
                    && c.word(k + 1, "still")
                    && (c.word(k + 2, "haven't") || c.word(k + 2, "havent"));
            if (neglected && isParticiple(c, k + 3) && c.is(k + 4, DET))
                return EnglishTopic.rest(c, k + 4, Owner.SPEAKER, k, k + 2);
            boolean saying = c.word(k, "keep") && (c.word(k + 1, "saying") || c.word(k + 1, "promising"));
            if (saying && c.is(k - 1, WE)) return EnglishTopic.rest(c, after(c, k + 2), null, k, k + 1);
            if (c.word(k, "never") && c.word(k + 1, "did") && c.is(k - 1, WE) && c.is(k + 2, ACT))
                return EnglishTopic.rest(c, k + 2, null, k, k + 1);
        }
        return null;
    }

    private static Sighting overdue(Clause c, int k) {
        boolean ours = c.is(c.first(), WE) || c.word(c.first(), "we're");
        if (c.word(k + 1, "for") && ours) return EnglishTopic.rest(c, k + 2, null, k);
        int be = c.find(BE);
        return EnglishTopic.subject(c, be > 0 ? be : k, k);
    }

    /** V9: "any takers for", "who's up for", "looking for someone to", "need a volunteer for". */
    static @Nullable Sighting nobodyYet(Clause c) {
        for (int k = c.first(); k < c.end() - 1; k++) {
            if (c.word(k, "takers") && c.word(k + 1, "for"))
                return PRIVATE_WORDS.find(c, k) > 0 || TREAT_WORDS.find(c, k) > 0
                        ? null
                        : EnglishTopic.rest(c, k + 2, null, k);
            boolean up = c.question() && c.word(k, "up") && c.word(k + 1, "for");
            if (up && (c.word(k - 1, "who's") || (c.word(k - 2, "who") && c.is(k - 1, BE))))
                return EnglishTopic.rest(c, k + 2, null, k - 1, k);
            boolean seeks = (c.word(k, "looking") && c.word(k + 1, "for")) || (c.is(k, NEED) && !c.word(k + 1, "to"));
            boolean asked = c.question() && (c.nextInSentence() == null || c.is(core(c), BARE | BE | WH));
            if (!seeks || asked || c.has(NEG)) continue;
            int who = c.word(k, "looking") ? k + 2 : k + 1;
            if (c.word(who, "a") || c.word(who, "some") || c.word(who, "more")) who++;
            boolean any = c.is(who, SOMEONE) || c.word(who, "volunteer") || c.word(who, "volunteers");
            if (any && (c.word(who + 1, "to") || c.word(who + 1, "for")))
                return EnglishTopic.rest(c, who + 2, null, k, who);
        }
        return null;
    }

    /** "Can we get <i>the sink unblocked</i>", "can we get <i>someone out</i>". */
    private static boolean hasResult(Clause c, int from) {
        if (c.is(from, SOMEONE) && !has(c, "me")) return true;
        if (!c.is(from, DET)) return false;
        for (int i = from + 2; i < c.end() && i < from + 6; i++)
            if (EnglishPassive.isWork(c, i) && !c.is(i, ACT & ~Bits.CAPITAL) && !c.is(i - 1, DET | PREP)) return true;
        return false;
    }

    /** V2: "we might want to", "might want to", "we'd better", "can we please finally". */
    static @Nullable Sighting mild(Clause c) {
        int i = core(c);
        boolean open = c.is(i, WE | SOMEONE);
        int verb = open ? i + 1 : i;
        if (!c.question() && (open || !c.is(i, PRONOUN)) && (c.word(verb, "might") || c.word(verb, "may"))) {
            int want = after(c, verb);
            boolean gets = c.word(want, "need") && c.word(want + 1, "to") && c.is(want + 3, DET | SOMEONE);
            boolean duty = gets || c.word(want, "want") || (open && (c.word(want, "need") || c.word(want, "have")));
            return duty && c.word(want + 1, "to") && (c.is(want + 2, ACT) || c.at(want + 2) == 0)
                    ? EnglishTopic.rest(c, want + 2, null, verb, want)
                    : null;
        }
        boolean had = c.word(i, "we'd") || (c.is(i, WE) && c.word(i + 1, "had"));
        int better = c.word(i, "we'd") ? i + 1 : i + 2;
        if (had && (c.word(better, "better") || c.word(better, "best")) && c.is(better + 1, ACT))
            return EnglishTopic.rest(c, better + 1, null, i, better);
        boolean gets = c.is(i, CAN | COULD) && c.word(i + 1, "we") && c.word(after(c, i + 1), "get");
        if (gets && hasResult(c, after(c, i + 1) + 1)) return EnglishTopic.rest(c, after(c, i + 1), null, i, i + 1);
        boolean plea = c.is(i, CAN) && c.is(i + 1, WE) && c.has(PLEASE) && c.has(SOFT);
        int last = EnglishTopic.start(c, i + 2);
        return plea && c.is(last, ACT) ? EnglishTopic.rest(c, last, null, i, i + 1) : null;
    }
}

package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * C1: "I'll" with any verb of doing, wherever the clause puts it: behind a date, behind a condition ("once Legal has signed I'll
 * push …"), with a going-to, a shall or a gladly instead.
 */
final class EnglishFuture {
    private static final Set<String> DOUBT = Set.copyOf(EnglishWords.RULE_LISTS.section("future-doubt"));

    private static final WordSet HEDGES = WordSet.of(List.of("maybe", "perhaps", "possibly", "someday", "eventually"));

    private EnglishFuture() {}

    static @Nullable Sighting find(Clause c) {
        if (c.question() && c.nextInSentence() == null) return null;
        if ((!c.has(ILL | IM | WILL | WOULD | BE) && !has(c, "shall")) || isHedged(c)) return null;
        for (int i = c.first(); i < c.end(); i++) {
            if (!c.is(i, I | ILL | IM) || !isMain(c, i)) continue;
            int verb = verb(c, i);
            if (verb < 0 || (c.question() && i != core(c))) continue;
            boolean you = c.is(verb + 1, YOU) && verb + 1 == c.lastWord();
            boolean tries = c.word(verb, "try") && (c.word(verb + 1, "to") || c.word(verb + 1, "and"));
            if (tries) return c.has(Bits.DATE) ? EnglishTopic.object(c, verb + 2, Owner.SPEAKER, i, verb) : null;
            if (!you && EnglishVerb.acts(c, verb)) return EnglishTopic.object(c, verb, Owner.SPEAKER, i, verb);
            boolean granted = c.word(verb, "have")
                    && (c.is(verb + 1, DET | IT) || c.at(verb + 1) == 0)
                    && isAskedForTime(c.previousInSentence());
            if (granted) return EnglishTopic.object(c, verb, Owner.SPEAKER, i, verb);
            boolean being = c.word(verb, "be")
                    && c.is(verb + 1, ACTING)
                    && EnglishVerb.works(c, verb + 1)
                    && c.lastWord() > verb + 1
                    && !EnglishIdle.isAway(c, verb + 1);
            if (being) return EnglishTopic.object(c, verb + 1, Owner.SPEAKER, i, verb);
            int second = second(c, verb);
            if (second > 0) return EnglishTopic.object(c, second, Owner.SPEAKER, i, verb);
        }
        return null;
    }

    /** Returns the verb behind "I'll", "I will", "I'm going to", "I shall", "I'd gladly", or -1. */
    static int verb(Clause c, int i) {
        int k = after(c, i);
        boolean going = (c.word(k, "going") && c.word(k + 1, "to")) || (c.word(k, "about") && c.word(k + 1, "to"));
        if (c.is(i, IM)) return going ? after(c, k + 1) : c.word(k, "gonna") ? after(c, k) : -1;
        // "I will to send the list"
        if (c.is(i, ILL)) return c.word(k, "to") && c.is(k + 1, ACT) ? k + 1 : k;
        if (isId(c, i))
            return c.word(k, "gladly") || c.word(i + 1, "gladly") || c.word(i + 1, "happily") ? after(c, i) : -1;
        if (c.word(k, "will") || c.word(k, "shall")) return c.word(k + 1, "to") ? k + 2 : after(c, k);
        // "Bea and I are going to"
        boolean am = c.word(k, "am") || (c.word(k, "are") && c.words().is(i - 1, "and"));
        if (am && (c.word(k + 1, "going") || c.word(k + 1, "gonna")))
            return after(c, c.word(k + 1, "gonna") ? k + 1 : k + 2);
        boolean glad = c.word(k, "would") && (c.word(k + 1, "gladly") || c.word(k + 1, "happily"));
        return glad ? k + 2 : -1;
    }

    /** "I'll pop round and pick up the banners": the work is in the second verb. */
    private static int second(Clause c, int verb) {
        if (!IDLE_WORDS.has(c, verb) && !c.is(verb, STATIVE)) return -1;
        for (int k = verb + 1; k < c.end() - 1; k++) {
            int act = c.word(k + 1, "will") ? k + 2 : k + 1;
            if (c.word(k, "and") && c.is(act, ACT) && EnglishVerb.acts(c, act)) return act;
        }
        return -1;
    }

    /** "Give me until Friday and I'll have the numbers". */
    static boolean isAskedForTime(@Nullable Clause c) {
        if (c == null) return false;
        int i = core(c);
        return c.word(i, "gimme") || (c.word(i, "give") && c.word(i + 1, "me"));
    }

    /** Not behind "if", "that", "I hope"; nor behind a no. */
    static boolean isMain(Clause c, int i) {
        if (i == c.first()) return true;
        if (c.is(i - 1, SUB | COND | WH) && !c.word(i - 1, "so")) return false;
        if (DOUBT.contains(c.folded(i - 1)) || c.is(i - 1, NEG)) return false;
        return !c.is(c.first(), COND | SUB) || i > c.first() + 1;
    }

    static boolean isHedged(Clause c) {
        if (c.has(SOFT) && HEDGES.in(c)) return true;
        if (c.has(DET) && has(c, "at", "some", "point")) return true;
        return c.has(SOMEONE) && (has(c, "one", "day") || has(c, "one", "of", "these"));
    }
}

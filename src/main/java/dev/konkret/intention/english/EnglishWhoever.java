package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Message;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import org.jspecify.annotations.Nullable;

/** V9: an imperative that calls whoever may hear it: "please chase the courier, whoever gets in first", "pls empty it somebody". */
final class EnglishWhoever {
    private static final int REACH = 2;

    private EnglishWhoever() {}

    /** "Last one out," "first person in tomorrow,": whoever that will be. */
    static boolean isFirstOrLast(Clause c) {
        int i = c.word(c.first(), "the") ? c.first() + 1 : c.first();
        return (c.word(i, "last") || c.word(i, "first"))
                && (c.word(i + 1, "one") || c.word(i + 1, "person"))
                && (c.word(i + 2, "out") || c.word(i + 2, "in") || c.word(i + 2, "here"));
    }

    /** Tells at a glance whether the message may call anybody. */
    static boolean mayHold(Message message) {
        for (int i = 0; i < message.words().size(); i++)
            if (message.words().is(i, "whoever") || message.words().is(i, "last") || (message.at(i) & SOMEONE) != 0)
                return true;
        return false;
    }

    static @Nullable Sighting find(Clause c) {
        int verb = c.word(core(c), "do") ? core(c) + 1 : core(c);
        boolean asks = (verb > core(c) && c.word(verb, "have") && has(c, "look"))
                || c.is(verb, ACT)
                || (c.is(verb - 1, PLEASE) && EnglishVerb.acts(c, verb));
        if (c.word(core(c), "thank")) return null;
        if (!asks || c.question() || (verb == core(c) && EnglishOrders.isCourtesy(c, verb)) || !isCalled(c))
            return null;
        Sighting s = EnglishTopic.rest(c, verb, null, verb);
        if (s.hasTopic() && s.topicFirst() >= c.end()) s = s.about(verb, c.lastWord() + 1);
        int anybody = anybody(c);
        return s.hasTopic() && anybody > s.topicFirst() && s.topicEnd() > anybody
                ? s.about(s.topicFirst(), anybody)
                : s;
    }

    /** Tells whether the order of {@code c} goes to nobody in particular. */
    static boolean isCalled(Clause c) {
        if (c.has(Bits.MENTION) || EnglishAddress.address(c) != Owner.ADDRESSEE) return false;
        Clause before = c.previousInSentence();
        if (before != null && isFirstOrLast(before)) return true;
        return anybody(c) > 0 || c.isFollowedBy(REACH, next -> next.sentence() == c.sentence() && isAnybody(next));
    }

    /** "…, whoever gets in first", "…, somebody". */
    private static boolean isAnybody(Clause c) {
        int i = core(c);
        return c.word(i, "whoever") || (isOne(c, i) && i == c.lastWord());
    }

    /** Returns where the clause itself ends with "somebody" or goes on with "whoever it may be", or -1. */
    private static int anybody(Clause c) {
        int verb = core(c);
        for (int i = verb + 2; i < c.end(); i++)
            if (c.word(i, "whoever") && !c.is(i - 1, PREP | CONJ) && !INFORM_WORDS.has(c, i - 1)) return i;
        int last = c.lastWord();
        return last > verb + 1 && isOne(c, last) && !c.is(last - 1, PREP) ? last : -1;
    }

    private static boolean isOne(Clause c, int i) {
        return c.word(i, "somebody") || c.word(i, "someone") || c.word(i, "anyone") || c.word(i, "anybody");
    }
}

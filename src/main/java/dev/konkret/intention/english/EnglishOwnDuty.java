package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import org.jspecify.annotations.Nullable;

/** V13: what the writer ought to do, without a date: "I should really …", "need to …", "must get the heating looked at". */
final class EnglishOwnDuty {
    private EnglishOwnDuty() {}

    /** V13: I should really, I need to, I've been meaning to. */
    static @Nullable Sighting find(Clause c) {
        int i = core(c);
        boolean maybe = c.has(SOFT) && (c.is(i, ILL) || (c.is(i, I) && c.word(after(c, i), "might")));
        if (c.question() || c.is(c.first(), COND | SUB)) return null;
        int duty = c.is(i, ILL) ? i : c.find(ILL);
        boolean have = duty >= 0
                && (c.word(after(c, duty), "have") || c.word(after(c, duty), "need"))
                && c.word(after(c, duty) + 1, "to");
        if (have && EnglishVerb.acts(c, after(c, after(c, duty) + 1)))
            return EnglishTopic.rest(c, after(c, after(c, duty) + 1), Owner.SPEAKER, duty);
        boolean hedged = duty >= 0 && EnglishFuture.isHedged(c) && EnglishFuture.isMain(c, duty);
        if (hedged && EnglishVerb.acts(c, after(c, duty)))
            return EnglishTopic.rest(c, after(c, duty), Owner.SPEAKER, duty);
        if (maybe && (c.word(c.first(), "maybe") || c.word(c.first(), "perhaps") || c.has(COULD)))
            return EnglishTopic.rest(c, after(c, i), Owner.SPEAKER, i);
        for (int k = i; k < c.end() && k < i + 4; k++) {
            if (word(c, k, "been", "meaning", "to")
                    || word(c, k, "keep", "forgetting", "to")
                    || word(c, k, "been", "wanting", "to"))
                return EnglishTopic.rest(c, k + 3, c.has(I) ? Owner.SPEAKER : null, k);
        }
        int modal = c.find(SHOULD | NEED | COULD);
        if (modal < 0) return null;
        int subject = subject(c, modal);
        boolean elided = subject < 0
                && modal == i
                && ((c.word(modal, "need") && c.word(modal + 1, "to"))
                        || c.word(modal, "gotta")
                        || (c.word(modal, "must") && isChore(c, modal))
                        || (c.word(modal, "should") && c.has(SOFT)));
        if (!elided && (subject < 0 || !c.is(subject, I))) return null;
        int verb = after(c, modal);
        // "I should like to keep it so": a wish, politely put.
        if (c.word(modal, "should") && (c.word(verb, "like") || c.word(verb, "think") || c.word(verb, "imagine")))
            return null;
        boolean to = c.word(verb, "to");
        if (c.is(modal, NEED) && !to && !c.word(modal, "must") && !c.word(modal, "gotta")) return null;
        boolean supposes = c.word(subject - 1, "suppose") || c.word(subject - 1, "guess");
        if (c.is(modal, COULD) && !supposes && !c.has(SOFT) && !vaguely(c) && !isLeftToOthers(c)) return null;
        if (to) verb = after(c, verb);
        // "I should get round to my log": the thing alone is named.
        boolean round = c.word(verb, "get")
                && (c.word(verb + 1, "round") || c.word(verb + 1, "around"))
                && c.word(verb + 2, "to");
        if (round) return EnglishTopic.rest(c, verb + 3, Owner.SPEAKER, subject, modal);
        // "Should prob be rotated"
        boolean passive = elided && c.is(verb, BEBASE) && isParticiple(c, after(c, verb));
        if (passive) return EnglishTopic.elsewhere(c, new Sighting(null, -1, -1, subject, modal));
        boolean mine = !elided || c.is(modal, NEED) || has(c, "my");
        return EnglishTopic.rest(c, verb, mine ? Owner.SPEAKER : null, subject, modal);
    }

    /** "I could look at the tent poles if nobody else wants to". */
    private static boolean isLeftToOthers(Clause c) {
        return EnglishVolunteering.isLeftToOthers(c) || EnglishVolunteering.isLeftToOthers(c.nextInSentence());
    }

    /** "Must get the heating looked at"; not "must be the fuse", "must dash". */
    private static boolean isChore(Clause c, int must) {
        int verb = after(c, must);
        int object = PARTICLE_WORDS.has(c, verb + 1) ? verb + 2 : verb + 1;
        return c.is(verb, ACT)
                && EnglishVerb.acts(c, verb)
                && (c.is(object, DET | IT | SOMEONE)
                        || (c.has(SOFT) && c.is(object, PREP))
                        || EnglishVague.isThings(c, object))
                && !c.is(object, Bits.DATE);
    }
}

package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import org.jspecify.annotations.Nullable;

/** V7: hoping for something of the team's: wish we had, if only somebody would, time to replace, might be an idea to. */
final class EnglishHopes {
    private EnglishHopes() {}

    static @Nullable Sighting find(Clause c) {
        if (c.question() || c.has(YOU)) return null;
        int i = core(c);
        if (word(c, i, "if", "only")) return ifOnly(c, i);
        int wish = c.word(i, "i") && c.word(i + 1, "wish") ? i + 1 : c.word(i, "wish") ? i : -1;
        if (wish >= 0) return wished(c, wish);
        boolean ownTime = PRIVATE_WORDS.in(c);
        for (int k = i; k < c.end() - 1; k++) {
            boolean idea = c.word(k, "idea") && c.word(k + 1, "to") && c.is(k + 2, ACT);
            if (idea && c.has(COULD | WOULD | CAN) && !c.has(NEG)) return EnglishTopic.rest(c, k + 2, null, k);
            boolean worth = c.word(k, "worth") && c.word(k + 1, "a") && c.word(k + 3, "to") && c.is(k + 4, ACT);
            if (worth) return EnglishTopic.rest(c, k + 4, null, k);
            boolean time = c.word(k, "time") && (k == i || c.has(SOFT)) && !c.has(PRONOUN & ~I & ~IT);
            if (time && c.word(k + 1, "to") && c.is(k + 2, ACT) && c.is(k + 3, DET))
                return EnglishTopic.rest(c, k + 2, null, k);
            if (time && c.word(k + 1, "for") && c.is(k + 2, DET) && !ownTime)
                return EnglishTopic.rest(c, k + 2, null, k);
        }
        return moreOf(c, i);
    }

    private static @Nullable Sighting ifOnly(Clause c, int i) {
        int verb = after(c, i + 2);
        boolean would =
                c.is(i + 2, SOMEONE | WE) && (c.word(verb, "would") || c.word(verb, "could") || c.word(verb, "had"));
        // "If only somebody had labelled them": too late.
        boolean late = c.folded(verb + 1).endsWith("ed") || c.word(verb + 1, "told");
        if (c.word(verb, "had") && late) return null;
        return would ? EnglishTopic.rest(c, c.word(verb, "had") ? verb + 1 : after(c, verb), null, i, verb) : null;
    }

    private static @Nullable Sighting wished(Clause c, int wish) {
        int verb = after(c, wish + 1);
        boolean ours = c.is(wish + 1, WE | SOMEONE);
        boolean had = c.word(verb, "had") && c.is(verb + 1, DET);
        boolean would = c.word(verb, "would") || c.word(verb, "could");
        // "I wish we'd get round to fixing it"
        if (c.word(wish + 1, "we'd") && c.is(after(c, wish + 1), ACT | HAVE))
            return EnglishTopic.rest(c, after(c, wish + 1), null, wish, wish + 1);
        return ours && (had || would) ? EnglishTopic.rest(c, verb + 1, null, wish, verb) : null;
    }

    /** "More bike racks would be great". */
    private static @Nullable Sighting moreOf(Clause c, int i) {
        int would = c.find(WOULD);
        boolean good = would > i + 1 && c.word(would + 1, "be") && GOOD_WORDS.in(c);
        if (!good || !c.word(i, "more") || PRIVATE_WORDS.in(c) || JOKE_WORDS.in(c)) return null;
        return new Sighting(null, i, would, i, would);
    }
}

package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Names;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asking a particular addressee to do something. */
final class EnglishRequests {
    private static final Set<String> NO_WORK = Set.of("break", "drink", "coffee", "holiday", "nap");

    private EnglishRequests() {}

    /** R1: can you, would you mind. */
    static @Nullable Sighting canYou(Clause c) {
        int ask = c.find(ASK);
        int i = addressed(c);
        int asked = EnglishAddress.asked(c);
        if (asked > 0) i = ask = asked;
        if (ask != i || !c.is(ask + 1, YOU)) return null;
        // "Mind you, it was cold"
        if (c.word(ask, "mind") && c.lastWord() == ask + 1) return null;
        int verb = after(c, ask + 1);
        while (c.word(verb, "lot")
                || c.word(verb, "guys")
                || c.word(verb, "both")
                || c.word(verb, "two")
                || c.is(verb, PLEASE)) verb++;
        if (c.word(verb, "mind") && isIng(c, verb + 1))
            return EnglishTopic.rest(c, verb + 1, EnglishAddress.address(c), ask, ask + 1);
        boolean present = c.is(verb, BEBASE) && c.is(verb + 1, PREP) && c.has(Bits.DATE);
        if (present) return EnglishTopic.rest(c, verb, EnglishAddress.address(c), ask, ask + 1);
        if (c.is(verb, BEBASE)
                || ABILITY_WORDS.has(c, verb)
                || c.word(verb, "believe")
                || c.word(verb, "imagine")
                || isExclaimed(c, verb)
                || c.word(verb, "see")
                || (c.word(verb, "try")
                        && (verb >= c.lastWord() || c.word(verb + 1, "again") || c.word(verb + 1, "now")))
                || c.word(verb, "hear")
                || (c.word(verb, "tell") && verb == c.lastWord())
                || c.word(verb, "like")
                || (c.word(verb, "remember") && !c.word(verb + 1, "to"))
                || (c.word(verb, "have") && !EnglishVerb.acts(c, verb))) return null;
        return EnglishTopic.rest(c, verb, EnglishAddress.address(c), ask, ask + 1);
    }

    /** "Can you look at that!", "will you look at him": astonished, nothing is asked for. */
    private static boolean isExclaimed(Clause c, int verb) {
        boolean looks = c.word(verb, "look") && c.word(verb + 1, "at") && verb + 2 >= c.lastWord();
        return looks && !c.word(verb + 2, "it") && !c.word(verb + 2, "them") && !c.has(PLEASE) && !c.question();
    }

    /** "Please don't promise the connector to anybody": a verb no list knows, with its object. */
    private static boolean isAskedNot(Clause c, int please) {
        return c.word(please, "please")
                && c.word(please + 1, "don't")
                && c.at(please + 2) == 0
                && c.is(please + 3, DET)
                && !c.is(please + 3, Bits.DATE);
    }

    /** Returns the verb of what is asked, beside the "please" or where the clause begins at {@code i}; -1 without one. */
    private static int asked(Clause c, int please, int i) {
        if (c.is(please + 1, ACT)) return please + 1;
        // "pls flip the sign": a verb no list knows, with its object.
        if ((c.at(please + 1) == 0 || c.word(please + 1, "do")) && c.is(please + 2, DET)) return please + 1;
        if (c.is(i, ACT)) return i;
        // "Reopen the ticket please."
        if (c.is(c.lastWord(), PLEASE) && (c.at(i) & ~Bits.CAPITAL) == 0 && c.is(i + 1, DET)) return i;
        if (isForbidden(c, i)) return i + 1;
        if (isAskedNot(c, please) || (c.is(please + 1, NEG) && c.is(please + 2, ACT))) return please + 2;
        boolean first = please == i && c.lastWord() > please + 1 && !c.has(BE) && !c.is(please + 1, NEG | DET);
        return first ? please + 1 : -1;
    }

    /** "Don't park by the bins tonight please" */
    private static boolean isForbidden(Clause c, int i) {
        return (c.word(i, "don't") || c.word(i, "never")) && c.is(i + 1, ACT) && c.is(c.lastWord(), PLEASE);
    }

    /** R2: please with a verb. */
    static @Nullable Sighting please(Clause c) {
        int please = c.find(PLEASE);
        int i = addressed(c);
        // "Nothing would please me more", "please god not the pink"
        if (c.word(please, "please") && (c.word(please - 1, "would") || c.word(please - 1, "to"))) return null;
        if (c.word(please + 1, "god")) return null;
        // "Karl kindly volunteered"
        if (c.word(please, "kindly") && please > c.first() && isParticiple(c, please + 1)) return null;
        // "Can somebody please": nobody is addressed.
        int anybody = c.find(SOMEONE);
        if (anybody >= 0
                && anybody < please
                && !c.word(anybody, "everyone")
                && !c.word(anybody, "everybody")
                && !c.has(Bits.MENTION)) return null;
        Clause before = c.previousInSentence();
        if (EnglishWhoever.isCalled(c)) return null;
        if (c.has(LETS)
                || (before != null && (before.word(before.first(), "whoever") || EnglishWhoever.isFirstOrLast(before))))
            return null;
        if (c.word(please + 1, "do") && c.is(please + 2, NEG)) return null;
        int verb = asked(c, please, i);
        if (verb < 0
                || (COURTESY_WORDS.has(c, verb)
                        && EnglishAddress.address(c) == Owner.ADDRESSEE
                        && !c.has(Bits.DATE)
                        && !(c.word(verb, "ping") && has(c, "me", "the")))
                || (c.word(verb, "find") && (has(c, "attached") || has(c, "enclosed")))
                || (c.has(WE | I) && c.find(WE | I) < verb)) return null;
        return EnglishTopic.rest(c, verb, EnglishAddress.address(c), please, verb);
    }

    /** R3: an imperative to somebody who is named; don't forget to. */
    static @Nullable Sighting order(Clause c) {
        if (c.question()) return null;
        int i = addressed(c);
        if (((c.is(i, NEG) && c.word(i + 1, "forget")) || c.word(i, "remember")) && !c.has(WE)) {
            int to = c.word(i, "remember") ? i + 1 : i + 2;
            if (c.word(to, "to")) return EnglishTopic.rest(c, to + 1, EnglishAddress.address(c), i, to - 1);
            if (c.is(to, DET) && (c.has(Bits.MENTION) || i > start(c) || EnglishAddress.isCalled(c)))
                return EnglishTopic.rest(c, to, EnglishAddress.address(c), i, to - 1);
        }
        if (!c.is(i, ACT) || c.is(i + 1, BE)) return null;
        Clause before = c.previousInSentence();
        boolean named = (i > c.first() && (c.is(i - 1, Bits.MENTION) || Names.is(c, i - 1)))
                || (before != null
                        && (before.end() - before.first() <= 2 || (before.endsWith(':') && before.has(Bits.MENTION)))
                        && (before.has(Bits.MENTION) || Names.is(before, before.first())));
        boolean all = before != null
                && before.end() - before.first() <= 2
                && before.is(before.first(), SOMEONE)
                && (before.word(before.first(), "everyone") || before.word(before.first(), "everybody"));
        Clause after = c.nextInSentence();
        named |= after != null
                && after.is(after.first(), PLEASE)
                && after.end() - after.first() <= 2
                && c.has(Bits.DATE | DET);
        named |= before != null && before.endsWith(':') && isAddressed(before);
        named |= all && (c.has(Bits.DATE | PLEASE) || (after != null && after.has(PLEASE)));
        // "Kim, update: all good"
        if (c.lastWord() == i && c.endsWith(':')) return null;
        if (!named || EnglishEvents.isEvent(c, i) || (COURTESY_WORDS.has(c, i) && !c.has(Bits.DATE))) return null;
        return EnglishTopic.rest(c, i, EnglishAddress.address(c), i);
    }

    /** R6: I need … from you; you were going to; you need to. */
    static @Nullable Sighting fromYou(Clause c) {
        if (c.question()) return null;
        int need = c.find(NEED);
        int i = core(c);
        if (need >= 0 && (c.is(need - 1, I | WE) || c.word(need - 2, "i")) && has(c, "from", "you")) {
            Sighting s = EnglishTopic.rest(c, need + 1, EnglishAddress.address(c), need);
            int from = c.first();
            while (!c.word(from, "from")) from++;
            return s.hasTopic() && s.topicEnd() > from && s.topicFirst() < from ? s.about(s.topicFirst(), from) : s;
        }
        boolean toldTo = need > c.first()
                && c.word(need - 1, "i")
                && c.is(need + 1, DET)
                && c.has(Bits.DATE)
                && EnglishAddress.address(c) != Owner.ADDRESSEE;
        if (toldTo && !NO_WORK.contains(c.folded(c.lastWord())))
            return EnglishTopic.rest(c, need + 1, EnglishAddress.address(c), need);
        if (need >= 0
                && c.is(need - 1, YOU)
                && c.word(need + 1, "to")
                && (c.has(Bits.MENTION | Bits.DATE)
                        || (EnglishAddress.address(c) != Owner.ADDRESSEE && !Names.is(c, c.lastWord())))
                && (c.is(need + 2, ACT)
                        || (EnglishVerb.acts(c, need + 2) && EnglishAddress.address(c) != Owner.ADDRESSEE)))
            return EnglishTopic.rest(c, need + 2, EnglishAddress.address(c), need);
        int you = EnglishAddress.behindName(c);
        boolean called = you > c.first() || EnglishAddress.isCalled(c);
        boolean should = called
                && c.is(you, YOU)
                && c.is(you + 1, SHOULD | COULD)
                && EnglishVerb.acts(c, you + 2)
                && c.has(Bits.DATE | Bits.MENTION);
        if (should) return EnglishTopic.rest(c, you + 2, EnglishAddress.address(c), you, you + 1);
        for (int k = i; k < c.end() - 3; k++) {
            if (c.is(k, YOU)
                    && (word(c, k + 1, "were", "going", "to")
                            || word(c, k + 1, "said", "you'd")
                            || (word(c, k + 1, "wanted", "to") && EnglishVerb.acts(c, k + 3))))
                return EnglishTopic.rest(c, k + (c.word(k + 1, "were") ? 4 : 3), EnglishAddress.address(c), k);
        }
        return null;
    }

    /** "Folks:", "Henrike, the landlord insists:". */
    private static boolean isAddressed(Clause c) {
        Clause opening = c.previousInSentence();
        return isAddress(c) || (opening != null && isAddress(opening));
    }

    private static boolean isAddress(Clause c) {
        boolean one = c.is(c.first(), Bits.MENTION) || Names.is(c, c.first());
        boolean group = c.word(c.first(), "folks") || c.word(c.first(), "all") || c.word(c.first(), "team");
        return (one || group) && c.end() - c.first() <= 4;
    }

    private static int addressed(Clause c) {
        int i = core(c);
        return Names.is(c, i) && i + 1 < c.end() ? i + 1 : i;
    }
}

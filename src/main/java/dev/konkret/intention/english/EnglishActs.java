package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Names;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import org.jspecify.annotations.Nullable;

/** Commitments and requests. */
final class EnglishActs {
    private EnglishActs() {}

    /** C1: I'll, I will, I'm going to, I can take. */
    static @Nullable Sighting iWill(Clause c) {
        if (c.question()) return null;
        int i = core(c);
        if (c.is(c.first(), COND) || c.word(c.first(), "maybe") || c.word(c.first(), "perhaps")) return null;
        if (!c.is(i, I | IM | ILL)) i = c.find(ILL | IM);
        if (i < 0) return null;
        int verb = after(c, i);
        if (c.is(i, IM)) {
            if (c.word(verb, "on") && c.word(verb + 1, "it"))
                return EnglishTopic.rest(c, verb + 2, Owner.SPEAKER, i, verb);
            boolean going = (c.word(verb, "going") && c.word(verb + 1, "to"))
                    || c.word(verb, "gonna")
                    || (c.word(verb, "happy") && c.word(verb + 1, "to"));
            if (!going) return null;
            verb = c.word(verb, "gonna") ? verb + 1 : verb + 2;
        } else if (c.is(i, I)) {
            if (c.is(verb, WILL)) verb = after(c, verb);
            else if (c.is(verb, CAN) && (c.is(after(c, verb), ACT) || c.word(after(c, verb), "do"))
                    && (c.has(Bits.DATE)
                            || c.word(after(c, verb), "take")
                            || c.word(after(c, verb), "do")
                            || c.word(after(c, verb), "handle"))) verb = after(c, verb);
            else return null;
        }
        if (!c.is(verb, ACT)
                && !c.word(verb, "do")
                && !(c.has(Bits.DATE) && c.is(verb, STATIVE) && !c.is(verb, BEBASE))) return null;
        if (c.is(verb, BEBASE) || (c.word(verb, "have") && !c.has(Bits.DATE))) return null;
        return EnglishTopic.object(c, verb, Owner.SPEAKER, i, verb);
    }

    /** C3: on it, leave it to me, will do. */
    static @Nullable Sighting brief(Clause c) {
        int i = core(c);
        if (c.word(i, "on") && c.word(i + 1, "it") && c.end() - i <= 4)
            return EnglishTopic.rest(c, i + 2, Owner.SPEAKER, i, i + 1);
        if (c.word(i, "will") && c.word(i + 1, "do")) return EnglishTopic.rest(c, i + 2, Owner.SPEAKER, i, i + 1);
        if (c.word(i, "leave")) {
            for (int k = i + 1; k < c.end() - 1; k++) {
                if ((c.word(k, "to") || c.word(k, "with")) && c.word(k + 1, "me"))
                    return k > i + 2
                            ? new Sighting(Owner.SPEAKER, i + 1, k, i, k)
                            : EnglishTopic.rest(c, k + 2, Owner.SPEAKER, i, k);
            }
        }
        if (c.word(i, "let") && c.word(i + 1, "me") && c.is(i + 2, ACT) && !INFORM_WORDS.has(c, i + 2) && !c.question())
            return EnglishTopic.rest(c, i + 2, Owner.SPEAKER, i, i + 1);
        return null;
    }

    /** C4: you'll have it by. */
    static @Nullable Sighting youGet(Clause c) {
        int i = c.find(WILL);
        if (i < 0 || !c.word(i, "you'll") || !c.has(Bits.DATE) || c.question()) return null;
        boolean get = c.word(i + 1, "have") || c.word(i + 1, "get");
        return get ? EnglishTopic.rest(c, i + 2, Owner.SPEAKER, i, i + 1) : null;
    }

    /** C5: I need to, I'll try – with a date. */
    static @Nullable Sighting byDate(Clause c) {
        int i = core(c);
        if (!c.has(Bits.DATE) || c.question()) return null;
        if (c.is(i, I)
                && (c.word(i + 1, "need") || c.word(i + 1, "have") || c.word(i + 1, "must"))
                && (c.word(i + 2, "to") || c.word(i + 1, "must"))) {
            int verb = c.word(i + 1, "must") ? i + 2 : i + 3;
            if (!c.is(verb, ACT)) return null;
            Sighting s = EnglishTopic.rest(c, verb, Owner.SPEAKER, i, i + 1);
            return s.topicEnd() > verb + 1 && s.topicFirst() == verb ? s.about(verb + 1, s.topicEnd()) : s;
        }
        int verb = after(c, i);
        boolean tries = (c.is(i, ILL) && c.word(verb, "try"))
                || (c.is(i, I) && c.word(verb, "will") && c.word(verb + 1, "try"));
        if (!tries) return null;
        int to = EnglishVague.find(c, "to");
        return EnglishTopic.object(c, to > 0 ? to + 1 : verb + 1, Owner.SPEAKER, i, verb);
    }

    /** C6: somebody named will. */
    static @Nullable Sighting theyWill(Clause c) {
        int i = c.first();
        while (i < c.end() && OPENER_WORDS.has(c, i)) i++;
        boolean mention = c.is(i, Bits.MENTION);
        if ((!mention && !Names.is(c, i)) || c.question()) return null;
        int verb = i + 1;
        if (c.word(verb, "will")) verb = after(c, verb);
        else if (c.word(verb, "is") && c.word(verb + 1, "going") && c.word(verb + 2, "to")) verb += 3;
        else if (c.is(verb, ACTS)) return EnglishTopic.object(c, verb, owner(c, i), verb);
        else if (c.word(verb, "and") && ((c.word(verb + 1, "i") && c.is(verb + 2, WILL)) || c.is(verb + 1, ILL)))
            return EnglishTopic.object(c, c.is(verb + 1, ILL) ? verb + 2 : verb + 3, Owner.SPEAKER, verb + 1);
        else return null;
        return c.is(verb, ACT) ? EnglishTopic.object(c, verb, owner(c, i), i + 1) : null;
    }

    private static Owner owner(Clause c, int i) {
        return c.is(i, Bits.MENTION)
                ? new Owner.Mentioned(c.words().text(i))
                : new Owner.Named(c.words().text(i));
    }

    static Owner address(Clause c) {
        for (Clause k : new @Nullable Clause[] {c, c.previousInSentence(), c.nextInSentence()}) {
            if (k == null) continue;
            int mention = k.find(Bits.MENTION);
            if (mention >= 0 && !k.is(mention - 1, PREP))
                return new Owner.Mentioned(k.words().text(mention));
            int i = k.first();
            while (i < k.end() && (OPENER_WORDS.has(k, i) || k.is(i, PLEASE))) i++;
            if (Names.is(k, i)) return new Owner.Named(k.words().text(i));
            int last = k.lastWord();
            if (last > i && Names.is(k, last) && !k.is(last - 1, PREP | DET))
                return new Owner.Named(k.words().text(last));
        }
        return Owner.ADDRESSEE;
    }

    private static int addressed(Clause c) {
        int i = core(c);
        return Names.is(c, i) && i + 1 < c.end() ? i + 1 : i;
    }

    /** R1: can you, would you mind. */
    static @Nullable Sighting canYou(Clause c) {
        int ask = c.find(ASK);
        int i = addressed(c);
        if (ask != i || !c.is(ask + 1, YOU)) return null;
        int verb = after(c, ask + 1);
        if (c.is(verb, PLEASE)) verb++;
        if (c.word(verb, "mind") && isIng(c, verb + 1)) return EnglishTopic.rest(c, verb + 1, address(c), ask, ask + 1);
        if (c.is(verb, BEBASE)
                || c.word(verb, "believe")
                || c.word(verb, "imagine")
                || c.word(verb, "see")
                || c.word(verb, "hear")
                || c.word(verb, "like")
                || c.word(verb, "remember")
                || c.word(verb, "have")) return null;
        return EnglishTopic.rest(c, verb, address(c), ask, ask + 1);
    }

    /** R2: please with a verb. */
    static @Nullable Sighting please(Clause c) {
        int please = c.find(PLEASE);
        int i = addressed(c);
        int verb = c.is(please + 1, ACT)
                ? please + 1
                : c.is(i, ACT) ? i : c.is(please + 1, NEG) && c.is(please + 2, ACT) ? please + 2 : -1;
        if (verb < 0 && c.is(i, PLEASE) && please == i && c.lastWord() > please + 1 && !c.has(BE)) verb = please + 1;
        if (verb < 0
                || (COURTESY_WORDS.has(c, verb) && address(c) == Owner.ADDRESSEE && !c.has(Bits.DATE))
                || c.has(WE | I)) return null;
        return EnglishTopic.rest(c, verb, address(c), please, verb);
    }

    /** R3: an imperative to somebody who is named; don't forget to. */
    static @Nullable Sighting order(Clause c) {
        if (c.question()) return null;
        int i = addressed(c);
        if (((c.is(i, NEG) && c.word(i + 1, "forget")) || c.word(i, "remember")) && !c.has(WE)) {
            int to = c.word(i, "remember") ? i + 1 : i + 2;
            if (c.word(to, "to")) return EnglishTopic.rest(c, to + 1, address(c), i, to - 1);
        }
        Clause before = c.previousInSentence();
        boolean named = (i > c.first() && (c.is(i - 1, Bits.MENTION) || Names.is(c, i - 1)))
                || (before != null
                        && before.end() - before.first() <= 2
                        && (before.has(Bits.MENTION) || Names.is(before, before.first())));
        if (!named || !c.is(i, ACT) || c.is(i + 1, BE) || (COURTESY_WORDS.has(c, i) && !c.has(Bits.DATE))) return null;
        return EnglishTopic.rest(c, i, address(c), i);
    }

    /** R6: I need … from you; you were going to; you need to. */
    static @Nullable Sighting fromYou(Clause c) {
        if (c.question()) return null;
        int need = c.find(NEED);
        int i = core(c);
        if (need >= 0 && (c.is(need - 1, I) || c.word(need - 2, "i")) && has(c, "from", "you")) {
            Sighting s = EnglishTopic.rest(c, need + 1, address(c), need);
            int from = c.first();
            while (!c.word(from, "from")) from++;
            return s.hasTopic() && s.topicEnd() > from && s.topicFirst() < from ? s.about(s.topicFirst(), from) : s;
        }
        if (need >= 0
                && c.is(need - 1, YOU)
                && c.word(need + 1, "to")
                && c.has(Bits.MENTION | Bits.DATE)
                && c.is(need + 2, ACT)) return EnglishTopic.rest(c, need + 2, address(c), need);
        for (int k = i; k < c.end() - 3; k++) {
            if (c.is(k, YOU)
                    && (word(c, k + 1, "were", "going", "to")
                            || word(c, k + 1, "said", "you'd")
                            || word(c, k + 1, "wanted", "to")))
                return EnglishTopic.rest(c, k + (c.word(k + 1, "were") ? 4 : 3), address(c), k);
        }
        return null;
    }
}

package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** C3: taking work in a word or two: "mine", "got this", "I'm on bins", "can do the minibus on Wednesday", "ordering mugs today". */
final class EnglishMine {
    private static final WordSet SPEND =
            WordSet.of(List.of("take", "wait", "use", "have", "see", "be", "come", "get", "live"));
    private static final WordSet FOOD =
            WordSet.of(List.of("cake", "pizza", "beers", "drinks", "lunch", "coffee", "breakfast"));
    private static final WordSet NO_WORK = WordSet.of(EnglishWords.RULE_LISTS, "mine-no-work");
    private static final WordSet WORK = WordSet.of(EnglishWords.RULE_LISTS, "mine-work");
    private static final int SHORT = 6;

    private EnglishMine() {}

    static @Nullable Sighting find(Clause c) {
        if (c.question()) return null;
        int i = core(c);
        if (isClaim(c))
            return EnglishTopic.subject(c, c.find(BE) > i ? c.find(BE) : c.lastWord(), c.lastWord())
                    .by(Owner.SPEAKER);
        if ((!c.is(i, CUE | IM | CAN | ACTING | WILL | I) && !AGREE_WORDS.has(c, i)) || EnglishFuture.isHedged(c))
            return null;
        // "Yep will do"
        if (AGREE_WORDS.has(c, i) && i < c.lastWord()) i++;
        if (c.word(i, "mine") && i == c.lastWord() && isAnswer(c)) return EnglishTopic.elsewhere(c, speaker(i));
        Clause lead = c.previousInSentence();
        // "Tea urn: me"
        boolean me = lead != null && (lead.endsWith(':') || lead.endsWith('-')) && c.word(i, "me") && i == c.lastWord();
        if (me && lead != null && lead.end() - lead.first() <= SHORT && !lead.has(I | BE | YOU | WH))
            return speaker(i).about(EnglishTopic.start(lead, lead.first()), lead.lastWord() + 1);
        if (c.has(NEG)) return null;
        int got = c.word(i, "i") ? i + 1 : isIve(c, i) ? i + 1 : i;
        if (c.word(got, "got") && EnglishNamedWork.isHandled(c, got + 1))
            return EnglishNamedWork.held(c, got + 1, speaker(got));
        if (c.is(i, IM) && EnglishNamedWork.isDutyAt(c, i + 1))
            return EnglishTopic.rest(c, i + 2, Owner.SPEAKER, i, i + 1);
        if (c.word(i, "will") && c.word(i + 1, "do") && i + 1 == c.lastWord())
            return EnglishTopic.elsewhere(c, speaker(i));
        if (c.word(i, "shall") && c.is(i + 1, ACT) && c.is(i + 2, DET))
            return EnglishTopic.object(c, i + 1, Owner.SPEAKER, i);
        if (c.word(i, "can")) return offered(c, i);
        return going(c, i);
    }

    /** "That bug's mine", "the newsletter is mine, draft on Thursday": work, or something with a day behind it; no mug. */
    private static boolean isClaim(Clause c) {
        int mine = c.lastWord();
        if (!c.word(mine, "mine") || !c.is(core(c), DET) || c.has(NEG | COND)) return false;
        boolean hangs = EnglishInformal.hangs(c.words(), mine - 1, 's') && mine - 1 > c.first();
        if (!hangs && !c.word(mine - 1, "is") && !c.word(mine - 1, "are")) return false;
        Clause next = c.nextInSentence();
        boolean ahead = next != null && next.has(Bits.DATE | WILL | ILL) && !next.question();
        String noun = c.folded(hangs ? mine - 1 : mine - 2);
        return ahead || WORK.holds(hangs ? noun.substring(0, noun.length() - 2) : noun);
    }

    private static Sighting speaker(int word) {
        return new Sighting(Owner.SPEAKER, -1, -1, word);
    }

    /** "Mine!" alone, or behind the thing: "toner: mine", "the leak? mine". */
    private static boolean isAnswer(Clause c) {
        Clause before = c.previous();
        Clause next = c.nextInSentence();
        // "Mine – I'll sort out the hotel": the next clause says it better.
        if (next != null && next.has(I | ILL | IM)) return false;
        return before == null || (before.end() - before.first() <= SHORT && !before.has(BE | HAVE));
    }

    /** "Can do the minibus on Wednesday", "can take the early shift on Friday", "can pick up the bread on my way in". */
    private static @Nullable Sighting offered(Clause c, int can) {
        int verb = after(c, can);
        boolean when = c.has(Bits.DATE) || has(c, "on", "my", "way");
        boolean works = c.word(verb, "do")
                ? c.is(verb + 1, DET) && !c.is(verb + 1, Bits.DATE)
                : (c.is(verb, ACT) && EnglishVerb.acts(c, verb) && !SPEND.has(c, verb))
                        || (c.word(verb, "take") && c.word(verb + 1, "the"));
        int object = EnglishObject.at(c, verb + 1);
        boolean thing = c.is(object, DET | IT) || c.at(object) == 0;
        return when && works && thing && object <= c.lastWord() && !c.has(BE | HAVE | COND)
                ? EnglishTopic.object(c, verb, Owner.SPEAKER, can, verb)
                : null;
    }

    /** "Picking up the cake", "ordering the pizza": for all. */
    private static boolean isFood(Clause c) {
        int food = PRIVATE_WORDS.find(c);
        return FOOD.has(c, food) && c.word(food - 1, "the");
    }

    /** "Picking up the cake at 2", "ordering mugs today": what is announced for a day without a subject. */
    private static @Nullable Sighting going(Clause c, int verb) {
        if (!c.is(verb, ACTING)
                || !c.has(Bits.DATE)
                || c.has(BE | HAVE | WILL | CAN | COULD | WOULD | SHOULD | NEED | COND)) return null;
        if (verb > c.first() && !c.is(verb - 1, SOFT | CONJ) && !OPENER_WORDS.has(c, verb - 1)) return null;
        if (!EnglishVerb.works(c, verb)
                || EnglishIdle.isAway(c, verb)
                || (PRIVATE_WORDS.in(c) && !isFood(c))
                || LIFE_WORDS.in(c)
                || NO_WORK.has(c, verb + 1)
                || FAMILY_WORDS.in(c)) return null;
        int object = EnglishObject.at(c, verb + 1);
        boolean definite =
                c.is(object, DET) && !c.is(object, Bits.DATE) && !c.word(object, "a") && !c.word(object, "an");
        boolean bare = c.at(object) == 0
                && object == verb + 1
                && object == c.lastWord()
                && !isParticiple(c, object)
                && c.is(object + 1, Bits.DATE)
                && c.words().kind(Math.min(object, c.end() - 1)) == Kind.WORD;
        boolean ahead = c.previous() == null || !c.previous().question();
        return (definite || bare) && ahead && !NOW_WORDS.in(c)
                ? EnglishTopic.object(c, verb, Owner.SPEAKER, verb)
                : null;
    }
}

package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Message;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** R2 and R3: the imperative with somebody called ("Mate, chuck the cones …"), with a please in any place, and with a tag ("will you"). */
final class EnglishOrders {
    private static final Set<String> NO_WORRY =
            Set.of("worry", "hesitate", "bother", "mind", "panic", "stress", "tell", "say", "ask", "laugh");

    private static final WordSet KEEPS = WordSet.of(List.of("leave", "keep", "let", "hold", "stop", "hide"));
    private static final WordSet THANKS = WordSet.of(List.of("thanks", "cheers", "thx", "ta", "thank", "tia", "ty"));

    private static final WordSet CONTACT = WordSet.of(List.of("call", "ask", "tell", "ping", "find", "take"));

    private EnglishOrders() {}

    /** "Pls @Theo check the …", "<!here> pls keep …", "you need to sign page 4 please", "no more glitter please". */
    static @Nullable Sighting please(Clause c) {
        if (c.question() && !c.is(core(c), PLEASE)) return null;
        int please = c.find(PLEASE);
        if (isOpen(c, please) || EnglishWhoever.isCalled(c)) return null;
        if (c.lastWord() == please && core(c) > please) return thingBefore(c.previousInSentence(), please);
        int verb = c.skip(Bits.MENTION | PLEASE | Bits.DATE | SOFT | ADVERB, please + 1);
        while (c.words().kind(verb < c.end() ? verb : please) == Kind.PUNCTUATION) verb++;
        if (c.word(verb, "all") || c.word(verb, "everyone") || c.word(verb, "you")) verb = behindYou(c, verb);
        Owner owner = EnglishAddress.address(c);
        if (c.word(verb, "do") && c.is(verb + 1, NEG)) verb += 2;
        else if (isDont(c, verb) && !NO_WORRY.contains(c.folded(verb + 1))) verb++;
        if (isBase(c, verb) && verb > please && isImperative(c, please)) {
            if (isCourtesy(c, verb)) return null;
            return EnglishTopic.rest(c, verb, owner, please, verb);
        }
        boolean be = c.word(verb, "be") && c.is(verb + 1, PREP | Bits.DATE) && isImperative(c, please);
        if (be && c.has(Bits.DATE)) return EnglishTopic.rest(c, verb, owner, please, verb);
        if (c.word(please + 1, "no") && c.is(c.first(), PLEASE | Bits.MENTION) && c.lastWord() > please + 1)
            return EnglishTopic.rest(c, please + 2, owner, please, please + 1);
        int opens = EnglishAddress.behindName(c);
        boolean ban = (c.word(c.first(), "no") || (c.word(opens, "no") || c.word(opens - 1, "no")))
                && please == c.lastWord()
                && please > c.first() + 2;
        if (ban && owner != Owner.ADDRESSEE && !c.has(BE | I | WE))
            return EnglishTopic.rest(c, c.first() + 1, owner, c.first(), please);
        int i = EnglishAddress.behindName(c);
        boolean duty = (c.is(i, YOU) || c.word(i - 1, "everyone") || c.word(i - 1, "everybody"))
                && c.is(c.is(i, YOU) ? i + 1 : i, NEED);
        if (duty && !c.is(i, YOU)) i--;
        duty = duty && c.word(i + 2, "to");
        if (duty) return EnglishTopic.rest(c, i + 3, owner, please, i + 1);
        boolean last = please == c.lastWord();
        boolean keeps = KEEPS.has(c, i) && c.is(i + 1, DET | IT);
        boolean tells = last && isBase(c, i) && (keeps || c.is(i, ACT)) && !isCourtesy(c, i) && !c.has(I | WE);
        if (tells) return EnglishTopic.rest(c, i, owner, please, i);
        // "Timesheets by noon please": the verb is left out.
        boolean bare = last
                && (owner != Owner.ADDRESSEE
                        || EnglishAddress.isCalled(c)
                        || (c.has(Bits.DATE) && has(c, "by"))
                        || has(c, "back", "on")
                        || has(c, "back", "in")
                        || has(c, "back", "to"))
                && please - i >= 1
                && !c.has(PRONOUN | BE | HAVE | NEG);
        return bare ? EnglishTopic.rest(c, i, owner, please) : null;
    }

    /** "@Kim the slides, please, by 4pm": the thing stands before the comma. */
    private static @Nullable Sighting thingBefore(@Nullable Clause c, int please) {
        if (c == null || c.has(PRONOUN | BE | HAVE | NEG | SHOULD | NEED | WILL | CAN) || c.question()) return null;
        Owner owner = EnglishAddress.address(c);
        int thing = EnglishAddress.behindName(c);
        boolean called = owner != Owner.ADDRESSEE && c.is(thing, DET) && c.lastWord() > thing;
        // "Your dates by Friday, please"
        boolean yours = c.word(thing, "your") && c.has(Bits.DATE);
        return called || yours ? EnglishTopic.rest(c, thing, owner, please) : null;
    }

    /** "<i>Lift 3</i> is back in service". */
    private static boolean isNumbered(Clause c, int i) {
        return i < c.lastWord() && c.words().kind(i + 1) == Kind.NUMBER && c.find(BE, i + 2) >= 0;
    }

    /** "Mate, when you get a sec, chuck the cones back". */
    static @Nullable Sighting called(Clause c) {
        if (c.question() && !isAskedOrder(c)) return null;
        int i = EnglishAddress.behindName(c);
        boolean inside = i > start(c) || (i > c.first() && (c.is(i - 1, Bits.MENTION) || VOCATIVE_WORDS.has(c, i - 1)));
        if (!inside && !EnglishAddress.isCalled(c) && !isThanked(c, i)) return null;
        if (c.is(i, COND) || (c.lastWord() == i && c.endsWith(':'))) return null;
        if (EnglishEvents.isEvent(c, i) || (c.word(i, "remember") && c.has(WE))) return null;
        boolean sure = c.is(i, ACT)
                && !c.is(i + 1, BE | PREP | HAVE)
                && !isNumbered(c, i)
                && (!inside || c.is(i + 1, DET | YOU | IT) || c.find(DET, i + 1) >= 0);
        if (isParticiple(c, i) && (inside || !c.is(i, ACT))) return null;
        if (inside && i > c.first() && !c.is(i - 1, Bits.MENTION) && AMBIGUOUS_WORDS.has(c, i)) return null;
        boolean unknown = (c.at(i) & ~(CUE | Bits.CAPITAL | STATIVE)) == 0
                && !c.folded(i).endsWith("s")
                && c.words().kind(i) == Kind.WORD
                && c.is(i + 1, DET)
                && !c.has(BE | HAVE | NEED | WILL | I | WE);
        boolean no = (c.word(i, "don't") || c.word(i, "dont")) && EnglishVerb.acts(c, i + 1);
        // "People don't read signs": what they are like.
        if (no && c.word(i - 1, "people")) return null;
        boolean look = c.word(i, "have") && c.word(i + 1, "a") && EnglishVerb.acts(c, i);
        boolean light = look
                || isPerusal(c, i)
                || (IDLE_WORDS.has(c, i) && c.has(Bits.DATE) && c.is(i + 1, PREP | DET) && !c.is(i, BE | HAVE));
        if (!sure && !unknown && !no && !light) return null;
        if ((no ? NO_WORRY.contains(c.folded(i + 1)) : !look && isCourtesy(c, i))
                || c.find(I | WE) == i + 1
                || (IDLE_WORDS.has(c, i) && !light)) return null;
        return EnglishTopic.rest(c, no ? i + 1 : i, EnglishAddress.address(c), i);
    }

    /** "If you've a minute, Steve, swap the tube for me?": an order, asked politely. */
    private static boolean isAskedOrder(Clause c) {
        Clause first = c.previousInSentence();
        boolean call = first != null && EnglishAddress.isCall(first);
        if (call && first != null) first = first.previousInSentence();
        int i = core(c);
        return call && first != null && first.is(core(first), COND) && c.is(i, ACT) && c.is(i + 1, DET);
    }

    /** A please that nobody in particular hears: "can somebody please", "whoever is last, please". */
    private static boolean isOpen(Clause c, int please) {
        int anybody = c.find(SOMEONE);
        boolean open = anybody >= 0
                && !c.word(anybody, "everyone")
                && !c.word(anybody, "everybody")
                && !has(c, "one", "of", "you");
        if (open && !c.has(Bits.MENTION)) return true;
        Clause before = c.previousInSentence();
        if (before != null && (before.word(before.first(), "whoever") || EnglishWhoever.isFirstOrLast(before)))
            return true;
        if (c.has(LETS)) return true;
        return (c.has(WE) && c.find(WE) < please) || (c.word(please + 1, "nobody") || c.word(please + 1, "someone"));
    }

    /** "Send me the list, thanks": asked, not told of. */
    private static boolean isThanked(Clause c, int verb) {
        Clause next = c.next();
        boolean thanks = next != null && THANKS.has(next, next.first()) && next.lastWord() <= next.first() + 1;
        return thanks
                && c.is(verb, ACT)
                && !isParticiple(c, verb)
                && (c.is(verb + 1, DET | IT) || c.word(verb + 1, "me"));
    }

    /** Tells whether a word of the message thanks. */
    static boolean mayThank(Message message, int i) {
        return THANKS.has(message, i);
    }

    /** The please opens the clause but for a call, or stands between a call and the verb. */
    private static boolean isImperative(Clause c, int please) {
        for (int i = c.first(); i < please; i++) {
            boolean calls = c.is(i, Bits.MENTION | Bits.DATE | CONJ | SOFT | Bits.MUTE)
                    || OPENER_WORDS.has(c, i)
                    || VOCATIVE_WORDS.has(c, i)
                    || c.is(i, Bits.CAPITAL)
                    || c.words().kind(i) == Kind.PUNCTUATION;
            if (!calls) return false;
        }
        return true;
    }

    /** "Go through the page on your phone". */
    private static boolean isPerusal(Clause c, int i) {
        return c.word(i, "go") && (c.word(i + 1, "through") || c.word(i + 1, "over")) && c.is(i + 2, DET);
    }

    private static boolean isDont(Clause c, int i) {
        return c.word(i, "don't") || c.word(i, "dont") || c.word(i, "never");
    }

    private static int behindYou(Clause c, int i) {
        int k = i;
        while (c.word(k, "all")
                || c.word(k, "of")
                || c.is(k, YOU)
                || c.word(k, "everyone")
                || c.word(k, "two")
                || c.word(k, "guys")) k++;
        return k;
    }

    private static boolean isBase(Clause c, int i) {
        return EnglishVerb.acts(c, i)
                || (IDLE_WORDS.has(c, i) && !c.is(i, BE | HAVE | BEBASE) && !OPENER_WORDS.has(c, i));
    }

    /** "Please find attached", "please tell us about it", "please let me know if": good manners, no work. */
    static boolean isCourtesy(Clause c, int verb) {
        if (!COURTESY_WORDS.has(c, verb) || c.has(Bits.DATE)) return false;
        if (c.word(verb, "find") && (has(c, "attached") || has(c, "enclosed"))) return true;
        boolean result =
                (c.word(verb, "have") && !c.word(verb + 1, "a")) || (c.word(verb, "see") && c.word(verb + 1, "to"));
        if (result && EnglishVerb.acts(c, verb)) return false;
        boolean somebody = c.is(verb + 1, DET | Bits.CAPITAL | Bits.MENTION)
                && !c.word(verb + 2, "seat")
                && !c.word(verb + 2, "time")
                && !c.word(verb + 2, "look");
        return !(CONTACT.has(c, verb) && somebody);
    }
}

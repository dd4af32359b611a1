package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Called;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Message;
import dev.konkret.intention.Names;
import dev.konkret.intention.Owner;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.GivenNames;
import dev.konkret.reading.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is spoken to: "Mate,", "Nadia the cupboard …", "hi @Sam! quick one:", "reminder to everyone on shift:". */
final class EnglishAddress {
    private static final int SHORT = 4;
    private static final int LEAD = 9;

    /** Behind "you" they call: "you lot, tidy the green room". */
    private static final WordSet MANY = WordSet.of(List.of("lot", "two", "three"));

    private EnglishAddress() {}

    /** Tells at a glance whether the message may call somebody. */
    static boolean mayCall(Message message) {
        for (int i = 0; i < message.words().size(); i++) {
            long classes = message.at(i);
            if ((classes & Bits.MENTION) != 0 || EnglishOrders.mayThank(message, i)) return true;
            if (message.words().isSign(i, '@') || ((classes & YOU) != 0 && MANY.has(message, i + 1))) return true;
            boolean stops = i + 1 == message.words().size() || message.words().kind(i + 1) == Kind.PUNCTUATION;
            boolean name = (classes & ~Bits.CAPITAL) == 0 && (classes & Bits.CAPITAL) != 0;
            if (stops && (name || VOCATIVE_WORDS.has(message, i))) return true;
            if (i < SHORT
                    && (VOCATIVE_WORDS.has(message, i)
                            || (name && i + 1 < message.words().size() && (message.at(i + 1) & ACT) != 0))) return true;
            if (message.words().isSign(i, ':') && i < 2 * LEAD) return true;
        }
        return false;
    }

    /** Returns the token behind greetings, mentions and a name the clause begins with. */
    static int behindName(Clause c) {
        int i = start(c);
        while (Names.is(c, i) || c.is(i, Bits.MENTION) || VOCATIVE_WORDS.has(c, i) || isSmall(c, i)) {
            i += isDoubled(c, i) ? 3 : 1;
        }
        return i;
    }

    /**
     * Returns the token of "can" in "can you" where it opens the main clause: behind a name ("Freya could you"), behind a
     * condition ("when you've got a minute could you"); -1 without one, or where it belongs to "what can you".
     */
    static int asked(Clause c) {
        for (int k = c.first(); k < c.end() - 2; k++) {
            if (c.is(k, WH) && !c.word(k, "when") && !c.word(k, "why")) return -1;
            if (!c.is(k, ASK) || !c.is(k + 1, YOU)) continue;
            if (k <= c.first() || k == behindName(c)) return k;
            // "Sorry to be a pain but would you mind …"
            boolean sorry = c.word(k - 1, "but") && (c.word(c.first(), "sorry") || c.word(c.first(), "hate"));
            if (sorry) return k;
            if (c.is(k - 1, WH | SUB | CONJ | COND)) return -1;
            // "Not a rule or anything but Tamsin could you"
            if (c.word(k - 2, "but") && c.is(k - 1, Bits.CAPITAL | Bits.MENTION)) return k;
            boolean cond = c.has(COND) && c.find(COND) < k - 2;
            return cond || (k <= c.first() + 2 && !c.is(c.first(), PRONOUN | BE | WH)) ? k : -1;
        }
        return -1;
    }

    /** Tells whether the clause only calls somebody: "Mate,", "Hi Nils,", "you guys in the kitchen,". */
    static boolean isCall(Clause c) {
        int i = c.first();
        while (i < c.end() && OPENER_WORDS.has(c, i) && !VOCATIVE_WORDS.has(c, i)) i++;
        boolean you = c.is(i, YOU) && (VOCATIVE_WORDS.has(c, i + 1) || MANY.has(c, i + 1));
        boolean one = you || c.is(i, Bits.MENTION) || Names.is(c, i) || VOCATIVE_WORDS.has(c, i);
        // "Mikkel, put the kettle on": a name no list knows, all alone.
        boolean lone = !one
                && i == c.first()
                && i == c.lastWord()
                && c.at(i) == Bits.CAPITAL
                && c.endsWith(',')
                && !c.folded(i).endsWith("ly");
        if (lone) return true;
        if (!one) return false;
        int end = c.lastWord();
        if (end <= i + 1 && c.end() - c.first() <= SHORT) return true;
        return c.endsWith(':') && c.end() - c.first() <= LEAD && !c.has(BE | HAVE);
    }

    /** Tells whether somebody is called before the clause, with no more than a "when you get a minute" in between. */
    static boolean isCalled(Clause c) {
        Clause before = c.previousInSentence();
        boolean cond = before != null && before.is(core(before), COND);
        if (cond && before != null && before.is(before.first(), Bits.MENTION)) return true;
        if (cond && before != null) before = before.previousInSentence();
        Clause next = c.nextInSentence();
        if (next != null
                && next.nextInSentence() == null
                && isCall(next)
                && next.end() - next.first() == 1
                && (c.has(Bits.DATE) || next.is(next.first(), Bits.MENTION))) return true;
        if (next != null
                && next.lastWord() == next.first()
                && next.at(next.first()) == Bits.CAPITAL
                && c.has(DET)
                && before == null) return true;
        if (before == null) before = c.previous();
        return before != null && (isCall(before) || isLead(before));
    }

    /** Returns whom the message greets with a mention before anything else ("Hi <@U1>, the offer is late. Please send it"). */
    static Owner greeted(Clause c) {
        Clause first = c.message().clauses().get(0);
        int i = first.first();
        while (i < first.end() && OPENER_WORDS.has(first, i)) i++;
        boolean called = first.is(i, Bits.MENTION) && !first.is(i + 1, Bits.MENTION);
        if (called && first.sentence() < c.sentence())
            return new Owner.Mentioned(first.words().text(i));
        // "Please approve my branch, it's tiny 🥺 <@U1>"
        Clause last = c.message().clauses().get(c.message().clauses().size() - 1);
        boolean behind = last != c && last.is(last.first(), Bits.MENTION) && last.end() - last.first() == 1;
        return behind ? new Owner.Mentioned(last.words().text(last.first())) : Owner.ADDRESSEE;
    }

    /** Returns the clause that opens the sentence if it is a call and stands further ahead, or null. */
    static @Nullable Clause callBefore(Clause c) {
        Clause first = c.previousInSentence();
        Clause before = first == null ? null : first.previousInSentence();
        for (int k = 0; k < SHORT && before != null; k++) {
            first = before;
            before = before.previousInSentence();
        }
        return first != null && isCall(first) ? first : null;
    }

    /** "Reminder to everyone on shift:", "quick one:", "small favour:". */
    static boolean isLead(Clause c) {
        if (!c.endsWith(':') || c.end() - c.first() > LEAD) return false;
        boolean reminds = has(c, "reminder") && (has(c, "to") || has(c, "for") || has(c, "everyone") || has(c, "all"));
        Clause before = c.previous();
        boolean asks =
                has(c, "quick", "one") || has(c, "favour") || has(c, "favor") || has(c, "request") || has(c, "ask");
        return reminds
                || (asks && !c.has(PREP) && c.end() - c.first() <= SHORT && !has(c, "pull"))
                || (before != null && isCall(before) && c.end() - c.first() <= SHORT);
    }

    /** "sid you still wanted to …": a name written small, with whom it is said to right behind. */
    static boolean isSmall(Clause c, int i) {
        boolean forbidden = c.word(i + 1, "don't") && c.is(c.lastWord(), PLEASE);
        boolean asked = forbidden || c.is(i + 1, YOU) || (c.is(i + 1, ASK) && c.is(i + 2, YOU));
        return asked && c.at(i) == 0 && GivenNames.has(c.words(), i);
    }

    /** "Marc-André" is one name. */
    private static Owner named(Clause c, int i) {
        int end = isDoubled(c, i) ? i + 2 : i;
        return new Owner.Named(c.words().span(i, end).of(c.words().original()));
    }

    private static boolean isDoubled(Clause c, int i) {
        return c.words().isSign(i + 1, '-') && c.words().touchesPrevious(i + 2) && c.is(i + 2, Bits.CAPITAL);
    }

    /** Returns who is asked: a mention, a name called in the clause or next to it, whoever was greeted, or the addressee. */
    static Owner address(Clause c) {
        int asked = asked(c);
        if (c.word(asked - 2, "but") && c.is(asked - 1, Bits.CAPITAL))
            return new Owner.Named(c.words().text(asked - 1));
        // "Sorry to be a pain Tom but would you …"
        if (c.word(asked - 1, "but") && Names.is(c, asked - 2)) return named(c, asked - 2);
        Owner caller = behindName(c) > start(c) ? null : Called.before(c, OPENER_WORDS);
        if (caller != null) return caller;
        for (Clause k : new @Nullable Clause[] {c, c.previousInSentence(), c.nextInSentence(), callBefore(c)}) {
            if (k == null) continue;
            int mention = k.find(Bits.MENTION);
            if (mention >= 0 && !k.is(mention - 1, PREP))
                return new Owner.Mentioned(k.words().text(mention));
            int i = k.first();
            while (i < k.end()
                    && (OPENER_WORDS.has(k, i) || k.is(i, PLEASE) || k.words().isSign(i, '@'))) i++;
            // "@Federica may I ask you …"
            boolean at = k.words().isSign(i - 1, '@') && k.words().touchesPrevious(i) && k.is(i, Bits.CAPITAL);
            if (at) return named(k, i);
            boolean group = VOCATIVE_WORDS.has(k, i) || k.folded(i).endsWith("s");
            boolean lone = k != c && !group && k.lastWord() == i && k.at(i) == Bits.CAPITAL;
            // "Mate can ya", "Weren't you going to", "Reckon you could": a capital because it stands first, and
            // nobody's name
            boolean named = k == c
                    && k.at(i) == Bits.CAPITAL
                    && !VOCATIVE_WORDS.has(k, i)
                    && !THINK_WORDS.has(k, i)
                    && !k.folded(i).endsWith("n't");
            boolean mate = named && VOCATIVE_WORDS.has(k, i + 1);
            boolean asks = named && k.is(i + 1, ASK | PLEASE | COND | YOU) && !k.is(i + 1, I);
            // "Bob already sorted the fence, can you move the van?": told of, not called
            boolean told = k != c
                    && (isParticiple(k, i + 1)
                            || k.is(i + 1, SOFT | ADVERB | BE | HAVE | ACTS | WILL)
                            || k.word(i + 1, "already"));
            if ((Names.is(k, i) && !told) || lone || asks || mate || (k == c && isSmall(k, i))) return named(k, i);
            int last = k.lastWord();
            if (last > i && !told && Names.is(k, last) && !k.is(last - 1, PREP | DET))
                return new Owner.Named(k.words().text(last));
            // "Can you correct it Wilf"
            boolean behind = k == c && last > i + 1 && k.at(last) == Bits.CAPITAL && Names.mayBe(k, last);
            if (behind
                    && (k.is(last - 1, IT | PLEASE) || PARTICLE_WORDS.has(k, last - 1))
                    && !k.is(last - 1, DET & ~IT))
                return new Owner.Named(k.words().text(last));
        }
        return greeted(c);
    }
}

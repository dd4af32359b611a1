package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * B7: how a thing is done whoever does it and as often as it is done: "to get the deposit back the hall has to be swept", "the
 * boiler needs to be bled once a year", "a good roux should be stirred". What is pressing, softened or dated is to be done once.
 */
final class EnglishHowTo {
    private static final WordSet USUALLY = EnglishTraps.words("usually");
    private static final WordSet PERIOD = EnglishTraps.words("period");
    private static final WordSet MEASURE = EnglishTraps.words("measure");
    private static final WordSet MAKES = EnglishTraps.words("makes");
    private static final WordSet WHOEVER = EnglishTraps.words("whoever");
    private static final WordSet HUSBANDRY = EnglishTraps.words("husbandry");
    private static final WordSet BENEFIT = EnglishTraps.words("benefit");
    private static final WordSet MANNER = EnglishTraps.words("manner");

    private EnglishHowTo() {}

    static boolean find(Clause c, int modal) {
        if (isUsual(c, modal) || isWhoever(c, modal)) return true;
        boolean ours = subject(c, modal) >= 0 && c.is(subject(c, modal), WE | I);
        if (ours || c.has(WE) || isPressing(c)) return false;
        return isStep(c)
                || isPurpose(c, modal)
                || isPurpose(c.previousInSentence(), modal)
                || isEachTime(c.previousInSentence())
                || isEachTime(c.nextInSentence())
                || isForNewcomers(c.previousInSentence())
                || isYours(c, modal)
                || isOften(c)
                || isKind(c, modal);
    }

    private static boolean isPressing(Clause c) {
        for (int i = c.first(); i < c.end(); i++) if (c.is(i, ADVERB) && !MEASURE.has(c, i)) return true;
        return c.has(SOFT) || URGENT_WORDS.in(c) || has(c, "this", "time") || has(c, "again");
    }

    /** "We usually have to", "as a rule we need to", "legally we must": how it is anyway. */
    private static boolean isUsual(Clause c, int modal) {
        if (!c.is(modal, NEED)) return false;
        if (word(c, core(c), "as", "a", "rule") || word(c, core(c), "in", "general") || word(c, core(c), "by", "law"))
            return true;
        boolean before = USUALLY.has(c, c.first()) || USUALLY.has(c, modal - 1) || USUALLY.has(c, modal - 2);
        return before && !c.has(Bits.DATE);
    }

    /** "Anyone working on the roof must", "whoever closes up has to". */
    private static boolean isWhoever(Clause c, int modal) {
        return WHOEVER.has(c, core(c)) && core(c) < modal;
    }

    /** "To get the deposit back", "in order to", "for a refund", before the duty. */
    private static boolean isPurpose(@Nullable Clause c, int modal) {
        if (c == null) return false;
        int i = core(c);
        if (word(c, i, "in", "order", "to")) return true;
        if (c.is(i + 1, BEBASE) || i > c.first() + 1) return false;
        if (c.word(i, "to") && (c.is(i + 1, ACT | STATIVE) || BASE_WORDS.has(c, i + 1)) && modal > i + 2) return true;
        if (c.word(i, "for") && c.is(i + 1, DET) && BENEFIT.has(c, i + 2)) return true;
        return c.word(i, "for") && (c.word(i + 1, "a") || c.word(i + 1, "an")) && modal > i + 2;
    }

    /** "Before you cut, the blade has to be checked". */
    private static boolean isEachTime(@Nullable Clause c) {
        if (c == null) return false;
        int i = core(c);
        return (c.is(i, COND) || c.word(i, "before") || c.word(i, "after")) && c.is(i + 1, YOU);
    }

    /** "For anybody new: employees have to be ended in the register first". */
    private static boolean isForNewcomers(@Nullable Clause c) {
        return c != null && c.word(core(c), "for") && c.word(c.lastWord(), "new");
    }

    /** "First the frame should be degreased, then primed"; not "then we can paint". */
    private static boolean isStep(Clause c) {
        Clause next = c.nextInSentence();
        Clause before = c.previousInSentence();
        boolean then = c.word(c.first(), "then")
                && before != null
                && (before.has(YOU) || (before.has(BE) && !before.has(WE | I | NEED | SHOULD)));
        if (then) return true;
        return c.word(core(c), "first") && next != null && next.word(next.first(), "then") && !next.has(WE | I);
    }

    /** "Should be locked when you're done", uncut. */
    private static boolean isYours(Clause c, int modal) {
        int you = c.find(YOU, modal);
        return you > 0 && (c.is(you - 1, COND) || c.word(you - 1, "before") || c.word(you - 1, "after"));
    }

    /** "Once a year", "twice a day", "every six months", "a week ahead"; "more often" is a wish. */
    private static boolean isOften(Clause c) {
        if (has(c, "more", "often")) return false;
        for (int i = c.first(); i < c.end(); i++) {
            boolean a = c.word(i, "a") || c.word(i, "per") || c.word(i, "each") || c.word(i, "every");
            boolean times = c.word(i - 1, "once") || c.word(i - 1, "twice") || c.word(i - 1, "times");
            if (a && PERIOD.has(c, i + 1) && (times || !c.word(i, "a"))) return true;
            if (c.word(i, "every") && PERIOD.has(c, i + 2)) return true;
            if (PERIOD.has(c, i) && (c.word(i + 1, "ahead") || word(c, i + 1, "in", "advance"))) return true;
        }
        return false;
    }

    /** "Good chips should be fried twice", "chairs should be stacked no more than six high": a kind of thing, and how. */
    private static boolean isKind(Clause c, int modal) {
        int i = core(c);
        // "Sheep have to be dipped in autumn"
        if (modal == i + 1 && HUSBANDRY.has(c, i)) return true;
        if (i >= modal || c.has(Bits.DATE) || c.words().isSign(i, '-')) return false;
        int be = after(c, modal);
        if (c.word(be, "to")) be = after(c, be);
        int participle = after(c, be);
        if (!c.is(be, BEBASE) || !isParticiple(c, participle)) return false;
        boolean one = c.word(i, "a") || c.word(i, "an");
        boolean plain = !c.is(i, DET | PRONOUN | PREP) && modal <= i + 2 && !c.is(i, Bits.CAPITAL & ~startBit(c, i));
        if (one && !MAKES.has(c, participle)) return true;
        if (!one && !plain && !isMeasured(c, participle)) return false;
        boolean each = plain
                && EnglishVague.find(c, "before") > participle
                && c.is(EnglishVague.find(c, "before") + 1, RESTART | IT | YOU);
        return isMeasured(c, participle) || each || (plain && c.is(modal, SHOULD) && MANNER.has(c, participle + 1));
    }

    /** A capital at the beginning says nothing. */
    private static long startBit(Clause c, int i) {
        return i == c.first() ? Bits.CAPITAL : 0;
    }

    /** "For 20 minutes", "overnight", "twice", "no more than six", "at least", "constantly". */
    private static boolean isMeasured(Clause c, int from) {
        for (int i = from + 1; i < c.end(); i++) {
            if (MEASURE.has(c, i)) return true;
            boolean than = c.word(i, "than") && (c.word(i - 1, "more") || c.word(i - 1, "less"));
            boolean least = c.word(i - 1, "at") && (c.word(i, "least") || c.word(i, "most"));
            boolean span = (c.word(i, "for") || c.word(i, "after") || c.word(i, "within"))
                    && (PERIOD.has(c, i + 2) || PERIOD.has(c, i + 1));
            if (than || least || span) return true;
        }
        return false;
    }
}

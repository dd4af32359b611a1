package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Names;

/** Who is spoken to: "Mate,", "Nadia the cupboard …", "hi @Sam! quick one:", "reminder to everyone on shift:". */
final class EnglishAddress {
    private static final int SHORT = 4;
    private static final int LEAD = 9;

    private EnglishAddress() {}

    /** Returns the token behind greetings, mentions and a name the clause begins with. */
    static int behindName(Clause c) {
        int i = start(c);
        while (Names.is(c, i) || c.is(i, Bits.MENTION) || VOCATIVE_WORDS.has(c, i)) i++;
        return i;
    }

    /** Tells whether the clause only calls somebody: "Mate,", "Hi Nils,", "you guys in the kitchen,". */
    static boolean isCall(Clause c) {
        int i = c.first();
        while (i < c.end() && OPENER_WORDS.has(c, i) && !VOCATIVE_WORDS.has(c, i)) i++;
        boolean one = c.is(i, Bits.MENTION) || Names.is(c, i) || VOCATIVE_WORDS.has(c, i);
        if (!one) return false;
        int end = c.lastWord();
        if (end <= i + 1 && c.end() - c.first() <= SHORT) return true;
        return c.endsWith(':') && c.end() - c.first() <= LEAD && !c.has(BE | HAVE);
    }

    /** Tells whether somebody is called before the clause, with no more than a "when you get a minute" in between. */
    static boolean isCalled(Clause c) {
        Clause before = c.previousInSentence();
        if (before != null && before.is(core(before), COND)) before = before.previousInSentence();
        if (before == null) before = c.previous();
        return before != null && (isCall(before) || isLead(before));
    }

    /** "Reminder to everyone on shift:", "quick one:", "small favour:". */
    static boolean isLead(Clause c) {
        if (!c.endsWith(':') || c.end() - c.first() > LEAD) return false;
        boolean reminds = has(c, "reminder") && (has(c, "to") || has(c, "for") || has(c, "everyone") || has(c, "all"));
        Clause before = c.previous();
        boolean asks = has(c, "quick", "one") || has(c, "favour") || has(c, "favor") || has(c, "request") || has(c, "ask");
        return reminds || (asks && !c.has(PREP) && c.end() - c.first() <= SHORT && !has(c, "pull")) || (before != null && isCall(before) && c.end() - c.first() <= SHORT);
    }
}

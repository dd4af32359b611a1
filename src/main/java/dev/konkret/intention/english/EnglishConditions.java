package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Clause;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;

/**
 * B4: only under a condition. One that merely hedges ("if nobody minds", "when things calm down") cancels nothing, nor does an
 * event that is sure to come ("once the season is over").
 */
final class EnglishConditions {
    private static final WordSet WELCOME = EnglishTraps.words("welcome");
    private static final WordSet HEDGE = EnglishTraps.words("hedge");
    private static final WordSet NEAR = EnglishTraps.words("near");
    private static final WordSet SUPPOSING = EnglishTraps.words("supposing");
    private static final WordSet MEANS = EnglishTraps.words("means");
    private static final WordSet COMING = EnglishTraps.words("coming");
    private static final WordSet OVER = EnglishTraps.words("over");

    private static final int MOST_LEADS = 2;

    private EnglishConditions() {}

    /** "<i>Should the alarm go off</i>, leave by the stairs": for whoever it happens to. */
    static boolean isInCase(Clause c, Sighting s) {
        Clause lead = c.previousInSentence();
        for (int i = 0; i < MOST_LEADS && lead != null && !lead.word(core(lead), "should"); i++)
            lead = lead.previousInSentence();
        if (lead == null || lead.question() || s.owner() != Owner.ADDRESSEE) return false;
        return lead.word(core(lead), "should") && lead.is(core(lead) + 1, DET | SOMEONE);
    }

    static boolean find(Clause c, Sighting s) {
        int modal = EnglishBlockers.duty(c, s);
        if (modal < 0) return false;
        // "For that we'd need a crane": what would follow, not what is to be done.
        boolean someDay = has(c, "long", "run") || has(c, "long", "term") || has(c, "eventually");
        boolean follows = c.is(modal, NEED) && c.folded(modal - 1).endsWith("'d") && !someDay;
        if (follows && !vaguely(c) && !c.word(modal, "must") && !EnglishMore.isLacked(c, modal)) return true;
        boolean inverted = c.word(core(c), "should") && !c.question() && isSubject(c, core(c) + 1);
        if (inverted) return true;
        for (int i = c.first(); i < modal; i++) if (c.word(i, "whether") && !wonders(c, i)) return true;
        int cond = c.find(COND);
        // "If somebody could paint the fence that would be great"
        boolean welcome = (c.has(WOULD) && GOOD_WORDS.in(c)) || WELCOME.in(c);
        if (cond >= 0 && c.is(cond + 1, SOMEONE) && welcome) return false;
        // "…, so if one of us could jump on that": what would follow is not said.
        int opens = c.word(c.first(), "so") ? c.first() + 1 : core(c);
        boolean someone = c.is(cond + 1, SOMEONE) || has(c, "of", "us");
        if (cond >= 0 && cond == opens && someone && c.is(modal, COULD | CAN) && c.nextInSentence() == null)
            return false;
        boolean would = c.is(modal - 1, WOULD) || c.is(modal - 2, WOULD) || c.is(modal, COULD);
        if (cond >= 0 && cond < modal && !wonders(c, cond)) return !hedges(c, cond, modal, would);
        if (has(c, "either", "way")) return false;
        if (isCase(c)) return true;
        Clause before = c.previousInSentence();
        if (before != null && before.is(core(before), COND) && isWhole(before)) return false;
        if (before != null && before.is(core(before), COND)) return !hedges(before, core(before), before.end(), would);
        if (before != null && (SUPPOSING.has(before, core(before)) || isCase(before))) return true;
        return c.word(c.first(), "otherwise") || (c.word(c.first(), "then") && c.has(WOULD));
    }

    /** "If it breaks we'd have to leave": condition and consequence in one, what comes behind is not under it. */
    private static boolean isWhole(Clause before) {
        int cond = core(before);
        for (int i = cond + 3; i < before.end(); i++) {
            boolean subject = before.is(i, WE | I | SOMEONE | RESTART | ILL | IM);
            boolean goes =
                    before.is(i, WOULD | WILL | ILL) || before.is(i + 1, WOULD | WILL | SHOULD | NEED | COULD | CAN);
            if (subject && goes) return true;
        }
        return false;
    }

    /** "If nobody minds we could", "if it's okay with everyone we could": the condition only asks for leave. */
    static boolean asksLeave(Clause c) {
        Clause condition = c.is(core(c), COND) ? c : c.previousInSentence();
        if (condition == null || !condition.word(core(condition), "if")) return false;
        int end = condition == c ? c.find(COULD) : condition.end();
        int i = HEDGE.find(condition, core(condition) + 1);
        return i > 0 && i < end;
    }

    private static boolean isSubject(Clause c, int i) {
        return c.is(i, PRONOUN | DET) && !c.is(i, WE);
    }

    /** "In an emergency", "in that case", "in case of fire". */
    private static boolean isCase(Clause c) {
        int i = core(c);
        if (word(c, i, "worst", "case") || word(c, i, "best", "case") || word(c, i, "at", "worst")) return true;
        if (!c.word(i, "in")) return SUPPOSING.has(c, i) && !c.is(i + 1, DET);
        return c.word(i + 1, "case")
                || c.word(i + 2, "emergency")
                || (c.word(i + 1, "that") && (c.word(i + 2, "case") || c.word(i + 2, "event")));
    }

    /** "I wonder if we should". */
    private static boolean wonders(Clause c, int cond) {
        return (c.word(cond, "if") || c.word(cond, "whether"))
                && ((c.word(cond - 1, "see") && c.is(cond + 1, WE))
                        || c.word(cond - 1, "wonder")
                        || c.word(cond - 1, "wondering")
                        || c.word(cond - 1, "sure"));
    }

    /** Tells whether the condition at {@code cond} leaves the duty as it is: time to spare, leave asked, an event to come. */
    private static boolean hedges(Clause c, int cond, int end, boolean would) {
        if (FREE_TIME_WORDS.in(c)) return true;
        // "If anybody happens to be passing": who will do it, not whether it is to be done.
        if (!would && c.word(cond, "if") && c.is(cond + 1, SOMEONE) && NEAR.find(c, cond + 2) > 0) return true;
        // "As Greg pointed out", "as it leaks": no condition at all.
        if (c.word(cond, "as") && !c.word(cond + 1, "soon")) return !c.word(cond + 1, "long");
        boolean perhaps = c.word(cond, "if") || c.word(cond, "unless");
        for (int i = cond + 1; i < end; i++) {
            if (perhaps && HEDGE.has(c, i)) return true;
            if (perhaps && !would && MEANS.has(c, i) && (c.word(i + 1, "left") || c.word(i + 1, "over"))) return true;
        }
        if (would || perhaps || c.word(cond, "whenever") || isGeneral(c, cond)) return false;
        if (c.word(cond, "once") || c.word(cond, "till") || c.word(cond, "until")) return true;
        return isSoon(c, cond) || isToCome(c, cond, end);
    }

    /** "As soon as the ground dries out". */
    private static boolean isSoon(Clause c, int cond) {
        return c.word(cond, "as") && c.word(cond + 1, "soon") && c.word(cond + 2, "as");
    }

    /** "When the flyers come", "when we next have the ladder out"; not "when it rains", "when the printer jams". */
    private static boolean isToCome(Clause c, int cond, int end) {
        if (!c.word(cond, "when") || c.is(cond + 1, IT)) return false;
        for (int i = cond + 1; i < end; i++) {
            boolean over = OVER.has(c, i) && (c.is(i - 1, BE) || c.folded(i - 1).endsWith("'s"));
            if (over || c.word(i, "next") || COMING.has(c, i)) return true;
        }
        return false;
    }

    /** "When you", "once somebody", "as soon as a": each case, not the one to come. */
    private static boolean isGeneral(Clause c, int cond) {
        int who = isSoon(c, cond) ? cond + 3 : cond + 1;
        return c.is(who, YOU) || c.is(who, SOMEONE) || c.word(who, "a") || c.word(who, "an") || c.word(who, "any");
    }
}

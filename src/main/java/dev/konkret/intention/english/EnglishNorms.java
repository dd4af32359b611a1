package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import java.util.List;

/** B7: what holds always and for everybody. */
final class EnglishNorms {
    private static final WordSet SAYS =
            WordSet.of(List.of("call", "say", "argue", "think", "wonder", "expect", "assume"));

    private EnglishNorms() {}

    static boolean norm(Clause c, Sighting s) {
        int modal = EnglishBlockers.duty(c, s);
        // "Everybody should have a dog"
        boolean all = c.word(modal - 1, "everybody") || c.word(modal - 1, "everyone");
        if (all && modal > 0 && c.is(after(c, modal), STATIVE)) return true;
        // "On Fridays somebody from the bakery has to be in by 3"
        if (modal > 0 && c.is(modal, NEED) && !c.has(SOFT) && isHabitual(c, modal)) return true;
        // "Gloves, masks – all has to be reordered": all of those named before.
        boolean allThat = c.word(c.first(), "all") && c.word(c.first() + 1, "has");
        boolean everyOne = (c.word(c.first(), "all") && !allThat && !c.is(c.first() + 1, DET))
                || c.word(c.first(), "every")
                || c.word(c.first(), "any");
        if (everyOne && modal > 0 && !c.has(WE | SOMEONE | SOFT) && c.is(modal, NEED)) return true;
        // "Deliveries over 25 kg have to be booked in"
        if (EnglishBounds.isBounded(c) && modal > 0 && c.is(modal, NEED) && !c.has(WE | SOMEONE | SOFT)) return true;
        Clause behind = c.nextInSentence();
        if (modal > 0 && behind != null && has(behind, "always", "been")) return true;
        // "The handbook should be rewritten": the rules themselves are the thing.
        // "One might call the model parsimonious"
        if (modal > 0 && c.word(modal - 1, "one") && SAYS.in(c)) return true;
        boolean rules = isRuled(c, modal);
        Clause says = c.previousInSentence();
        if (has(c, "rule", "is") || (says != null && has(says, "rule", "is"))) return true;
        if (modal >= 0 && rules && !c.has(WE | SOMEONE)) return true;
        if (modal >= 0 && (isRule(c, modal) || EnglishHowTo.find(c, modal))) return true;
        Clause next = c.nextInSentence();
        if (modal >= 0 && next != null && RULE_WORDS.in(next) && !c.has(WE | SOMEONE)) return true;
        Clause before = c.previousInSentence();
        if (modal >= 0 && before != null && RULE_WORDS.in(before) && !c.has(WE | SOMEONE)) return true;
        return modal >= 0
                && (ALWAYS_WORDS.has(c, modal + 1)
                        || (c.word(modal - 1, "one")
                                && !EnglishBounds.isOneOf(c, modal - 1)
                                && !c.has(SOFT)
                                && !(c.question() && c.is(modal, COULD)))
                        || (ALWAYS_WORDS.in(c)
                                && !c.has(WE | SOMEONE)
                                && (c.has(I) || !(has(c, "more", "often") || has(c, "more", "regularly")))));
    }

    private static boolean isHabitual(Clause c, int modal) {
        for (int i = c.first() + 1; i < modal; i++) if (HABIT_DAY_WORDS.has(c, i) && c.word(i - 1, "on")) return true;
        return false;
    }

    private static boolean isRuled(Clause c, int modal) {
        int rule = RULE_WORDS.find(c);
        if (rule < 0 || rule == modal - 1 || rule == modal - 2 || EnglishBounds.isHead(c, rule, modal)) return false;
        if (EnglishBounds.isInside(c, rule)) return false;
        int by = c.is(rule - 1, DET) ? rule - 2 : rule - 1;
        return rule < modal
                || c.word(rule, "mandatory")
                || c.word(rule, "legally")
                || c.word(rule, "according")
                || c.word(by, "by")
                || c.word(by, "under")
                || c.word(by, "per")
                || c.word(by, "to");
    }

    /** "Milk needs to be kept cold", "forms need to be signed by both parents", "we must comply": what holds anyway. */
    private static boolean isRule(Clause c, int modal) {
        if (COMPLY_WORDS.in(c) && !c.has(SOFT)) return true;
        if (c.word(c.first(), "every") && c.has(Bits.DATE)) return true;
        boolean bare = (modal == c.first() + 1 || (modal == c.first() + 2 && !c.is(c.first(), DET)))
                && !c.has(SOFT)
                && !c.is(modal - 1, RESTART | IT)
                && c.is(modal, NEED);
        int by = EnglishVague.find(c, "by");
        boolean always = has(c, "at", "all", "times")
                || (by >= 0 && !c.is(by, Bits.DATE))
                || has(c, "before")
                || has(c, "during")
                || KEPT_WORDS.in(c);
        if (has(c, "during") && c.is(modal, NEED) && !c.has(WE | SOMEONE | SOFT)) return true;
        boolean worn = modal == c.first() + 1
                && !c.word(modal - 1, "there")
                && c.is(modal, SHOULD)
                && (KEPT_WORDS.in(c) || has(c, "by"))
                && !c.has(WE | SOMEONE | I | SOFT);
        if (worn && has(c, "be")) return true;
        // "Hard hats must be worn beyond the hoarding, no exceptions"
        Clause strictly = c.nextInSentence();
        boolean strict = strictly != null && has(strictly, "no", "exceptions") && !c.has(WE | SOMEONE | I);
        if (strict && has(c, "be")) return true;
        return bare && always && has(c, "be") && !c.has(WE | SOMEONE | I);
    }
}

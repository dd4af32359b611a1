package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Clause;

/** What a rule is about: "parcels over 25 kg", "under 16s", "anything with nuts in it"; and what is no rule: "the old one", "the rules for the kiln". */
final class EnglishBounds {
    private EnglishBounds() {}

    /** "Deliveries over 25 kg", "under 16s", "anything above head height": whatever is so, not one thing of ours. */
    static boolean isBounded(Clause c) {
        int i = core(c);
        if (c.is(i, DET)) return false;
        boolean any = c.word(i, "anything") || c.word(i, "everything") || c.word(i, "anyone") || c.word(i, "anybody");
        if (any && c.is(i + 1, PREP | SUB)) return true;
        return isBound(c, i) || isBound(c, i + 1);
    }

    private static boolean isBound(Clause c, int i) {
        return c.word(i, "over") || c.word(i, "under") || c.word(i, "above");
    }

    /** "The old one", "this one": one of several things, not "one" for anybody. */
    static boolean isOneOf(Clause c, int one) {
        return c.is(one - 1, DET) || (one - 1 > c.first() && c.is(one - 2, DET) && !c.is(one - 1, PREP | BE));
    }

    /** "The rules for the kiln should be written down": the rules themselves are the thing. */
    static boolean isHead(Clause c, int rule, int modal) {
        int i = core(c);
        if (c.is(i, DET)) i++;
        if (rule > i + 1 || rule < i || !c.is(rule + 1, PREP) || c.word(rule, "according") || c.word(rule, "per"))
            return false;
        for (int k = rule + 1; k < modal; k++) if (c.is(k, BE | HAVE | WILL | CAN | COULD | SUB)) return false;
        return true;
    }

    /** "The holiday figure in the handbook has to be corrected": a thing that stands in the rules. */
    static boolean isInside(Clause c, int rule) {
        int in = c.is(rule - 1, DET) ? rule - 2 : rule - 1;
        return in >= core(c) + 2 && c.is(core(c), DET) && (c.word(in, "in") || c.word(in, "on") || c.word(in, "of"));
    }
}

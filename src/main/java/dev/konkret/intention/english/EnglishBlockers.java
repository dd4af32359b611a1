package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Blocker;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Label;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import java.util.List;

/** What speaks against a sighting in English. */
final class EnglishBlockers {
    private EnglishBlockers() {}

    static final List<Blocker> ALL = List.of(
            new Blocker("B1", Label.VAGUE, EnglishGuesses::find),
            new Blocker("B2", Label.VAGUE, EnglishGuesses::past),
            new Blocker("B3", Label.VAGUE, EnglishDenials::find),
            new Blocker("B4", Label.VAGUE, EnglishConditions::find),
            new Blocker("B5", Label.VAGUE, (c, s) -> EnglishAsked.find(c)),
            new Blocker("B7", Label.VAGUE, EnglishNorms::norm),
            new Blocker("B9", Label.VAGUE, EnglishOutsiders::find),
            new Blocker("B10", Label.VAGUE, EnglishPrivateLife::privateLife),
            new Blocker("B11", Label.VAGUE, EnglishReports::find),
            new Blocker("B12", Label.VAGUE, EnglishSettled::find),
            new Blocker("B14", Label.VAGUE, EnglishIrony::find),
            new Blocker("B4", Label.REQUEST, EnglishConditions::isInCase),
            new Blocker("B3", Label.COMMITMENT, EnglishBlockers::refused),
            new Blocker("B12", Label.COMMITMENT, (c, s) -> EnglishRetreat.takenBack(c)),
            new Blocker("B17", Label.COMMITMENT, EnglishBlockers::habit),
            new Blocker(
                    "B10",
                    Label.COMMITMENT,
                    (c, s) -> s.owner() == Owner.SPEAKER
                            && ((FAMILY_WORDS.in(c) && !c.has(WE)) || EnglishPrivateLife.isOwnRoom(c))),
            new Blocker("B11", Label.COMMITMENT, EnglishReports::find));

    static int modal(Clause c, Sighting s) {
        for (int w : s.words())
            if (c.is(w, SHOULD | NEED | COULD | CAN) && !(c.word(w, "got") && c.word(w - 1, "never"))) return w;
        return -1;
    }

    /** Returns the modal as {@link #modal}, for "the sign has to go back" too, where the turn is found by its "go"; -1 without one. */
    static int duty(Clause c, Sighting s) {
        int modal = modal(c, s);
        int key = s.words()[0];
        if (modal >= 0 || !(c.word(key, "go") || c.word(key, "be") || c.word(key, "come"))) return modal;
        int before = key - 1;
        while (before > c.first() && before > key - 3 && !c.is(before, SHOULD | NEED)) before--;
        return c.is(before, SHOULD | NEED) ? before : -1;
    }

    /** A no at the verb; one in a condition ("if nobody minds") is none. */
    private static boolean refused(Clause c, Sighting s) {
        if (EnglishRetreat.isOnlySaid(c) || EnglishRetreat.doesGood(c)) return true;
        if (!c.has(NEG)) return false;
        // "I won't forget to send it"
        if (has(c, "mind") || has(c, "forget", "to") || has(c, "fail", "to")) return false;
        int last = s.words()[s.words().length - 1];
        // "I have to hand it in by noon so no lunch for me": the no is another clause's.
        int from = c.has(COND) ? Math.max(c.first(), last - 2) : c.first();
        for (int i = from; i < last + 3; i++) if (c.is(i, NEG)) return true;
        return c.is(c.lastWord(), NEG);
    }

    private static boolean habit(Clause c, Sighting s) {
        if (HABIT_DAY_WORDS.in(c)) return true;
        return ALWAYS_WORDS.in(c) && (!c.has(Bits.DATE) || has(c, "every") || has(c, "always"));
    }
}

package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Kind;
import java.util.List;

/** Where a topic ends: before "instead of", "so that", "and will", "for that"; an indirect question belongs to it. */
final class EnglishTail {
    private static final WordSet BREAKS =
            WordSet.of(List.of("instead", "rather", "otherwise", "cos", "cause", "whoever", "anymore", "needed"));
    private static final WordSet CLAUSE =
            WordSet.of(List.of("before", "after", "until", "till", "while", "so", "since"));
    private static final WordSet ASKS = WordSet.of(EnglishWords.RULE_LISTS, "tail-asks");
    private static final WordSet PLACES = WordSet.of(List.of("inbox", "desk", "mailbox", "hands", "pigeonhole"));
    private static final WordSet REPORTS = WordSet.of(List.of("get", "report", "come", "circle"));
    private static final WordSet SOON =
            WordSet.of(List.of("sec", "second", "minute", "min", "moment", "bit", "tick", "jiffy", "mo"));
    private static final int REACH = 3;

    private EnglishTail() {}

    /** Returns the end of a topic from {@code from} up to {@code end}, cut before what no longer names the deed. */
    static int cut(Clause c, int from, int end) {
        boolean thing = c.is(from, DET) || (c.at(from) & ~Bits.CAPITAL) == 0;
        for (int i = from + 2; i < end; i++) {
            // "The emergency exits have to be kept clear": a thing ends before its verb.
            boolean verb = thing && c.is(i, NEED | SHOULD | BE) && !c.is(i, DET) && !c.has(WH);
            if (verb || breaks(c, i)) return trimmed(c, from, i);
        }
        // "A checklist for that"
        boolean that = end > from + 3
                && c.is(end - 2, PREP)
                && (c.word(end - 1, "that") || c.word(end - 1, "this") || c.word(end - 1, "it"))
                && c.at(end - 3) == 0;
        return that ? end - 2 : end;
    }

    /** Returns {@code end} before what only goes with the day behind it: "on <i>some quiet</i> Friday". */
    static int beforeWhen(Clause c, int from, int end) {
        if (end < from + 2 || !c.is(end, Bits.DATE)) return end;
        if (c.word(end - 1, "some")) return end - 1;
        boolean quiet = end > from + 2 && c.word(end - 2, "some") && c.at(end - 1) == 0;
        return quiet && !c.word(end, "next") && !c.word(end, "this") ? end - 2 : end;
    }

    private static boolean breaks(Clause c, int i) {
        // "The wiki since March", "the plants in weeks"
        if (c.word(i, "since")
                && (c.is(i + 1, Bits.DATE | Bits.CAPITAL | DET) || c.words().kind(i + 1) == Kind.NUMBER)) return true;
        if (c.word(i, "in") && (c.word(i + 1, "weeks") || c.word(i + 1, "months") || c.word(i + 1, "forever")))
            return true;
        if (BREAKS.has(c, i)) return !c.word(i, "rather") || c.word(i + 1, "than");
        // "Now that Olga's gone", "now Beth's gone"
        if (c.word(i, "now"))
            return c.word(i + 1, "that") || EnglishInformal.hangs(c.words(), Math.min(i + 1, c.end() - 1), 's');
        // "An intro to be written"
        if (c.word(i, "to") && c.word(i + 1, "be") && isParticiple(c, i + 2))
            return !c.is(i - 1, ACT | NEED | HAVE | SHOULD);
        if (c.word(i, "so") && (c.is(i + 1, DET) || c.is(i + 2, CAN | WILL) || c.is(i + 3, CAN | WILL))) return true;
        // "The contract in your inbox", "the drawings from me"
        if (c.is(i, PREP) && c.word(i + 1, "your") && PLACES.has(c, i + 2)) return true;
        if (c.word(i, "from") && c.word(i + 1, "me")) return true;
        // "Swap the copy in a sec"
        if (c.word(i, "in") && (c.word(i + 1, "a") || c.word(i + 1, "one")) && SOON.has(c, i + 2)) return true;
        boolean subject = c.is(i + 1, RESTART | I | WE | ILL | IM) || c.word(i + 1, "you");
        // "Deal with it or shall I just set up a shop"
        if (c.word(i, "or") && c.is(i + 1, BARE | ASK | BE) && c.is(i + 2, I | WE | YOU)) return true;
        if (c.is(i, CONJ))
            return c.is(i + 1, WILL | NEED | SHOULD | I | ILL | IM | RESTART | WE)
                    || c.is(i + 1, NEG)
                    || c.word(i + 1, "its")
                    || ((c.word(i + 1, "let")
                                    || c.word(i + 1, "send")
                                    || c.word(i + 1, "give")
                                    || c.word(i + 1, "tell"))
                            && (c.is(i + 2, YOU) || c.word(i + 2, "me") || c.word(i + 2, "us")))
                    || c.word(i + 1, "revert")
                    || (REPORTS.has(c, i + 1) && c.word(i + 2, "back"));
        if (CLAUSE.has(c, i) && subject) return true;
        // "Before the volunteers turn up"
        boolean clause = CLAUSE.has(c, i) && !c.word(i, "so") && c.is(i + 1, DET);
        for (int k = i + 2; clause && k < i + 2 + REACH && k < c.end(); k++)
            if (c.is(k, BE | HAVE | ACTS | ACT | WILL | CAN | NEED) && k > i + 2) return true;
        return false;
    }

    private static int trimmed(Clause c, int from, int end) {
        int i = end;
        while (i > from + 1 && c.is(i - 1, CONJ)) i--;
        return i;
    }

    /** "Check <i>if</i> the payment came in", "find out <i>whether</i>": the object is a clause. */
    static boolean asksWhether(Clause c, int from, int i) {
        if (!c.word(i, "if") && !c.word(i, "whether") && !c.word(i, "when")) return false;
        for (int k = i - 1; k >= from && k > i - 1 - REACH; k--) if (ASKS.has(c, k)) return true;
        return false;
    }
}

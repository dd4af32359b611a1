package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** V4 without a modal: "the cards are to be collected, anyone going?", "old chairs to be taken to the tip", and what makes a passive urgent. */
final class EnglishDue {
    private static final WordSet BY_OTHERS = WordSet.of(EnglishWords.RULE_LISTS, "due-by-others");
    private static final WordSet BROKEN = EnglishTraps.words("broken");
    private static final WordSet GONE = WordSet.of(List.of("gone", "empty", "missing", "worn", "useless", "outdated"));
    private static final WordSet DEADLINE = WordSet.of(List.of("by", "before", "until", "till"));
    private static final long VERB = BE | HAVE | WILL | NEED | SHOULD | CAN | COULD | WOULD | ACTS | PRONOUN | NEG;

    private EnglishDue() {}

    static @Nullable Sighting find(Clause c) {
        int be = EnglishVague.find(c, "be");
        if (be < c.first() + 2 || !c.word(be - 1, "to") || asks(c) || c.has(NEG | COND)) return null;
        int done = after(c, be);
        if (!EnglishPassive.isWork(c, done) || EnglishPassive.isRoutine(c, done) || BY_OTHERS.has(c, done)) return null;
        int lead = be - 2;
        while (lead > c.first() && c.is(lead, SOFT | ADVERB)) lead--;
        boolean are = c.word(lead, "are") || c.word(lead, "is");
        int from = core(c);
        if (lead < from || (!are && (c.is(lead, VERB | PREP) || isParticiple(c, lead)))) return null;
        for (int i = from; i < lead; i++) if (c.is(i, VERB & ~PRONOUN) || c.is(i, WE | I | YOU)) return null;
        boolean open = isCalledFor(c) || DEADLINE.has(c, c.find(Bits.DATE)) || URGENT_WORDS.in(c) || vaguely(c);
        return open || (!are && isExplained(c)) ? EnglishTopic.subject(c, are ? lead : be - 1, be, done) : null;
    }

    /** "Just needs the new photos chucked on": what was named before, with what has to be done to it. */
    static @Nullable Sighting needs(Clause c) {
        int needs = core(c);
        if (c.word(needs, "it") || c.word(needs, "that")) needs = after(c, needs);
        if (!c.word(needs, "needs") || !c.is(needs + 1, DET) || c.question() || c.has(NEG | COND)) return null;
        int done = c.lastWord();
        while (done > needs && (c.is(done, Bits.DATE | SOFT) || PARTICLE_WORDS.has(c, done))) done--;
        if (done < needs + 3 || !isParticiple(c, done)) return null;
        for (int i = needs + 1; i < done; i++) if (c.is(i, VERB & ~PRONOUN & ~ACTS)) return null;
        return new Sighting(null, needs + 1, done, needs, done);
    }

    /** "Delivered", "announced", "found": not ours to do. */
    static boolean isByOthers(Clause c, int done) {
        return BY_OTHERS.has(c, done);
    }

    /** "…, anyone going that side?". */
    private static boolean isCalledFor(Clause c) {
        Clause next = c.next();
        return next != null && next.question() && next.is(core(next), SOMEONE);
    }

    /** "…, it does not close", "…, plasters are gone": what stands beside it tells of a defect. */
    static boolean isExplained(Clause c) {
        boolean person = c.is(core(c), RESTART | PRONOUN) && !c.is(core(c), IT);
        return !person && (tellsDefect(c.nextInSentence()) || tellsDefect(c.previousInSentence()));
    }

    private static boolean tellsDefect(@Nullable Clause c) {
        return c != null && !c.question() && !c.has(YOU) && (c.has(NEG) || BROKEN.in(c) || GONE.in(c));
    }

    /** "Kettle needs descaled", "that tyre needs pumped up". */
    static boolean needsDone(Clause c, int modal) {
        int done = after(c, modal);
        boolean ends = done >= c.lastWord()
                || c.is(done + 1, PREP | SOFT | ADVERB | CONJ | SUB | Bits.DATE)
                || PARTICLE_WORDS.has(c, done + 1)
                || c.word(done + 1, "again");
        return (c.word(modal, "needs") || c.word(modal, "need"))
                && isParticiple(c, done)
                && EnglishPassive.isWork(c, done)
                && ends;
    }

    /** "Must be cleaned, the grill": the thing comes behind, alone. */
    static boolean isNamedBehind(Clause c) {
        Clause next = c.nextInSentence();
        return next != null
                && next.is(next.first(), DET)
                && next.lastWord() > next.first()
                && !next.has(BE | HAVE | WILL | NEED | SHOULD | CAN | COULD | WOULD | ACTS | I | WE | YOU | COND);
    }
}

package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.core;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Frame;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Kind;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Turns that say something only in company: "you're on the till" when somebody is called, "just spitballing" when a proposal follows. */
final class EnglishCompany {
    private static final WordSet LESSON =
            WordSet.of(List.of("lesson", "lessons", "learning", "learnings", "takeaway", "takeaways", "moral"));

    private EnglishCompany() {}

    /** Returns the frame of a section, heard only in the company the section's name asks for. */
    static Frame guarded(String section, Frame frame) {
        if (section.endsWith("/called")) return only(frame, c -> EnglishAddress.address(c) != Owner.ADDRESSEE);
        if (section.endsWith("/view")) return ofProposal(frame);
        if (section.endsWith("/order")) return only(frame, c -> isOrder(c.nextInSentence()));
        return section.endsWith("/lead") ? only(frame, EnglishCompany::leadsIn) : frame;
    }

    /** "Just spitballing, a joint stall"; a lesson leads in an order: "lesson from Saturday, count the keys". */
    private static boolean leadsIn(Clause c) {
        Clause next = c.nextInSentence();
        boolean lesson = LESSON.in(c);
        return isProposal(next) && (!lesson || (next != null && next.is(core(next), ACT)));
    }

    private static Frame only(Frame frame, Predicate<Clause> company) {
        return frame.seeing(c -> {
            Sighting sighting = frame.look().apply(c);
            return sighting != null && company.test(c) ? sighting : null;
        });
    }

    /** "A joint stall with the scouts, what do we think?": the proposal stands before the turn that asks for a view of it. */
    private static Frame ofProposal(Frame frame) {
        return frame.seeing(c -> {
            Sighting view = frame.look().apply(c);
            Clause before = view == null ? null : c.previous();
            if (before != null && EnglishAddress.isCall(before)) before = before.previous();
            if (view == null || before == null || before.sentence() < c.sentence() - 1) return null;
            boolean pressing = c.word(c.lastWord(), "time");
            return isBareProposal(before, pressing, c.has(YOU))
                    ? EnglishTopic.rest(before, core(before), null, view.words())
                    : null;
        });
    }

    /** "Tackling it as a team", "an awning over the bins", "ring the lapsed members maybe": no finite verb, nothing shown around. */
    private static boolean isBareProposal(Clause c, boolean pressing, boolean asksYou) {
        int i = core(c);
        if (c.has(I | YOU | BE | HAVE | WILL | WH | Bits.MENTION) || c.lastWord() <= i || PRIVATE_WORDS.in(c))
            return false;
        if (EnglishClause.isIng(c, i) || c.word(i, "a") || c.word(i, "an") || c.word(i, "some")) return true;
        boolean order = c.is(i, ACT) && !COURTESY_WORDS.has(c, i) && !EnglishEvents.isEvent(c, i);
        return (order && !asksYou) || (pressing && c.at(i) == Bits.CAPITAL && !c.has(DET));
    }

    /** "Drop the keys at the desk", "Lou, print the labels": no courtesy. */
    private static boolean isOrder(@Nullable Clause c) {
        if (c != null && EnglishAddress.isCall(c)) c = c.nextInSentence();
        if (c == null) return false;
        int i = EnglishAddress.behindName(c);
        return (c.is(i, ACT) || EnglishVerb.acts(c, i))
                && c.is(i + 1, DET | IT)
                && !EnglishOrders.isCourtesy(c, i)
                && !PRIVATE_WORDS.in(c);
    }

    /** "A joint stall with the scouts", "merge the two lists", "we cancel Tuesday", "who locks up": a thing or a deed, and no tale of one's own. */
    private static boolean isProposal(@Nullable Clause c) {
        if (c == null || c.has(I | YOU) || EnglishClause.has(c, "my") || PRIVATE_WORDS.in(c)) return false;
        // "Next time, let's order less": heard by itself
        if (c.has(LETS | SHOULD | COULD | NEED)) return false;
        int i = core(c);
        if (c.is(i, ACT | ACTING | WE | WH | SOMEONE) || (c.is(i, BARE) && c.is(i + 1, WE))) return true;
        boolean told = c.has(BE | HAVE | WILL | CAN | NEG);
        boolean name = c.lastWord() == i && c.is(i, Bits.CAPITAL);
        return !told && !name && i < c.end() && !c.is(i, IT) && c.words().kind(i) == Kind.WORD;
    }
}

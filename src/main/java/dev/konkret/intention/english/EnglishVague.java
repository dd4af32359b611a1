package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Vague by duty or wish: should, need to, could use, it would be nice if. */
final class EnglishVague {
    private static final WordSet SECOND = WordSet.of(List.of("second", "third", "other", "different"));
    private static final WordSet PEOPLE = EnglishTraps.words("people");

    private EnglishVague() {}

    /** V1: we or someone should, ought to, need to, have to. */
    static @Nullable Sighting openDuty(Clause c) {
        for (int modal = c.find(SHOULD | NEED | SHOULDNT), guard = 0;
                modal >= 0 && guard < 4;
                modal = c.find(SHOULD | NEED, modal + 1), guard++) {
            int subject = subject(c, modal);
            boolean inverted = subject < 0
                    && c.is(modal, SHOULDNT | SHOULD)
                    && c.question()
                    && core(c) == modal
                    && c.is(modal + 1, OPEN_SUBJECT);
            if (inverted) {
                if (!c.is(modal, SHOULDNT) && !vaguely(c)) continue;
                // "Shouldn't we have had a reply by now?"
                if (c.word(modal + 2, "have") && isParticiple(c, modal + 3)) continue;
                return EnglishTopic.rest(c, modal + 2, null, modal + 1, modal);
            }
            if ((c.word(modal - 2, "one") && c.word(modal - 1, "us"))
                    || (c.word(modal - 1, "us") && c.word(modal - 2, "of"))) subject = modal - 1;
            boolean ofThing = subject > c.first() && c.is(subject, IT) && c.is(subject - 1, PREP);
            if (subject < 0 || ofThing) subject = somebodyWith(c, modal);
            boolean some = subject < 0 && isSomePeople(c, modal);
            if (some) subject = modal - 1;
            // "We couldn't open", "we shouldn't worry": no duty, but for what must not go on.
            if (c.is(modal, SHOULDNT)
                    && !c.word(modal, "shouldnt")
                    && !c.question()
                    && !has(c, "anymore")
                    && !has(c, "longer")
                    && !has(c, "forget")) continue;
            // "We've got to" is a duty, "we got to see it" is none.
            if (c.word(modal, "got")
                    && !c.is(modal - 1, HAVE | SOFT)
                    && !c.folded(modal - 1).endsWith("'ve")) continue;
            if (c.words().isSign(subject - 1, '"')) continue;
            // "One would have to pay them": what it would take.
            if (c.word(subject, "one") && c.is(subject + 1, WOULD) && c.is(modal, NEED)) continue;
            // "Everyone must sign in": a rule.
            boolean all = c.word(subject, "everyone") || c.word(subject, "everybody");
            if (all && c.word(modal, "must")) continue;
            // "No one has to stay behind"
            if (c.word(subject, "one") && c.word(subject - 1, "no")) continue;
            if (subject < 0
                    || (!some && !c.is(subject, OPEN_SUBJECT))
                    || ((c.question() && c.is(c.first(), WH | BARE)) || isAskedBare(c, subject))
                    || (c.question() && c.word(core(c), "would") && !vaguely(c))) continue;
            if (isAskedWhy(c, subject)) continue;
            int verb = after(c, modal);
            if (c.is(modal, NEED) && !c.word(modal, "must") && !c.word(modal, "gotta")) {
                // "Someone has to": an answer, and to what stands elsewhere.
                if (c.word(verb, "to") && verb + 1 >= c.end() && c.previous() == null) continue;
                if (c.word(verb, "to")) verb = after(c, verb);
                else if (c.is(modal, NEEDTHING)
                        && (c.is(verb, DET) || isThings(c, verb))
                        && (!asks(c) || isAskedAfter(c))) return EnglishTopic.rest(c, verb, null, subject, modal);
                else continue;
            } else if (c.word(verb, "to")) verb = after(c, verb);
            return EnglishTopic.rest(c, verb, null, withWhom(c, subject, modal));
        }
        return null;
    }

    /** "One of us should", not "us should". */
    private static int[] withWhom(Clause c, int subject, int modal) {
        boolean ofUs = c.word(subject, "us") && c.word(subject - 1, "of") && subject - 2 >= c.first();
        return ofUs ? new int[] {subject - 2, subject - 1, subject, modal} : new int[] {subject, modal};
    }

    /** "do we need a licence for that or is it a myth", the question mark left out. */
    private static boolean isAskedBare(Clause c, int subject) {
        return (c.word(subject - 1, "do") || c.word(subject - 1, "did")) && subject - 1 == core(c) && !vaguely(c);
    }

    /** "We need a fifth player, any ideas?": what asks stands behind it. */
    private static boolean isAskedAfter(Clause c) {
        Clause next = c.nextInSentence();
        if (next == null || c.is(core(c), WH | BARE | ASK)) return false;
        int i = next.first();
        return next.word(i, "any")
                || next.word(i, "anyone")
                || next.word(i, "who")
                || next.word(i, "thoughts")
                || next.word(i, "ideas");
    }

    /** "We need name badges": things, not sleep or help. */
    static boolean isThings(Clause c, int i) {
        boolean noun = i < c.end()
                && c.words().kind(i) == Kind.WORD
                && (c.at(i) & ~(Bits.CAPITAL | ACT | ACTS | CUE | TURN)) == 0;
        return noun && !ALONE_WORDS.has(c, i) && !isParticiple(c, i) && c.word(c.find(NEED), "need");
    }

    /** "Why on earth would we need a second logo", the question mark left out. */
    private static boolean isAskedWhy(Clause c, int subject) {
        int i = core(c);
        if (!c.word(i, "why") && !c.word(i, "how") && !c.word(i, "what")) return false;
        int asks = c.find(WOULD | BARE | SHOULD | COULD | CAN, i);
        return asks > i && asks < subject && !c.has(NEG);
    }

    /** "Two people need to stay", "maybe a few people should": any two, not "people should". */
    private static boolean isSomePeople(Clause c, int modal) {
        boolean few = c.is(modal - 2, DET)
                || c.word(modal - 2, "few")
                || c.words().kind(Math.max(modal - 2, c.first())) == Kind.NUMBER;
        if (!PEOPLE.has(c, modal - 1)) return false;
        if (modal - 3 == core(c) && c.is(core(c), DET) && SECOND.has(c, modal - 2)) return true;
        return modal - 2 >= core(c)
                && modal - 2 <= core(c) + 1
                && few
                && !c.word(modal - 2, "the")
                && !c.word(modal - 2, "these")
                && !c.word(modal - 2, "those");
    }

    /** "Somebody with a licence has to": the words between belong to the subject. */
    private static int somebodyWith(Clause c, int modal) {
        for (int i = modal - 2; i >= c.first() && i > modal - 8; i--) {
            if (c.is(i, BE | HAVE | SHOULD | NEED | WILL | COULD | CAN | WOULD | CONJ | ACTS)) return -1;
            boolean open = c.is(i, SOMEONE) && !c.word(i, "one") && (c.is(i + 1, PREP) || c.at(i + 1) == 0);
            if (open) return i;
        }
        return -1;
    }

    /** V2: we could, could we, can we – softened. */
    static @Nullable Sighting openOption(Clause c) {
        int modal = c.find(COULD | CAN);
        if (modal < 0) return null;
        int start = core(c);
        if (start == modal
                && c.is(modal + 1, WE)
                && (c.question() || c.has(SOFT))
                && !has(c, "still")
                && (vaguely(c) || c.is(modal + 2, NEG) || c.folded(modal).endsWith("n't"))) {
            return EnglishTopic.rest(c, after(c, modal + 1), null, modal + 1, modal);
        }
        int subject = subject(c, modal);
        boolean leisure = c.is(c.first(), COND) && FREE_TIME_WORDS.in(c);
        if (subject < 0
                || !c.is(subject, OPEN_SUBJECT)
                || !c.is(modal, COULD)
                || c.word(subject - 1, "before")
                || (c.is(subject, SOMEONE) && c.is(after(c, modal), BEBASE))
                || (!vaguely(c)
                        && !leisure
                        && !c.is(subject, SOMEONE)
                        && !isThought(c)
                        && !EnglishConditions.asksLeave(c)
                        && !EnglishGroups.isProposed(c, modal))
                || EnglishGroups.isAble(c, modal)
                || (c.question() && c.is(c.first(), WH))) return null;
        int verb = after(c, modal);
        if ((c.word(verb, "use") && !EnglishConditions.asksLeave(c))
                || (c.word(verb, "do") && c.word(verb + 1, "with"))) return null;
        return EnglishTopic.rest(c, verb, null, subject, modal);
    }

    /** "Just thinking out loud: we could". */
    private static boolean isThought(Clause c) {
        Clause before = c.previousInSentence();
        return before != null
                && before.endsWith(':')
                && (has(before, "thinking") || has(before, "thought") || has(before, "idea") || has(before, "option"));
    }

    /** V5: could do with, could use, is in need of, is due for. */
    static @Nullable Sighting couldUse(Clause c) {
        int modal = c.find(COULD);
        int verb = after(c, modal);
        boolean use = c.word(verb, "use") || word(c, verb, "do", "with");
        if (!use || c.question() || c.has(I)) return null;
        int subject = subject(c, modal);
        // "You could use glue", "we could use the side door": a choice, not a lack.
        if (subject >= 0 && (c.is(subject, YOU) || c.word(verb + 1, "the"))) return null;
        if ((subject >= 0 && c.is(subject, WE)) || modal == core(c))
            return EnglishTopic.rest(c, verb + (c.word(verb, "use") ? 1 : 2), null, modal, verb);
        return EnglishTopic.subject(c, modal, modal, verb);
    }

    static int find(Clause c, String word) {
        for (int i = c.first(); i < c.end(); i++) if (c.word(i, word)) return i;
        return -1;
    }
}

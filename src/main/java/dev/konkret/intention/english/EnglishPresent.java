package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** C1: the present as a plan: "I'm putting it out after lunch", "tomorrow I call the plumber", "when the parts come, I repair the pump". */
final class EnglishPresent {
    private static final Set<String> AHEAD =
            Set.of("tomorrow", "tonight", "next", "until", "by", "later", "afternoon", "evening");
    private static final WordSet SINCE = WordSet.of(List.of("yesterday", "last", "ago", "earlier", "since"));

    private static final WordSet RESULT = WordSet.of(List.of("version", "draft", "result", "ready", "done"));

    private EnglishPresent() {}

    /** "I'm dropping the samples off on my way home", "am coming past anyway, so I bring …". */
    static @Nullable Sighting doing(Clause c) {
        int i = core(c);
        if (c.has(NEG) || asks(c) || EnglishFuture.isHedged(c)) return null;
        int when = c.find(COND);
        // "I'm renaming them on Saturday when nobody's around"
        boolean behind = when > c.find(IM) && c.word(when, "when") && c.has(Bits.DATE);
        if (when >= 0 && !behind) return whenDone(c);
        int be = c.is(i, IM)
                ? i
                : c.word(i, "i") && (c.word(i + 1, "am") || isBoth(c, i))
                        ? i + 1
                        : c.word(i, "am") ? i : isWeBoth(c, i) ? i + 3 : behindDate(c, i);
        if (be < 0) return null;
        int verb = after(c, be);
        // "I'm examining a thesis all day today": where one is.
        if (has(c, "all", "day") || has(c, "all", "morning") || has(c, "all", "afternoon")) return null;
        if (!isIng(c, verb) || NOW_WORDS.in(c) || EnglishIdle.isAway(c, verb)) return null;
        Clause lead = c.previousInSentence();
        // "Bus: I'm booking it"
        boolean answers = lead != null && lead.endsWith(':') && c.is(c.lastWord(), IT) && c.lastWord() == verb + 1;
        boolean then = answers
                || (lead != null && lead.is(core(lead), COND) && (isPromise(lead) || EnglishConditions.asksLeave(lead)))
                || c.word(c.lastWord(), "then")
                || has(c, "on", "my", "way")
                || has(c, "myself");
        int object = c.word(verb + 1, "up") || PARTICLE_WORDS.has(c, verb + 1) ? verb + 2 : verb + 1;
        boolean thing = (c.is(object, DET | IT) && !c.is(object, Bits.DATE))
                || isNoun(c, object)
                || (c.word(object, "for") && c.is(object + 1, DET | Bits.CAPITAL | Bits.MENTION))
                || c.word(object, "one")
                || c.word(object, "them")
                || c.word(object, "some");
        // "I'm taking the follow-up calls, starting Monday"
        Clause next = c.nextInSentence();
        then |= next != null && next.word(next.first(), "starting") && next.has(Bits.DATE);
        if (!thing || !(c.has(Bits.DATE) || then) || !EnglishVerb.works(c, verb)) return null;
        return EnglishTopic.rest(c, verb, Owner.SPEAKER, be, verb);
    }

    /** "When the parts arrive I'm swapping the pump", "once it's dry I'm hanging the signs". */
    private static @Nullable Sighting whenDone(Clause c) {
        int im = c.find(IM);
        while (im >= 0 && c.find(IM, im + 1) > 0) im = c.find(IM, im + 1);
        boolean once = c.is(core(c), COND) && im > core(c) + 2 && isPromise(c) && !c.is(im - 1, SUB | COND | CONJ | WH);
        int verb = once ? after(c, im) : -1;
        boolean does = once && c.is(verb, ACTING) && EnglishVerb.works(c, verb) && !EnglishIdle.isAway(c, verb);
        int object = EnglishObject.at(c, verb + 1);
        return does && c.is(object, DET | IT) && !c.is(object, Bits.DATE)
                ? EnglishTopic.object(c, verb, Owner.SPEAKER, im, verb)
                : null;
    }

    /** "I'm on the export, coming in an hour", "on the invoices, done by five": the result has its hour; no bus, no call. */
    static boolean isOnIt(Clause c, int on) {
        Clause next = c.nextInSentence();
        if (next == null || !c.word(on, "on") || !c.is(on + 1, DET | IT) || !next.has(Bits.DATE)) return false;
        int i = core(next);
        boolean result = next.word(i, "coming")
                || next.word(i, "done")
                || next.word(i, "ready")
                || next.word(i, "finished")
                || word(next, i, "should", "be", "done")
                || word(next, i, "should", "be", "ready")
                || word(next, i, "it'll", "be");
        return result
                && next.is(next.word(i, "coming") ? i + 1 : next.find(Bits.DATE), Bits.DATE)
                && !RIDE_WORDS.in(c)
                && !PRIVATE_WORDS.in(c)
                && !has(c, "phone")
                && !has(c, "way");
    }

    /** "Me and Pauline are running the morning on the 18th". */
    private static boolean isWeBoth(Clause c, int i) {
        return c.word(i, "me")
                && c.word(i + 1, "and")
                && c.is(i + 2, Bits.CAPITAL | Bits.MENTION)
                && c.word(i + 3, "are");
    }

    /** "Aisha and I are doing the signage". */
    private static boolean isBoth(Clause c, int i) {
        return c.word(i + 1, "are") && c.word(i - 1, "and") && c.previousInSentence() != null;
    }

    /** "Tomorrow I'm painting the fence". */
    private static int behindDate(Clause c, int i) {
        // "Today I'm debugging the payments one": what somebody is at.
        if (c.word(i, "today") && !isAhead(c)) return -1;
        int k = c.skip(Bits.DATE | CONJ, i);
        if (k > i && (c.word(k, "sharp") || c.word(k, "latest"))) k++;
        return k > i && c.is(k, IM) ? k : -1;
    }

    /** "I send you the contract this afternoon", "so I bring the tarpaulin with me", "when you give me your OK, I order the desks". */
    static @Nullable Sighting simply(Clause c) {
        int i = main(c);
        if (!c.word(i, "i")
                || !(c.is(i + 1, ACT) || (c.word(i + 1, "do") && c.is(i + 2, DET)))
                || EnglishIdle.isRide(c, i + 1)
                || (IDLE_WORDS.has(c, i + 1) && !(c.word(i + 1, "fit") && c.is(i + 2, DET)))) return null;
        if (asks(c) || c.has(NEG) || EnglishFuture.isHedged(c) || ALWAYS_WORDS.in(c) || SINCE.in(c)) return null;
        int verb = i + 1;
        int object = PARTICLE_WORDS.has(c, verb + 1) ? verb + 2 : verb + 1;
        boolean thing = (c.is(object, DET | IT) && !c.is(object, Bits.DATE))
                || (c.is(object, YOU) && c.lastWord() > object)
                || isNoun(c, object);
        if (!thing) return null;
        boolean ambiguous = AMBIGUOUS_WORDS.has(c, verb);
        boolean dated = ambiguous ? isAhead(c) : c.has(Bits.DATE);
        Clause before = c.previousInSentence();
        // "I prepare the slides, you will have the draft on Monday"
        Clause next = c.nextInSentence();
        dated |= !ambiguous && next != null && next.has(Bits.DATE) && (next.is(next.first(), YOU) || RESULT.in(next));
        // "I take over the call with the auditors"
        dated |= c.word(verb, "take") && c.word(verb + 1, "over") && c.is(verb + 2, DET);
        boolean conditional =
                (i > c.first() && (c.is(core(c), COND) || isMoment(c))) || (before != null && isPromise(before));
        boolean so = !ambiguous
                && (c.word(c.first(), "so")
                        || c.word(c.first(), "then")
                        || c.word(c.lastWord(), "then")
                        || has(c, "ok", "then"));
        if (!dated && !conditional && !so && !EnglishErrands.isClaimed(c, verb, object)) return null;
        return EnglishTopic.object(c, verb, Owner.SPEAKER, i, verb);
    }

    /** "When you give me your OK": one case that is to come, not every case. */
    private static boolean isPromise(Clause before) {
        int i = core(before);
        boolean once = before.word(i, "once")
                || before.word(i, "when")
                || (before.word(i, "as") && before.word(i + 1, "soon"));
        boolean soon = before.word(i, "once") || before.word(i, "as");
        return once && (soon || !has(before, "i"));
    }

    /** "The moment the parcel lands". */
    private static boolean isMoment(Clause c) {
        int i = core(c);
        return c.word(i, "the") && (c.word(i + 1, "moment") || c.word(i + 1, "minute") || c.word(i + 1, "second"));
    }

    private static int main(Clause c) {
        int i = core(c);
        if (c.is(i, COND) || isMoment(c)) {
            int k = i + 3;
            while (k < c.end() && !(c.word(k, "i") && !c.is(k - 1, SUB | COND | CONJ | WH))) k++;
            return k;
        }
        while (c.is(i, CONJ) || c.word(i, "so") || c.word(i, "then")) i++;
        return c.is(i, Bits.DATE) ? c.skip(Bits.DATE, i) : i;
    }

    static boolean isAhead(Clause c) {
        for (int i = c.find(Bits.DATE); i >= 0; i = c.find(Bits.DATE, i + 1))
            if (AHEAD.contains(c.folded(i))) return true;
        return false;
    }

    private static boolean isNoun(Clause c, int i) {
        return i <= c.lastWord() && (c.at(i) & ~Bits.CAPITAL) == 0 && c.words().kind(i) == Kind.WORD;
    }
}

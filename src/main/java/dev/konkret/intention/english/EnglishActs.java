package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Names;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody takes a concrete piece of work. */
final class EnglishActs {
    private static final Set<String> TAKES_ON = Set.of("does", "handles", "covers", "organises", "organizes");

    private static final Set<String> DEADLINE = Set.of("by", "until", "till", "today", "tonight", "tomorrow");

    private static final Set<String> YOULL = Set.of("you'll", "youll", "u'll");
    private static final Set<String> GETS =
            Set.of("used", "there", "over", "better", "older", "home", "lost", "wet", "to", "fun");

    private static final Set<String> KNOWS =
            Set.of("know", "hear", "think", "understand", "feel", "matter", "belong", "need");

    private static final WordSet DELIVERED =
            WordSet.of(List.of("in", "into", "ready", "done", "out", "over", "finished", "submitted", "sent", "filed"));

    private static final WordSet TAKES = WordSet.of(List.of("take", "do", "handle", "grab", "cover"));

    private EnglishActs() {}

    /** C1: I'll, I will, I'm going to, I can take. */
    static @Nullable Sighting iWill(Clause c) {
        if (asks(c)) return null;
        int i = core(c);
        if (c.is(c.first(), COND) || EnglishFuture.isHedged(c)) return null;
        if (!c.is(i, I | IM | ILL)) i = c.find(ILL | IM);
        if (i < 0) return null;
        int verb = after(c, i);
        if (c.is(i, IM)) {
            if (c.word(verb, "on") && c.word(verb + 1, "it"))
                return EnglishTopic.rest(c, verb + 2, Owner.SPEAKER, i, verb);
            boolean going = (c.word(verb, "going") && c.word(verb + 1, "to"))
                    || c.word(verb, "gonna")
                    || (c.word(verb, "happy") && c.word(verb + 1, "to"));
            if (!going) return null;
            verb = c.word(verb, "gonna") ? verb + 1 : verb + 2;
        } else if (c.is(i, I)) {
            if (c.is(verb, WILL)) verb = after(c, verb);
            else if (c.is(verb, CAN)
                    && (c.is(after(c, verb), ACT) || c.word(after(c, verb), "do"))
                    && (c.has(Bits.DATE) || TAKES.has(c, after(c, verb)))) verb = after(c, verb);
            else if (!(c.is(verb, ACT) && c.is(verb + 1, DET) && c.has(Bits.DATE))
                    || c.has(SUB)
                    || (AMBIGUOUS_WORDS.has(c, verb) && !EnglishPresent.isAhead(c))) return null;
        }
        // "I'll see you tomorrow", "I'll take your word for it".
        if (c.is(verb + 1, YOU)
                || word(c, verb, "take", "your")
                || word(c, verb, "take", "it", "as")
                || word(c, verb, "take", "that", "as")) return null;
        if (c.word(verb, "have") && c.word(verb + 1, "to")) return null;
        if (EnglishIdle.isIdle(c, verb)) return null;
        if (c.word(verb, "let") && !EnglishVerb.acts(c, verb)) return null;
        if (!c.is(verb, ACT)
                && !c.word(verb, "do")
                && !(c.has(Bits.DATE) && c.is(verb, STATIVE) && !c.is(verb, BEBASE) && !KNOWS.contains(c.folded(verb))))
            return null;
        if (c.is(verb, BEBASE) || word(c, verb, "have", "been") || (c.word(verb, "have") && !c.has(Bits.DATE)))
            return null;
        return EnglishTopic.object(c, verb, Owner.SPEAKER, i, verb);
    }

    /** C3: on it, leave it to me, will do. */
    static @Nullable Sighting brief(Clause c) {
        int i = core(c);
        if (c.word(i, "on") && c.word(i + 1, "it") && c.end() - i <= 4 && !goesOn(c, i + 2))
            return EnglishTopic.rest(c, i + 2, Owner.SPEAKER, i, i + 1);
        if (c.word(i, "will") && c.word(i + 1, "do") && !c.is(i + 2, BE))
            return EnglishTopic.rest(c, i + 2, Owner.SPEAKER, i, i + 1);
        if (c.word(i, "leave")) {
            for (int k = i + 1; k < c.end() - 1; k++) {
                if ((c.word(k, "to") || c.word(k, "with")) && c.word(k + 1, "me"))
                    return k > i + 2
                            ? new Sighting(Owner.SPEAKER, i + 1, k, i, k)
                            : EnglishTopic.rest(c, k + 2, Owner.SPEAKER, i, k);
            }
        }
        if (c.word(i, "let") && c.word(i + 1, "me") && c.is(i + 2, ACT) && !INFORM_WORDS.has(c, i + 2) && !c.question())
            return EnglishTopic.rest(c, i + 2, Owner.SPEAKER, i, i + 1);
        return null;
    }

    /** "On it goes". */
    private static boolean goesOn(Clause c, int i) {
        return i <= c.lastWord()
                && (c.at(i) & ~STRIP) == 0
                && !c.is(i, STRIP)
                && c.folded(i).endsWith("s");
    }

    /** C4: you'll have it by. */
    static @Nullable Sighting youGet(Clause c) {
        int i = c.find(WILL);
        boolean granted = EnglishFuture.isAskedForTime(c) || EnglishFuture.isAskedForTime(c.previousInSentence());
        if (i < 0 || !(c.has(Bits.DATE) || granted) || c.question()) return null;
        if (c.word(i + 1, "be")
                && (c.word(i + 2, "with") || word(c, i + 2, "in", "your"))
                && c.is(i + 3, YOU | DET | PREP))
            return i > c.first() ? EnglishTopic.subject(c, i, i, i + 1).by(Owner.SPEAKER) : null;
        boolean get = YOULL.contains(c.folded(i)) && (c.word(i + 1, "have") || c.word(i + 1, "get"));
        return get && !GETS.contains(c.folded(i + 2)) ? EnglishTopic.rest(c, i + 2, Owner.SPEAKER, i, i + 1) : null;
    }

    /** C5: I need to, I'll try – with a date. */
    static @Nullable Sighting byDate(Clause c) {
        int i = core(c);
        if (!c.has(Bits.DATE) || c.question()) return null;
        int own = ownDuty(c, i);
        if (own > 0) return EnglishTopic.rest(c, own, Owner.SPEAKER, i);
        if (c.is(i, I)
                && (c.word(i + 1, "need") || c.word(i + 1, "have") || c.word(i + 1, "must"))
                && (c.word(i + 2, "to") || c.word(i + 1, "must"))) {
            int verb = c.word(i + 1, "must") ? i + 2 : i + 3;
            // "I have to have the figures in to the Department by the 31st"
            boolean deliver = c.word(verb, "have") && c.is(verb + 1, DET) && DELIVERED.in(c);
            if (!deliver && !EnglishVerb.acts(c, verb)) return null;
            Sighting s = EnglishTopic.rest(c, verb, Owner.SPEAKER, i, i + 1);
            return s.topicEnd() > verb + 1 && s.topicFirst() == verb && !PARTICLE_WORDS.has(c, verb + 1)
                    ? s.about(verb + 1, s.topicEnd())
                    : s;
        }
        if (c.is(i, I) && c.word(i + 1, "should") && c.word(i + 2, "have") && EnglishVerb.acts(c, i + 2))
            return EnglishTopic.object(c, i + 2, Owner.SPEAKER, i, i + 1);
        boolean wants = c.is(i, I)
                && ((c.word(i + 1, "want") && c.word(i + 2, "to"))
                        || (c.word(i + 1, "got") && c.word(i + 2, "to") && isIve(c, i)));
        if (wants && EnglishVerb.acts(c, i + 3)) return EnglishTopic.object(c, i + 3, Owner.SPEAKER, i, i + 1);
        int self = c.word(i, "will") ? i + 1 : c.is(i, IM) ? i + 1 : c.word(i, "i") && c.word(i + 1, "am") ? i + 2 : i;
        boolean trying = (c.word(self, "trying") || (c.word(self, "try") && c.word(i, "will")))
                && (c.word(self + 1, "to") || c.word(self + 1, "and"));
        if (trying && EnglishVerb.acts(c, self + 2)) return EnglishTopic.object(c, self + 2, Owner.SPEAKER, i, self);
        int verb = after(c, i);
        boolean tries = (c.is(i, ILL) && c.word(verb, "try"))
                || (c.is(i, I) && c.word(verb, "will") && c.word(verb + 1, "try"));
        if (!tries) return null;
        int to = EnglishVague.find(c, "to");
        if (c.word(verb + 1, "and")) to = verb + 1;
        return EnglishTopic.object(c, to > 0 ? to + 1 : verb + 1, Owner.SPEAKER, i, verb);
    }

    /** "Need to hand in the form by Friday", "I've to submit it until Thursday": the verb behind, or -1. */
    private static int ownDuty(Clause c, int i) {
        boolean must = c.word(i, "must") || c.word(i, "gotta");
        boolean to = (c.word(i, "need") || c.word(i, "have") || c.word(i, "got") || isIve(c, i)) && c.word(i + 1, "to");
        int verb = must ? i + 1 : i + 2;
        boolean first = i == c.first() || !c.is(i - 1, Bits.MENTION);
        if (!must && !to) return -1;
        boolean deadline = !c.word(i, "need") || DEADLINE.contains(c.folded(c.find(Bits.DATE)));
        return first
                        && deadline
                        && EnglishVerb.acts(c, verb)
                        && !PRIVATE_WORDS.in(c)
                        && !RIDE_WORDS.in(c)
                        && !c.has(WE | YOU)
                ? verb
                : -1;
    }

    /** C6: somebody named will. */
    static @Nullable Sighting theyWill(Clause c) {
        int i = c.first();
        while (i < c.end() && OPENER_WORDS.has(c, i)) i++;
        boolean mention = c.is(i, Bits.MENTION);
        if ((!mention && !Names.is(c, i) && !isUnknownName(c, i)) || c.question()) return null;
        int verb = i + 1;
        if (c.word(verb, "does") && c.is(verb + 1, DET) && c.has(Bits.DATE))
            return EnglishTopic.rest(c, verb + 1, owner(c, i), verb);
        if (c.word(verb, "will")) verb = after(c, verb);
        else if (c.word(verb, "is") && c.word(verb + 1, "going") && c.word(verb + 2, "to")) verb += 3;
        else if (c.is(verb, ACTS)
                && !EnglishIdle.idles(c, verb)
                && (mention || c.has(Bits.DATE) || (TAKES_ON.contains(c.folded(verb)) && c.word(verb + 1, "the"))))
            return EnglishTopic.object(c, verb, owner(c, i), verb);
        else if (c.word(verb, "and") && c.word(verb + 1, "i") && c.is(verb + 2, ACT) && c.has(Bits.DATE))
            return EnglishTopic.object(c, verb + 2, Owner.SPEAKER, verb + 1);
        else if (c.word(verb, "and") && ((c.word(verb + 1, "i") && c.is(verb + 2, WILL)) || c.is(verb + 1, ILL)))
            return EnglishTopic.object(c, c.is(verb + 1, ILL) ? verb + 2 : verb + 3, Owner.SPEAKER, verb + 1);
        else return null;
        return c.is(verb, ACT) ? EnglishTopic.object(c, verb, owner(c, i), i + 1) : null;
    }

    /** "Beatriz posts the notes at noon": a name no list knows opens the clause, does something to a thing on a day. */
    private static boolean isUnknownName(Clause c, int i) {
        boolean capital = (c.at(i) & ~Bits.CAPITAL) == 0
                && Names.mayBe(c, i)
                && !c.folded(i).endsWith("s");
        return capital && i == c.first() && c.is(i + 1, ACTS) && c.is(i + 2, DET) && c.has(Bits.DATE);
    }

    private static Owner owner(Clause c, int i) {
        return c.is(i, Bits.MENTION)
                ? new Owner.Mentioned(c.words().text(i))
                : new Owner.Named(c.words().text(i));
    }
}

package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** V4: a thing that something has to be done to, and nobody is named: "needs to be done", "must be repaired urgently". */
final class EnglishPassive {
    private static final Set<String> ROUTINE = Set.copyOf(EnglishWords.RULE_LISTS.section("passive-routine"));

    private static final List<String> URGENT_NOW = List.of("asap", "urgently", "immediately");

    private static final int MOST_MODALS = 4;
    private static final WordSet SAID = EnglishTraps.words("said");
    private static final WordSet FIXES = EnglishTraps.words("fixes");
    private static final WordSet SETTLING = EnglishTraps.words("settling");

    private EnglishPassive() {}

    /** V4: X needs to be done, X should be done, X needs doing; "it has got out of hand and should be cut". */
    static @Nullable Sighting find(Clause c) {
        int modal = c.find(SHOULD | NEED);
        for (int guard = 0; modal >= 0 && guard < MOST_MODALS; guard++) {
            Sighting s = at(c, modal);
            if (s != null) return s;
            modal = c.find(SHOULD | NEED, modal + 1);
        }
        return null;
    }

    private static @Nullable Sighting at(Clause c, int modal) {
        boolean bare = modal == core(c)
                && c.is(modal, NEEDTHING)
                && (isIng(c, modal + 1) || word(c, modal, "needs", "a", "new"));
        boolean elided = modal == core(c) && isElided(c, modal);
        if ((modal <= c.first() && !bare && !elided) || asks(c)) return null;
        if (SAY_WORDS.has(c, c.lastWord()) || c.word(c.lastWord(), "said")) return null;
        boolean pressing = vaguely(c)
                || has(c, "at", "once")
                || (c.has(Bits.DATE) && c.find(DET | IT | RESTART) >= 0 && c.find(DET | IT | RESTART) < modal)
                || has(c, "before")
                || URGENT_WORDS.in(c);
        boolean that = c.word(modal - 1, "that") || c.word(modal - 1, "this");
        boolean must = c.word(modal, "must");
        if (must && !pressing && !that && !elided && !isOneThing(c, modal) && !EnglishDue.isExplained(c)) return null;
        // "Whatever needs doing has been handed over"
        if (c.word(modal - 1, "whatever")) return null;
        int verb = after(c, modal);
        boolean toBe = c.word(verb, "to") && c.word(verb + 1, "be");
        int get = c.word(verb, "to") ? verb + 1 : verb;
        boolean got = c.word(get, "get") && (get > verb || must || c.is(modal, SHOULD)) && isParticiple(c, get + 1);
        int participle = got || EnglishDue.needsDone(c, modal)
                ? got ? get + 1 : verb
                : toBe ? after(c, verb + 1) : c.word(verb, "be") && !c.is(modal, HAVE) ? after(c, verb) : -1;
        boolean ing = participle < 0 && c.is(modal, NEEDTHING) && isIng(c, verb) && !word(c, verb, "getting", "used");
        boolean some = participle < 0
                && c.is(modal, NEEDTHING)
                && (bare || c.find(DET) < modal)
                && (word(c, verb, "some", "love")
                        || word(c, verb, "a", "new")
                        || word(c, verb, "an", "update")
                        || c.word(verb, "attention"));
        if (!ing && !some && (participle < 0 || !isParticiple(c, participle) || FEELING_WORDS.has(c, participle)))
            return null;
        // "It needs to be seen to be believed"
        if (word(c, participle + 1, "to", "be")) return null;
        // "It has to be said that the buffet was great"
        if (SAID.has(c, participle)) return null;
        int subject = subject(c, modal);
        boolean pressed = has(c, "at", "once") || URGENT_NOW.stream().anyMatch(w -> has(c, w));
        boolean thing = c.word(modal, "must")
                && (c.word(modal - 1, "that") || c.word(modal - 1, "this"))
                && isWork(c, participle);
        if (subject >= 0
                && !pressed
                && !thing
                && (c.is(subject, WE | I | YOU)
                        || (!vaguely(c)
                                && c.is(subject, IT)
                                && subject == c.first()
                                && !toBe
                                && !ing
                                && !isElided(c, modal)))) return null;
        int about = c.word(modal - 1, "something") ? EnglishVague.find(c, "about") : -1;
        if (about > participle) return EnglishTopic.rest(c, about + 1, null, modal, verb);
        return EnglishTopic.subject(c, c.word(modal - 1, "still") ? modal - 1 : modal, modal, verb);
    }

    /** "The handle came off, should be screwed back on": said of the thing before; "should be fixed now" is a guess. */
    private static boolean isElided(Clause c, int modal) {
        Clause before = c.previous();
        int be = after(c, modal);
        boolean told = before != null
                && before.sentence() >= c.sentence() - 1
                && !before.question()
                && !before.has(YOU)
                && before.has(DET | IT);
        boolean has = c.is(modal, NEED) && c.word(be, "to");
        boolean ought = c.word(modal, "ought") && c.word(be, "to");
        if (has || ought) be = after(c, be);
        return (told || EnglishDue.isNamedBehind(c))
                && (c.is(modal, SHOULD) || c.word(modal, "must") || has)
                && c.is(be, BEBASE)
                && isParticiple(c, after(c, be))
                && (has || !DONE_WORDS.has(c, after(c, be)))
                && !SETTLING.in(c)
                && (has || !c.has(Bits.DATE))
                && !c.has(COND | NEG);
    }

    /** "The list must be updated": one thing of ours, no rule for all. */
    private static boolean isOneThing(Clause c, int modal) {
        int i = core(c);
        boolean ours = c.word(i, "the") || c.word(i, "our") || c.word(i, "this") || c.word(i, "these");
        Clause start = c.previousInSentence();
        boolean order = start != null
                && (start.word(start.first(), "before")
                        || start.word(start.first(), "after")
                        || start.word(start.first(), "when")
                        || start.word(start.first(), "to"));
        boolean rule = order
                || has(c, "by")
                || has(c, "first")
                || has(c, "when")
                || has(c, "before")
                || has(c, "if")
                || KEPT_WORDS.in(c)
                || c.has(NEG | COND);
        int last = after(c, after(c, modal));
        return ours && !rule && isWork(c, last) && !ROUTINE.contains(c.folded(last));
    }

    /** Tells whether the participle at {@code i} is of a known verb of work. */
    static boolean isWork(Clause c, int i) {
        return i >= 0 && (EnglishWords.base(c.folded(i)) != null || FIXES.has(c, i));
    }

    /** "Returned", "signed", "shown": what everybody does who follows the rules. */
    static boolean isRoutine(Clause c, int i) {
        return ROUTINE.contains(c.folded(i));
    }
}

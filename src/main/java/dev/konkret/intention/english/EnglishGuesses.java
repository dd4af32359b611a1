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

/** B1 and B2: a guess, an expectation or a look back, not a duty. */
final class EnglishGuesses {
    private static final WordSet SUITS = EnglishTraps.words("suits");
    private static final WordSet BETTER = EnglishTraps.words("better");
    private static final WordSet MIND = EnglishTraps.words("mind");
    private static final WordSet LASTS = EnglishTraps.words("lasts");
    private static final WordSet ROUGHLY = EnglishTraps.words("roughly");

    private static final WordSet SENT = WordSet.of(List.of("delivered", "shipped", "dispatched", "released"));
    private static final WordSet MINUTES = WordSet.of(List.of("min", "mins", "minutes", "hour", "hours"));

    /** Participles that look like the verb itself. */
    private static final WordSet UNCHANGED = WordSet.of(
            List.of("let", "put", "set", "cut", "left", "kept", "told", "said", "bought", "brought", "used"));

    private EnglishGuesses() {}

    static boolean find(Clause c, Sighting s) {
        int modal = EnglishBlockers.modal(c, s);
        // "There should really be a sign": a lack, not a guess.
        if (modal < 0 || isLack(c, modal)) return false;
        int verb = after(c, modal);
        if (c.word(verb, "to")) verb = after(c, verb);
        // "Might be nice to have a guest book"
        int good = after(c, verb);
        if (c.is(verb, BEBASE)
                && (GOOD_WORDS.has(c, good) || (c.is(modal, COULD | CAN) && BETTER.has(c, good)))
                && has(c, "to")) return false;
        // "That render should be done in about forty minutes"
        if (c.word(modal, "should") && has(c, "be", "done", "in") && MINUTES.in(c)) return true;
        // "The relay should be delivered on Thursday"
        boolean due = c.word(modal, "should") && c.is(verb, BEBASE) && c.has(Bits.DATE);
        if (due && SENT.has(c, after(c, verb)) && !EnglishClause.vaguely(c) && !has(c, "by")) return true;
        if (SAY_WORDS.has(c, verb) && s.owner() == Owner.SPEAKER) return true;
        // "Someone should be in at eight to let the electricians in"
        boolean place = c.is(verb + 1, PREP) || c.word(verb + 1, "there") || c.word(verb + 1, "here");
        boolean purpose = c.is(verb, BEBASE)
                && c.is(subject(c, modal), SOMEONE)
                && place
                && !c.has(YOU)
                && isPurpose(c, verb + 2);
        if (purpose) return false;
        // "One of us has to be at the gate"
        boolean present = c.is(verb, BEBASE) && c.is(modal, NEED) && !c.word(modal, "must") && c.is(verb + 1, PREP);
        if (present && (c.is(subject(c, modal), SOMEONE) || has(c, "one", "of", "us"))) return false;
        // "We'll need to see how it goes", "we'll have to agree to disagree"
        boolean sees = c.word(verb, "see")
                && (c.word(verb + 1, "how") || c.word(verb + 1, "what") || c.word(verb + 1, "where"));
        // "Gotta love Mondays"
        boolean loves = c.word(modal, "gotta")
                && modal == core(c)
                && (c.word(verb, "love") || c.word(verb, "laugh") || c.word(verb, "admit"));
        if (loves || (word(c, verb, "get", "a", "grip") && !c.word(verb + 3, "on")) || word(c, verb, "know", "better"))
            return true;
        if (sees || word(c, verb, "agree", "to") || word(c, verb, "wait", "and", "see")) return true;
        if (s.owner() == Owner.SPEAKER && MIND.has(c, verb) && verb == c.lastWord()) return true;
        // "Someone must be feeding that fox"
        if (c.word(modal, "must") && c.is(verb, BEBASE) && isIng(c, after(c, verb))) return true;
        // "Somebody must know the code", "someone up there must like us"
        if (c.word(modal, "must") && !c.is(subject(c, modal), WE | I) && c.has(SOMEONE) && MIND.has(c, verb))
            return true;
        // "We ought to make it before the rain", "we should get about 300 through the door"
        boolean makes = word(c, verb, "make", "it") && (c.lastWord() == verb + 1 || c.is(verb + 2, PREP | Bits.DATE));
        boolean gets = c.word(verb, "get")
                && (ROUGHLY.has(c, verb + 1) || c.words().kind(Math.min(verb + 1, c.end() - 1)) == Kind.NUMBER);
        boolean sights = c.word(verb, "see") && c.is(verb + 1, DET) && c.is(modal, SHOULD);
        if (c.is(subject(c, modal), WE | I) && (makes || gets || sights)) return true;
        // "They should be weaned by October if the grass keeps growing"
        int cond = c.find(COND, modal);
        if (!c.word(cond, "if")) cond = -1;
        for (int i = cond + 1; cond > 0 && c.word(modal, "should") && i < c.end(); i++)
            if (LASTS.has(c, i)) return true;
        // "We should win that one", "we've got to love it"
        boolean there = c.word(verb, "get") && (c.word(verb + 1, "there") || c.word(verb + 1, "home"));
        if (c.is(subject(c, modal), WE) && (there || FATE_WORDS.has(c, verb))) return true;
        // "Ought to fit through the side door"
        if (modal == core(c) && c.is(modal, SHOULD) && SUITS.has(c, verb)) return true;
        // "We'll have to see", "we need to talk": nothing is named that could be done.
        boolean bare = BASE_WORDS.has(c, verb) || (c.is(verb, STATIVE) && !c.is(verb, ACT));
        if (bare && verb == c.lastWord()) return true;
        if (c.word(verb, "have") && ENOUGH_WORDS.find(c, verb) > 0) return true;
        if (c.is(verb, BEBASE) && !isParticiple(c, after(c, verb)) && !isIng(c, after(c, verb))) return true;
        // "I ought to be ashamed"
        if (c.is(verb, BEBASE) && s.owner() == Owner.SPEAKER) return true;
        // "We ought to be hearing from them any day now"
        if (c.is(verb, BEBASE) && EXPECTED_WORDS.has(c, after(c, verb))) return true;
        int subject = subject(c, modal);
        if (c.is(verb, BEBASE) && subject >= 0 && c.is(subject, WE) && !isIng(c, after(c, verb))) return true;
        if (c.is(verb, BEBASE)) return has(c, "by", "now") || has(c, "already") || has(c, "automatically");
        if (c.word(verb, "arrive") || c.word(verb, "suffice") || (c.word(verb, "know") && c.has(Bits.DATE)))
            return true;
        return c.word(verb, "have") && isParticiple(c, verb + 1);
    }

    private static boolean isPurpose(Clause c, int from) {
        for (int i = from; i < c.lastWord(); i++)
            if (c.word(i, "to") && !c.is(i + 1, DET | PREP | Bits.DATE | CONJ)) return true;
        return false;
    }

    /** Returns the "there" before {@code modal}, a "really" passed over, or -1. */
    static int there(Clause c, int modal) {
        int i = modal - 1;
        while (i > c.first() && c.is(i, SOFT | ADVERB)) i--;
        return c.word(i, "there") ? i : -1;
    }

    /** "There needs to be a rail", "there should be somebody at the desk", "there ought to be a list for it". */
    private static boolean isLack(Clause c, int modal) {
        int be = EnglishVague.find(c, "be");
        // "Somebody up there must like us"
        int there = there(c, modal);
        if (there < 0 || be < modal) return false;
        return has(c, "really")
                || EnglishFixtures.isMissing(c, there)
                || c.is(modal, NEEDTHING)
                || (c.word(modal, "ought") && !GONE_WORDS.in(c))
                || c.is(be + 1, SOMEONE)
                || has(c, "for")
                || has(c, "that");
    }

    static boolean past(Clause c, Sighting s) {
        int modal = EnglishBlockers.modal(c, s);
        if (modal < 0) return has(c, "would", "have", "been");
        int verb = after(c, modal);
        // "Should have just let them stand"
        int done = verb + 1;
        while (c.is(done, SOFT | ADVERB)) done++;
        if (c.word(verb, "have") && c.is(modal, SHOULD) && done > verb + 1 && UNCHANGED.has(c, done)) return true;
        return (c.word(verb, "have")
                        && (isParticiple(c, verb + 1) || c.word(verb + 1, "been") || c.word(verb + 1, "had")))
                || c.word(modal, "should've");
    }
}

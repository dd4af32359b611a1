package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Clause;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Suggestions, calls for volunteers, open ends. */
final class EnglishIdeas {
    private static final WordSet FAVOUR = EnglishTraps.words("favour");
    private static final WordSet OPENS = EnglishTraps.words("opens");
    private static final WordSet DISPOSED =
            WordSet.of(List.of("want", "wants", "free", "willing", "able", "time", "like", "happy", "keen"));

    private static final WordSet AGAIN =
            WordSet.of(List.of("time", "release", "sprint", "round", "year", "show", "event", "season", "edition"));

    private EnglishIdeas() {}

    /** V8: let's, how about, why don't we, what if we, Idea: … */
    static @Nullable Sighting suggestion(Clause c) {
        int i = core(c);
        if (c.is(i, LETS)
                && (c.word(i, "let's") || c.is(i + 1, ACT))
                && (!BASE_WORDS.has(c, after(c, i)) || isOuting(c, after(c, i)))
                && !word(c, i + 1, "call", "it")
                && !word(c, i + 1, "agree", "to")
                && !isMeeting(c, i + 1)
                && !word(c, i + 1, "leave", "it")
                && !c.is(after(c, i), NEG)) {
            return EnglishTopic.rest(c, i + 1, null, i);
        }
        boolean about = (c.word(i, "how") && c.word(i + 1, "about")) || (c.word(i, "what") && c.word(i + 1, "about"));
        if (about && (c.is(i + 2, WE) || isIng(c, i + 2)))
            return EnglishTopic.rest(c, c.is(i + 2, WE) ? i + 3 : i + 2, null, i, i + 1);
        boolean thing = about
                && (c.question() || c.word(i + 2, "a") || c.word(i + 2, "an") || c.word(i + 2, "some"))
                && c.is(i + 2, DET)
                && !(c.word(i, "what") && c.word(i + 2, "the"))
                && !c.is(i + 2, IT)
                && (!PRIVATE_WORDS.in(c) || has(c, "for"))
                && c.lastWord() > i + 2;
        if (thing) return EnglishTopic.rest(c, i + 2, null, i, i + 1);
        int lets = c.find(LETS);
        boolean later = lets > i && lets <= i + 5 && c.word(lets, "let's") && !c.is(i, PRONOUN | COND);
        if (lets > i && (later || has(c, "next", "time")) && c.is(lets + 1, ACT))
            return EnglishTopic.rest(c, lets + 1, null, lets);
        if (c.word(i, "what") && c.word(i + 1, "if") && c.is(i + 2, WE | SOMEONE))
            return EnglishTopic.rest(c, i + 3, null, i, i + 1);
        if (c.word(i, "why")
                && c.is(i + 1, NEG)
                && !c.word(i + 2, "indeed")
                && c.lastWord() > i + 1
                && (c.is(i + 2, WE) || c.word(i + 1, "not")))
            return EnglishTopic.rest(c, c.is(i + 2, WE) ? i + 3 : i + 2, null, i, i + 1);
        if (c.word(i, "shall") && c.is(i + 1, WE) && c.question() && vaguely(c))
            return EnglishTopic.rest(c, i + 2, null, i, i + 1);
        // "Next release, freeze the copy earlier", "next time better we test it with gloves on"
        int again = c.word(i, "next") && AGAIN.has(c, i + 1) ? i + 2 : -1;
        Clause opening = c.previousInSentence();
        boolean led = opening != null
                && opening.word(core(opening), "next")
                && AGAIN.has(opening, core(opening) + 1)
                && opening.end() - core(opening) <= 4;
        int act = led ? i : again;
        if (act >= 0 && c.word(act, "better")) act++;
        if (act >= 0 && c.is(act, WE)) act++;
        boolean advice = act >= 0 && c.is(act, ACT) && !c.is(act + 1, YOU) && !c.has(YOU | I | NEG) && !c.question();
        if (advice && c.lastWord() > act) return EnglishTopic.rest(c, act, null, led ? act : i);
        Clause next = c.nextInSentence();
        if (next != null && c.endsWith(':') && c.end() - c.first() <= 6 && !next.has(YOU | I)) {
            boolean lead = has(c, "suggestion")
                    || has(c, "idea")
                    || has(c, "proposal")
                    || has(c, "next", "time")
                    || has(c, "lesson", "learned")
                    || has(c, "thought")
                    || has(c, "action")
                    || has(c, "next", "year")
                    || has(c, "still", "to", "do");
            if (lead) return EnglishTopic.rest(next, next.first(), null, c.first());
        }
        return null;
    }

    /** "Let's meet at the station at six": an arrangement. */
    private static boolean isMeeting(Clause c, int verb) {
        boolean where = c.word(verb + 1, "at")
                || c.word(verb + 1, "in")
                || c.word(verb + 1, "outside")
                || c.word(verb + 1, "there")
                || c.word(verb + 1, "here");
        return c.word(verb, "meet") && where && !has(c, "about") && !has(c, "to");
    }

    /** "Let's all go bowling again". */
    private static boolean isOuting(Clause c, int verb) {
        return c.word(verb, "go") && isIng(c, verb + 1) && !c.word(verb + 1, "going");
    }

    /** V9: anyone up for, any volunteers, who wants to, can someone. */
    static @Nullable Sighting volunteer(Clause c) {
        int i = core(c);
        if (EnglishOneOfYou.isAsked(c, i)) return null;
        // "Could one run a cable through it?": whether it can be done
        if (c.word(i + 1, "one") && !c.word(i + 2, "of") && !vaguely(c) && !c.has(PLEASE | NEG)) return null;
        boolean inverted = c.is(i, CAN | COULD | WOULD) && c.is(i + 1, SOMEONE);
        if (!c.question() && !c.has(PLEASE) && !inverted) return null;
        // "Can volunteers take cash for copies?": whether they may.
        if (c.is(i, CAN | COULD | WOULD) && c.folded(i + 1).startsWith("volunteer")) return null;
        if (!inverted && (has(c, "volunteers") || has(c, "volunteer"))) {
            int to = Math.max(EnglishVague.find(c, "to"), EnglishVague.find(c, "for"));
            return to > 0 ? EnglishTopic.rest(c, to + 1, null, to - 1) : null;
        }
        boolean any = c.is(i, SOMEONE) || (c.is(i, BARE | BE) && c.is(i + 1, SOMEONE));
        if (any) {
            int up = EnglishVague.find(c, "up");
            if (up > 0 && c.word(up + 1, "for")) return EnglishTopic.rest(c, up + 2, null, i, up);
            for (int k = i; k < c.end() - 1; k++) {
                if (has(c, "me")) return null;
                if (DISPOSED.has(c, k) && c.word(k + 1, "to")) return EnglishTopic.rest(c, k + 2, null, i, k);
                if ((c.word(k, "fancy") && isIng(c, k + 1)) || (c.word(k, "interested") && c.word(k + 1, "in")))
                    return EnglishTopic.rest(c, k + (c.word(k, "fancy") ? 1 : 2), null, i, k);
            }
        }
        boolean can = c.is(i, CAN | COULD | WOULD) && c.is(i + 1, SOMEONE);
        if (can) {
            int verb = after(c, i + 1);
            boolean helps = c.word(verb, "help") && c.is(verb + 1, PREP);
            if ((INFORM_WORDS.has(c, verb) && !helps && !isForOthers(c, verb))
                    || has(c, "me")
                    || isFavour(c, verb)
                    || c.word(verb, "mind")) return null;
            if (c.word(verb, "please")) verb++;
            // "Could someone be so kind and tell a temp where the stairs are"
            int tell = c.word(verb, "be") ? INFORM_WORDS.find(c, verb) : -1;
            if (tell > 0 && c.find(WH, tell) > 0) return null;
            // "Somebody with a car": which somebody.
            if (c.is(verb, PREP) && c.find(ACT, verb) > verb + 1) verb = c.find(ACT, verb);
            return EnglishTopic.rest(c, verb, null, i, i + 1);
        }
        if (c.word(i, "who")
                && (c.word(i + 1, "wants")
                        || c.word(i + 1, "can")
                        || c.word(i + 1, "could")
                        || c.word(i + 1, "will")
                        || c.word(i + 1, "would"))) {
            int verb = c.word(i + 2, "like") && c.word(i + 3, "to")
                    ? i + 4
                    : c.word(i + 2, "to") || c.word(i + 2, "like") ? i + 3 : i + 2;
            return has(c, "me")
                            || (has(c, "join") && PRIVATE_WORDS.in(c))
                            || (INFORM_WORDS.has(c, verb) && !isForOthers(c, verb))
                            || !(c.is(verb, ACT) || c.word(verb, "do"))
                    ? null
                    : EnglishTopic.rest(c, verb, null, i, i + 1);
        }
        return null;
    }

    /** "Give the visitors a tour": done for others, no favour. */
    private static boolean isForOthers(Clause c, int verb) {
        // "Show the intern how it works": information, no tour.
        if (c.find(WH, verb) > 0) return false;
        boolean others = c.word(verb + 1, "the") || c.word(verb + 1, "our") || c.word(verb + 1, "them");
        return (c.word(verb, "give") || c.word(verb, "show") || c.word(verb, "help"))
                && others
                && c.lastWord() > verb + 2;
    }

    /** "Check whether my light's on": a favour to one. */
    private static boolean isFavour(Clause c, int verb) {
        return FAVOUR.has(c, verb) && has(c, "my");
    }

    /** V10: TODO, on the list, keep putting off, still missing. */
    static @Nullable Sighting openEnd(Clause c) {
        int i = core(c);
        Clause next = c.nextInSentence();
        if ((c.word(i, "todo") || (c.word(i, "to") && c.word(i + 1, "-") && c.word(i + 2, "do")))
                && next != null
                && (c.endsWith(':') || (c.endsWith('-') && c.lastWord() <= i + 2)))
            return EnglishTopic.rest(next, next.first(), null, i);
        for (int k = c.first(); k < c.end(); k++) {
            if (c.word(k, "putting") && c.word(k + 1, "off"))
                return EnglishTopic.rest(c, k + 2, c.has(I) ? Owner.SPEAKER : null, k, k + 1);
            if (word(c, k, "been", "on", "the", "list")
                    || word(c, k, "been", "on", "our", "list")
                    || word(c, k, "still", "on", "the", "list")
                    || word(c, k, "been", "on", "the", "backlog")) {
                int has = c.find(HAVE | BE);
                return EnglishTopic.subject(c, has > 0 ? has : k, k);
            }
            boolean still = c.word(k, "still")
                    && (c.word(k + 1, "missing")
                            || c.word(k + 1, "open")
                            || c.word(k + 1, "outstanding")
                            || c.word(k + 1, "unassigned"));
            if (still && c.has(BE) && !c.question() && !c.has(WE | I | YOU) && !OPENS.in(c))
                return EnglishTopic.subject(c, c.find(BE), k, k + 1);
            if (c.word(k, "got") && c.word(k + 1, "round") && c.word(k + 2, "to") && c.has(NEG))
                return EnglishTopic.rest(c, k + 3, c.has(I) ? Owner.SPEAKER : null, k);
        }
        if (next == null || !c.is(i, NEG) || !c.word(i + 1, "forget") || !c.endsWith(':')) return null;
        return EnglishTopic.rest(next, next.first(), null, i, i + 1);
    }
}

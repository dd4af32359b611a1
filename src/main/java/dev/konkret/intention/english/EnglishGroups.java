package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** V2: an option held out to the team or a part of it: "the kitchen could maybe try …", "we could put it lower, then they'd reach it". */
final class EnglishGroups {
    private static final WordSet GROUP = EnglishTraps.words("group");
    private static final WordSet ABLE = EnglishTraps.words("able");
    private static final WordSet DRAWBACK = EnglishTraps.words("drawback");
    private static final Set<String> LOT = Set.of("lot", "guys", "folks", "people", "lads", "ladies", "team");
    private static final int LONGEST_NAME = 3;

    private EnglishGroups() {}

    /** "The youth group could help paint", "marketing could do a little post", "the board should perhaps think about fees". */
    static @Nullable Sighting find(Clause c) {
        int modal = c.find(COULD | SHOULD);
        if (modal < 0 || asks(c) || isConditional(c, modal) || (c.find(NEG) >= 0 && c.find(NEG) < modal + 2))
            return null;
        int i = core(c);
        int noun = c.word(i, "the") || c.word(i, "our") ? i + 1 : i;
        int last = modal - 1;
        while (last > noun && c.is(last, SOFT | ADVERB)) last--;
        if (LOT.contains(c.folded(last)) && last > noun) last--;
        if (!GROUP.has(c, last) || last - noun >= LONGEST_NAME || c.is(noun, PRONOUN)) return null;
        int verb = after(c, modal);
        if (word(c, verb, "at", "some", "point")) verb = after(c, verb + 2);
        boolean wants = (c.word(modal, "might") || c.word(modal, "may"))
                && word(c, verb, "want", "to")
                && EnglishVerb.acts(c, verb + 2);
        if (wants) return EnglishTopic.rest(c, verb + 2, null, modal, verb);
        boolean soft = c.has(SOFT) || vaguely(c);
        boolean acts = (c.is(verb, ACT) && !ABLE.has(c, verb))
                || c.word(verb, "do")
                || c.word(verb, "help")
                || (soft
                        && (EnglishVerb.acts(c, verb)
                                || word(c, verb, "think", "about")
                                || word(c, verb, "come", "up", "with")));
        if (!acts || (!soft && !c.word(modal, "could")) || hasNumber(c, verb)) return null;
        return EnglishTopic.rest(c, verb, null, modal, verb);
    }

    /** "Should really tell us when they promise it" is none: the "when" stands in what is to be told. */
    private static boolean isConditional(Clause c, int modal) {
        int cond = c.find(COND);
        return cond >= 0 && (cond < modal || c.is(modal, COULD) || !c.word(cond, "when") || !c.has(SOFT));
    }

    /** "We could film it, so the night shift sees it", "we could get a band, what do you think?". */
    static boolean isProposed(Clause c, int modal) {
        int verb = after(c, modal);
        Clause next = c.nextInSentence() != null ? c.nextInSentence() : c.next();
        if (next == null || !EnglishVerb.acts(c, verb) || ABLE.has(c, verb) || c.has(COND | NEG)) return false;
        int i = next.first();
        boolean asked = word(next, i, "what", "do", "you")
                || word(next, i, "what", "does", "everyone")
                || word(next, i, "what", "do", "people")
                || word(next, i, "what", "you", "think")
                || next.word(i, "thoughts")
                || next.word(i, "opinions")
                || word(next, i, "what", "say");
        boolean then = next.sentence() == c.sentence() && (next.word(i, "then") || next.word(i, "so"));
        boolean that = next.sentence() == c.sentence()
                && next.is(i, IT | RESTART)
                && (next.has(WOULD) || next.folded(i).endsWith("'d"))
                && !DRAWBACK.in(next);
        return asked || that || (then && next.lastWord() > i + 1 && !next.has(I));
    }

    /** "We could probably fit another table in": what is possible, not what is proposed. */
    static boolean isAble(Clause c, int modal) {
        int verb = after(c, modal);
        return c.is(subject(c, modal), WE) && (ABLE.has(c, verb) || (c.word(modal, "might") && c.word(verb, "have")));
    }

    private static boolean hasNumber(Clause c, int from) {
        for (int i = from; i < c.end(); i++) if (c.words().kind(i) == Kind.NUMBER) return true;
        return false;
    }
}

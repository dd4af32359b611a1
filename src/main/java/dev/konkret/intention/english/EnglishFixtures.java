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

/** V12: what our things ought to have or where they ought to be: "there should be a rail", "the form should really have a date field". */
final class EnglishFixtures {
    private static final Set<String> WISHES = Set.of("really", "ideally", "imo", "imho", "opinion");
    private static final Set<String> MORE = Set.of("also", "definitely", "at", "least");

    private static final WordSet OURS = WordSet.of(List.of("the", "our", "this", "these", "those", "every", "each"));

    private static final WordSet QUALITY =
            WordSet.of(List.of("proper", "new", "second", "better", "decent", "separate", "bigger"));

    private EnglishFixtures() {}

    static @Nullable Sighting find(Clause c) {
        int modal = c.find(SHOULD);
        if (modal < 0 || asks(c)) return null;
        int there = EnglishGuesses.there(c, modal);
        if (there >= 0 && isMissing(c, there)) return EnglishTopic.rest(c, be(c, modal) + 1, null, there, modal);
        int thing = core(c);
        while (c.word(thing, "imo") || c.word(thing, "imho") || c.is(thing, SUB)) thing++;
        if (!OURS.has(c, thing) || modal < thing + 2 || c.has(I | YOU | WE | SOMEONE | NEG | COND | Bits.DATE))
            return null;
        for (int i = thing + 1; i < modal; i++) if (OUTSIDER_WORDS.has(c, i) || c.is(i, PRONOUN)) return null;
        int verb = after(c, modal);
        if (c.word(verb, "to")) verb = after(c, verb);
        boolean has = c.word(verb, "have") || c.word(verb, "get");
        boolean more = says(c, MORE) || c.word(modal, "ought") || QUALITY.has(c, verb + 2);
        boolean have = has && (c.is(verb + 1, DET) || c.at(verb + 1) == 0) && more;
        boolean be = c.is(verb, BEBASE) && c.is(after(c, verb), PREP);
        if (!have && !be && !c.word(verb, "have")) return null;
        if (!have && !says(c, WISHES)) return null;
        if ((GONE_WORDS.in(c) && !says(c, WISHES)) || has(c, "by", "now") || isParticiple(c, verb + 1)) return null;
        return EnglishTopic.subject(c, modal, thing);
    }

    private static boolean says(Clause c, Set<String> words) {
        for (int i = c.first(); i < c.end(); i++) if (words.contains(c.folded(i))) return true;
        return false;
    }

    private static int be(Clause c, int modal) {
        int be = after(c, modal);
        return c.word(be, "to") ? after(c, be) : be;
    }

    /** A date, but for one in what a sign says ("that we close at six"). */
    private static boolean isDated(Clause c) {
        int date = c.find(Bits.DATE);
        return date >= 0 && !(c.has(SUB) && c.find(SUB) < date);
    }

    /** "There should be a handrail on those steps": something is to be put up, not a guess where it is. */
    static boolean isMissing(Clause c, int there) {
        int modal = after(c, there);
        int be = be(c, modal);
        if (!c.word(there, "there") || !c.is(modal, SHOULD) || !c.word(be, "be") || c.has(I | YOU | NEG | COND))
            return false;
        if (has(c, "really") && be < c.lastWord() && !c.is(be + 1, NEG) && !isParticiple(c, be + 1))
            return !GONE_WORDS.in(c) && !has(c, "enough");
        boolean one = c.word(be + 1, "a") || c.word(be + 1, "an");
        int noun = FIXTURE_WORDS.find(c, be);
        int place = c.find(PREP, be);
        boolean part = c.at(noun + 1) == 0 && noun < c.lastWord();
        return one
                && !part
                && !isDated(c)
                && noun > be
                && noun <= be + 5
                && (place < 0 || place > noun)
                && !GONE_WORDS.in(c);
    }
}

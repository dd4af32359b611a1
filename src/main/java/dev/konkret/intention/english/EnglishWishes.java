package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** V7: it would be nice if, it is about time, might be worth, a checklist would be useful. */
final class EnglishWishes {
    private static final Set<String> SEEING =
            Set.of("seeing", "watching", "reading", "visiting", "having", "knowing", "living");

    private static final WordSet SEASON = EnglishTraps.words("season");

    private EnglishWishes() {}

    /** V7: it would be nice if; it's about time; might be worth. */
    static @Nullable Sighting wish(Clause c) {
        int worth = EnglishVague.find(c, "worth");
        boolean seeing = c.is(worth - 1, BE) && SEEING.contains(c.folded(worth + 1));
        if (worth > 0 && !seeing && isIng(c, worth + 1) && !c.question() && !c.has(NEG))
            return EnglishTopic.rest(c, worth + 1, null, worth);
        int time = EnglishVague.find(c, "time");
        boolean may = c.word(time - 1, "be") && c.has(COULD | SOFT);
        boolean isnt = c.word(time - 1, "it")
                && (c.is(c.first(), NEG) || c.word(c.first(), "isnt"))
                && c.is(time + 1, WE | SOMEONE | DET);
        if (time > 0 && (may || isnt || c.word(time - 1, "about") || c.word(time - 1, "high"))) {
            int we = time + 1;
            if (c.is(we, WE | SOMEONE) || c.word(we, "to") || (isnt && c.is(we, DET)))
                return EnglishTopic.rest(c, we + 1, null, time - 1, time);
        }
        int sense = EnglishVague.find(c, "sense");
        boolean asked = c.question() && !c.is(core(c), WOULD | ASK);
        if (sense > 0 && c.word(sense + 1, "to") && !asked && !c.has(NEG))
            return EnglishTopic.rest(c, sense + 2, null, sense);
        int would = c.find(WOULD);
        if (would < 0 && !c.question()) would = elided(c);
        if (would < 0 || c.question() || isImpossible(c) || has(c, "hurt", "you")) return null;
        boolean good = GOOD_WORDS.in(c) || has(c, "love") || has(c, "hurt") || has(c, "help");
        int cond = c.find(COND, would);
        // "For once", "a second till"
        while (cond > 0 && !c.word(cond, "if") && !c.word(cond, "when")) cond = c.find(COND, cond + 1);
        if (!good || (cond < 0 && !has(c, "to"))) return null;
        if (cond > 0) {
            if (!c.is(cond + 1, WE | SOMEONE) && !has(c, "of", "us") && !ourPassive(c, cond)) return null;
            int verb = after(c, cond + 1);
            if (c.is(verb, COULD | WOULD)) verb = after(c, verb);
            if (c.word(verb, "had") || c.word(verb, "have")) verb++;
            // "If our cold room had a switch": the thing that is wanted.
            int had = EnglishVague.find(c, "had");
            if (had > verb && c.is(had + 1, DET)) verb = had + 1;
            return EnglishTopic.rest(c, verb, null, would, cond);
        }
        int to = EnglishVague.find(c, "to");
        if (c.is(to + 2, YOU) || c.word(to + 1, "see")) return null;
        if ((to > would && c.is(to + 1, ACT)) || c.word(to + 1, "have"))
            return EnglishTopic.rest(c, to + 1, null, would, to);
        return null;
    }

    /** "Be cool if the van had a tow bar", "nice if we could get the photos online": the "would" left out. */
    private static int elided(Clause c) {
        int i = core(c);
        int good = c.is(i, BEBASE) ? i + 1 : i;
        return GOOD_WORDS.has(c, good) && c.word(good + 1, "if") ? i : -1;
    }

    /** "If the week had eight days": the calendar has no owner. */
    private static boolean isImpossible(Clause c) {
        int had = EnglishVague.find(c, "had");
        int cond = EnglishVague.find(c, "if");
        if (cond > 0 && c.word(cond + 1, "the") && SEASON.has(c, cond + 2)) return true;
        return (had > 0 && DURATION_WORDS.has(c, had - 1))
                || (has(c, "to", "have") && SEASON.has(c, c.lastWord()) && !c.is(c.lastWord() - 1, PREP));
    }

    /** V7: a checklist would be useful. */
    static @Nullable Sighting useful(Clause c) {
        int would = c.find(WOULD);
        int word = USEFUL_WORDS.find(c, would);
        boolean wishes = c.word(would + 1, "be") && word > 0 && word <= would + 4;
        boolean thing = c.word(core(c), "a") || c.word(core(c), "an") || c.word(core(c), "some");
        if (!wishes || !thing || c.question() || c.has(NEG | COND | I | YOU)) return null;
        return new Sighting(null, core(c), would, would, word);
    }

    private static boolean ourPassive(Clause c, int cond) {
        boolean thing = c.word(cond + 1, "the") && !c.has(I | YOU) && !PRIVATE_WORDS.in(c) && !JOKE_WORDS.in(c);
        return c.word(cond + 1, "our") || thing;
    }
}

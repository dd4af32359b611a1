package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** V12: what our things lack: "the raffle still needs prizes", "the signs need new batteries", "there should really be a rail". */
final class EnglishLacks {
    private static final WordSet NEW = WordSet.of(List.of("new", "better", "proper", "fresh"));

    private static final int FAR = 8;

    private EnglishLacks() {}

    /** V12: "we're missing a checklist", "there should really be a sign", "that needs another pair of eyes". */
    static @Nullable Sighting find(Clause c) {
        if (c.question()) return null;
        int core = core(c);
        for (int k = c.first(); k < c.end() - 1; k++) {
            boolean article = c.word(k + 1, "a") || c.word(k + 1, "an");
            if (c.word(k, "missing") && article && (c.word(k - 1, "we're") || c.is(k - 2, WE)))
                return EnglishTopic.rest(c, k + 1, null, k - 1, k);
            if (c.word(k, "there")
                    && c.is(k + 1, NEEDTHING)
                    && word(c, k + 2, "to", "be")
                    && c.is(k + 4, DET | SOMEONE))
                return EnglishTopic.rest(c, c.is(k + 4, SOMEONE) ? k + 5 : k + 4, null, k, k + 1);
            if (c.word(k, "there") && c.is(k + 1, SHOULD) && c.is(after(c, after(c, k + 1)), SOMEONE))
                return EnglishTopic.rest(c, after(c, after(c, k + 1)) + 1, null, k, k + 1);
            if (c.word(k, "there") && c.is(k + 1, SHOULD) && has(c, "really")) {
                int be = after(c, k + 1);
                if (c.word(be, "be") && c.is(be + 1, DET)) return EnglishTopic.rest(c, be + 1, null, k, k + 1);
            }
            boolean ours = c.word(core, "the") || c.word(core, "our") || c.word(core, "this");
            // "That corner needs a mirror", but "that lock needs a special key"
            ours |= c.word(core, "that") && FIXTURE_WORDS.find(c, k) > 0;
            boolean still = c.word(k - 1, "still") && c.word(k, "needs") && !c.word(k + 1, "to");
            boolean some =
                    c.is(k + 1, DET) && (c.word(k + 2, "new") || c.word(k + 2, "more") || c.word(k + 2, "extra"));
            boolean thing = ours || (still && !c.is(core, PRONOUN | DET | NEG) && !OUTSIDER_WORDS.in(c));
            boolean lacks = thing
                    && c.is(k, NEEDTHING)
                    && !c.word(k, "wants")
                    && (article || still || some || NEW.has(c, k + 1))
                    && k > core + 1
                    && !c.is(k - 1, COULD | CAN)
                    && !c.is(subject(c, k), PRONOUN);
            if (lacks && PLAIN_NEED_WORDS.find(c, k) < 0 && (OUTSIDER_WORDS.find(c) < 0 || OUTSIDER_WORDS.find(c) > k))
                return EnglishTopic.subject(c, c.word(k - 1, "still") ? k - 1 : k, k);
            Clause before = c.previous();
            boolean named = before != null && !has(before, "my") && before.has(DET);
            if (named && c.word(core, "it") && k == core + 1 && c.word(k, "needs") && article && NEW.has(c, k + 2))
                return EnglishTopic.subject(c, k, k);
            boolean kind = c.word(core, "a") || c.word(core, "an");
            boolean needs = !kind
                    && c.is(k, NEEDTHING)
                    && !c.is(k - 1, COULD | CAN)
                    && !c.is(k - 2, COULD | CAN)
                    && (article || c.word(k + 1, "another") || c.word(k + 1, "some"));
            if (needs
                    && !isRequirement(c.words(), k)
                    && k > c.first()
                    && !c.is(subject(c, k), WE | I | YOU)
                    && isLookedAfter(c, k + 2)) return EnglishTopic.subject(c, c.word(k - 1, "still") ? k - 1 : k, k);
        }
        return null;
    }

    /** "Volunteers need a check before they can start": a rule and no lack. */
    private static boolean isRequirement(Words words, int from) {
        for (int i = from + 2; i <= from + FAR; i++) if (words.is(i, "before") && words.is(i + 2, "can")) return true;
        return false;
    }

    /** A noun of care: what needs a review, a clean, a pair of eyes. */
    private static boolean isLookedAfter(Clause c, int from) {
        for (int i = from; i < from + 3; i++) if (CARE_WORDS.has(c, i)) return true;
        return false;
    }
}

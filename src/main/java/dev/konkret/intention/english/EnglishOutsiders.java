package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;

/** B9: the business of others, not the team's. */
final class EnglishOutsiders {
    private EnglishOutsiders() {}

    static boolean find(Clause c, Sighting s) {
        int modal = EnglishBlockers.modal(c, s);
        if (modal < 0) return false;
        int subject = subject(c, modal);
        if (subject >= 0 && c.is(subject, OPEN_SUBJECT | I)) return false;
        int who = OUTSIDER_WORDS.find(c);
        return who >= 0
                && who < modal
                && !c.is(who - 1, PREP)
                && !c.is(who - 2, PREP)
                && !(c.word(after(c, modal), "be") || c.word(after(c, modal) + 1, "be") || isIng(c, after(c, modal)));
    }
}

package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Clause;
import dev.konkret.intention.Names;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import org.jspecify.annotations.Nullable;

/** R1: "can one of you two, Meera or Faz, unblock the agent?": what is asked for stands behind the names. */
final class EnglishOneOfYou {
    private static final int REACH = 3;

    private EnglishOneOfYou() {}

    static @Nullable Sighting find(Clause c) {
        int i = core(c);
        if (!isAsked(c, i) || c.lastWord() > i + 4) return null;
        Owner owner = Owner.ADDRESSEE;
        Clause next = c.nextInSentence();
        for (int k = 0; k < REACH && next != null; k++, next = next.nextInSentence()) {
            int verb = core(next);
            if (Names.is(next, next.first())) {
                if (owner == Owner.ADDRESSEE)
                    owner = new Owner.Named(next.words().text(next.first()));
                continue;
            }
            if (EnglishVerb.acts(next, verb)) return EnglishTopic.rest(next, verb, owner, verb);
        }
        return null;
    }

    /** Tells whether the clause asks "one of you". */
    static boolean isAsked(Clause c, int i) {
        return c.is(i, CAN | COULD | WOULD | WILL) && word(c, i + 1, "one", "of") && c.is(i + 3, YOU);
    }
}

package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.core;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import org.jspecify.annotations.Nullable;

/** Something put between commas into a suggestion or a duty: "can we please, as grown-ups, agree on one", "we should, before winter, lag the pipes". */
final class EnglishInserted {
    private EnglishInserted() {}

    /** V8: "can we please, for once, …". */
    static @Nullable Sighting find(Clause c) {
        int i = core(c);
        boolean opens = c.is(i, CAN | COULD | SHOULD) && c.is(i + 1, WE);
        boolean soft = c.has(SOFT | PLEASE) || c.folded(i).endsWith("n't");
        Clause behind = opens && soft ? behind(c) : null;
        return behind == null ? null : EnglishTopic.rest(behind, core(behind), null, i, i + 1);
    }

    /** Returns the clause behind the insertion that goes on with the verb, or null where {@code c} does not break off before its verb. */
    static @Nullable Clause behind(Clause c) {
        int last = c.lastWord();
        boolean breaksOff =
                c.endsWith(',') && (c.is(last, SHOULD | NEED | COULD | CAN | SOFT | PLEASE | WE) || c.word(last, "to"));
        Clause inserted = breaksOff ? c.nextInSentence() : null;
        Clause behind = inserted == null || !inserted.endsWith(',') ? null : inserted.nextInSentence();
        int verb = behind == null ? -1 : core(behind);
        boolean acts = behind != null
                && behind.lastWord() > verb
                && (EnglishVerb.acts(behind, verb) || (behind.word(verb, "agree") && behind.is(verb + 1, PREP)));
        return acts ? behind : null;
    }
}

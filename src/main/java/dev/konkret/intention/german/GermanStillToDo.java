package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanClause.*;
import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Clause;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** V10: a duty said with an infinitive: "die Filter sind noch zu prüfen", "wir haben noch die Zeugnisse zu schreiben". */
final class GermanStillToDo {
    /** "Ist noch zu haben", "ist noch zu sehen": no work. */
    private static final Set<String> LIGHT_DUTY =
            Set.of("haben", "sehen", "sein", "erwarten", "retten", "toppen", "glauben", "fassen");

    private GermanStillToDo() {}

    static @Nullable Sighting find(Clause c) {
        int last = c.lastWord();
        boolean marked = c.word(last - 1, "zu") && GermanShapes.isInfinitive(c.folded(last));
        if (!(marked || GermanShapes.isZuInfinitive(c.folded(last))) || c.is(last, STATIVE)) return null;
        if (c.question()
                || c.has(YOU | NEG | COND | SUB | (PAST & ~HAVE2))
                || HABIT.in(c)
                || LIGHT_DUTY.contains(c.folded(last))) return null;
        // "Hätte jemand den Stecker kontrolliert, wären die Proben noch zu gebrauchen"
        Clause before = c.previousInSentence();
        if (before != null && before.has(HAVE2) && c.is(c.first(), BE2)) return null;
        int is = c.find(IS | BE2);
        if (is >= 0 && !c.has(I | WE)) return GermanTopic.ofPassive(c, is, is, last);
        int have = c.find(HAVE | HAVE2);
        boolean mine = have >= 0 && subject(c, have) == I;
        boolean ours = have >= 0 && subject(c, have) == WE;
        if (!mine && !ours) return null;
        int from = GermanBounds.start(c, have + 1);
        int to = GermanBounds.trim(c, from, marked ? last - 1 : last);
        return from < to ? new Sighting(mine ? Owner.SPEAKER : null, from, to, have, last) : null;
    }
}

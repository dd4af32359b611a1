package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** V4: a thing that should be to be seen somewhere by now: "die Nummern müssten mal irgendwo hängen"; no guess, for "mal" wants it. */
final class GermanSomewhere {
    private static final Set<String> STANDS = Set.of("stehen", "haengen", "liegen");
    private static final Set<String> SEEN =
            Set.of("irgendwo", "zentral", "sichtbar", "prominenter", "prominent", "gut");

    private GermanSomewhere() {}

    static @Nullable Sighting find(Clause c) {
        int modal = c.find(MUST2 | SHOULD2);
        return is(c, modal) && !c.question() ? GermanTopic.ofPassive(c, modal, modal, c.find(MAL | URGE)) : null;
    }

    /** Tells whether a thing before the verb is wanted where people see it. */
    static boolean is(Clause c, int modal) {
        if (!c.is(modal, MUST2 | SHOULD2) || !c.has(MAL | URGE) || c.has(I | YOU)) return false;
        int stands = modal + 1;
        while (stands < c.end() && !STANDS.contains(c.folded(stands))) stands++;
        boolean thing = GermanNouns.front(c, modal) >= 0 && !c.is(GermanNouns.front(c, modal), PREP);
        boolean seen = false;
        for (int i = modal + 1; i < stands; i++) seen |= SEEN.contains(c.folded(i)) && !c.is(i, Bits.CAPITAL);
        boolean ends = stands == c.lastWord() || c.is(stands + 1, CONJ);
        return stands < c.end() && ends && thing && seen;
    }
}

package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Names;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** C6: somebody named comes and does it: "Ben kommt morgen und baut das Regal auf". */
final class GermanErrands {
    private static final Set<String> COMES = Set.of("kommt", "faehrt", "geht", "ist", "bleibt", "setzt", "trifft");

    private GermanErrands() {}

    static @Nullable Sighting comesAnd(Clause c) {
        int who = c.first();
        while (who < c.end() && OPENER.has(c, who)) who++;
        boolean mention = c.is(who, Bits.MENTION);
        if (!(mention || Names.is(c, who)) || !COMES.contains(c.folded(who + 1)) || c.question() || c.has(NEG)) return null;
        Owner owner = mention
                ? new Owner.Mentioned(c.words().text(who))
                : new Owner.Named(c.words().text(who));
        for (int i = c.find(CONJ, who + 2); i >= 0; i = c.find(CONJ, i + 1)) {
            boolean acts = c.word(i, "und") && c.is(i + 1, ACT3) && !c.is(i + 1, Bits.CAPITAL);
            if (acts && !c.is(i + 2, PRONOUN & ~IT)) return GermanTopic.rest(c, i + 2, owner, i + 1, who);
        }
        return null;
    }
}

package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanClause.*;
import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Names;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import org.jspecify.annotations.Nullable;

/** R7: somebody who is named is told what he should do. */
final class GermanTold {
    private GermanTold() {}

    /** R7: somebody who is named should do it. */
    static @Nullable Sighting shouldThey(Clause c) {
        int modal = c.find(DUTY | SHOULD);
        if (modal < 0 || c.question()) return null;
        int who = modal - 1;
        boolean named = Names.is(c, who) && c.has(BITTE);
        if (!(c.is(who, Bits.MENTION) || named)
                || c.is(who - 1, PREP)
                || c.is(c.lastWord(), STATIVE)
                || (who > c.first() && !isFirst(c, who))) return null;
        Owner owner = named
                ? new Owner.Named(c.words().text(who))
                : new Owner.Mentioned(c.words().text(who));
        return GermanTopic.rest(c, modal + 1, owner, modal);
    }
}

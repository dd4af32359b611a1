package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** R6: telling somebody named not to: "you really shouldn't leave the trolley there Dean", "Steve, you can't be parking at the gate". */
final class EnglishRefrains {
    private static final Set<String> NOT =
            Set.of("shouldn't", "shouldnt", "can't", "cant", "cannot", "mustn't", "mustnt", "oughtn't");

    private EnglishRefrains() {}

    static @Nullable Sighting find(Clause c) {
        if (asks(c) || c.has(COND)) return null;
        int you = EnglishAddress.behindName(c);
        if (!c.is(you, YOU)) return null;
        int modal = after(c, you);
        boolean not = NOT.contains(c.folded(modal));
        if (!not && !c.is(modal, SHOULD | CAN) && !c.word(modal, "must")) return null;
        int verb = after(c, modal);
        if (!not && !c.word(verb, "not")) return null;
        if (!not) verb = after(c, verb);
        if (c.word(verb, "be") && isIng(c, after(c, verb))) verb = after(c, verb);
        else if (c.word(verb, "just")) verb++;
        boolean does = c.is(verb, ACT | ACTING)
                || isIng(c, verb)
                || c.word(verb, "leave")
                || c.word(verb, "keep")
                || c.word(verb, "use");
        Owner owner = EnglishAddress.address(c);
        int last = c.lastWord();
        // "In the fire exit Dean": a name no list knows
        if (owner == Owner.ADDRESSEE && c.at(last) == Bits.CAPITAL && c.at(last - 1) == 0 && last - 1 > verb)
            owner = new Owner.Named(c.words().text(last));
        return does && owner != Owner.ADDRESSEE && c.find(DET | PREP | IT, verb) > 0
                ? EnglishTopic.rest(c, verb, owner, you, modal)
                : null;
    }
}

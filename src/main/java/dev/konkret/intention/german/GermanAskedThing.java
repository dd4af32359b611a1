package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Message;
import dev.konkret.intention.Names;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import org.jspecify.annotations.Nullable;

/** C6: a thing asked for in a word, and who sees to it: "Das Protokoll? Macht die Dagmar." */
final class GermanAskedThing {
    private GermanAskedThing() {}

    /** One look: a verb of doing right behind a question mark. */
    static boolean mayBe(Message message) {
        for (int i = 2; i < message.words().size(); i++)
            if ((message.at(i) & ACT3) != 0 && message.words().isSign(i - 1, '?')) return true;
        return false;
    }

    static @Nullable Sighting find(Clause c) {
        Clause before = c.previous();
        int verb = c.first();
        boolean told = c.is(verb, ACT3) && !c.question() && !c.has(NEG | PAST | NOBODY);
        if (!told || before == null || !before.question()) return null;
        int end = GermanNouns.phrase(before, before.first());
        boolean thing =
                before.is(before.first(), DET) && end == before.lastWord() + 1 && before.previousInSentence() == null;
        int who = c.is(verb + 1, DET) ? verb + 2 : verb + 1;
        boolean mention = c.is(who, Bits.MENTION);
        if (!thing || !(mention || Names.is(c, who))) return null;
        Owner owner = mention
                ? new Owner.Mentioned(c.words().text(who))
                : new Owner.Named(c.words().text(who));
        return new Sighting(owner, before.first(), end, verb, who);
    }
}

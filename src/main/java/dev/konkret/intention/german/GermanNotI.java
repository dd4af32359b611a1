package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Message;
import dev.konkret.intention.Names;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import org.jspecify.annotations.Nullable;

/** C6: who does it instead: "die Torte hole nicht ich, sondern Bärbel". */
final class GermanNotI {
    private static final long VERB = ACT1 | ACT3 | ACTPL | ACTINF;

    private GermanNotI() {}

    /** One look: "sondern" before somebody. */
    static boolean mayBe(Message message) {
        for (int i = 3; i + 1 < message.words().size(); i++) {
            boolean somebody = (message.at(i + 1) & (Bits.CAPITAL | Bits.MENTION | I | DET)) != 0;
            if (somebody && message.words().is(i, "sondern")) return true;
        }
        return false;
    }

    static @Nullable Sighting find(Clause c) {
        Clause next = c.nextInSentence();
        if (next == null || !next.word(next.first(), "sondern") || c.question()) return null;
        int not = c.find(NEG);
        if (not < 0 || !isWho(c, not + 1) || c.has(IS | PAST | MODAL)) return null;
        int who = next.first() + 1;
        if (next.is(who, DET) && Names.is(next, who + 1)) who++;
        Owner owner = owner(next, who);
        int verb = verb(c, not);
        if (owner == null || verb < 0) return null;
        int behind = Math.max(verb, not + 1);
        return verb < not
                ? GermanCommitments.front(c, verb, behind, verb, not).by(owner)
                : GermanTopic.rest(c, behind + 1, owner, verb, not);
    }

    private static boolean isWho(Clause c, int i) {
        return c.is(i, I | WE | Bits.MENTION) || Names.is(c, i) || (c.is(i, DET) && Names.is(c, i + 1));
    }

    /** Returns the verb right before "nicht ich", particles passed over, or right behind it; -1 without one. */
    private static int verb(Clause c, int not) {
        int before = not - 1;
        while (before > c.first() && c.is(before, STRIP) && !c.is(before, VERB)) before--;
        if (isVerb(c, before)) return before;
        return isVerb(c, not + 2) ? not + 2 : -1;
    }

    private static boolean isVerb(Clause c, int i) {
        return c.is(i, VERB) && !c.is(i, Bits.CAPITAL) && i >= c.first();
    }

    private static @Nullable Owner owner(Clause c, int who) {
        if (c.is(who, I)) return Owner.SPEAKER;
        int title = GermanAddress.title(c, who);
        boolean somebody = title > who || c.is(who, Bits.MENTION) || Names.is(c, who);
        return somebody ? GermanOthers.owner(c, who, title > who ? title - 1 : who) : null;
    }
}

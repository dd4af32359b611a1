package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Message;
import dev.konkret.intention.Names;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import dev.konkret.reading.GivenNames;
import org.jspecify.annotations.Nullable;

/** C6: a thing first, then by whom it will be done: "der Zaun wird von mir gestrichen", "die Führung wird Annegret machen". */
final class GermanDoneBy {
    private GermanDoneBy() {}

    /** One look: "von mir", or a name behind "von" or "wird". */
    static boolean mayBe(Message message) {
        for (int i = 2; i < message.words().size(); i++) {
            boolean by = message.words().is(i - 1, "von");
            if (by && message.words().is(i, "mir")) return true;
            boolean somebody = (message.at(i) & (Bits.CAPITAL | Bits.MENTION)) != 0;
            if (somebody && (by || (message.at(i - 1) & WIRD) != 0)) return true;
        }
        return false;
    }

    static @Nullable Sighting find(Clause c) {
        int will = c.find(WIRD);
        int last = c.lastWord();
        boolean said = c.word(will, "wird") || c.word(will, "werden");
        boolean gap = will == c.first() && c.previousInSentence() != null;
        if (!said || (will == c.first() && !gap) || last < will + 2 || c.question()) return null;
        if (c.has(NEG | COND | SUB | WH | MODAL | I | YOU | NOBODY)) return null;
        int front = GermanNouns.front(c, will);
        int thing = front >= 0 && c.is(front, PREP) ? -1 : front;
        if (thing < 0 && !gap && !c.is(will - 1, DET)) return null;
        int who = who(c, will, last);
        if (who < 0) return null;
        int end = GermanAddress.title(c, who) - 1;
        Owner owner = c.word(who, "mir") ? Owner.SPEAKER : GermanOthers.owner(c, who, Math.max(who, end));
        Sighting nothing = new Sighting(owner, -1, -1, will, who);
        int to = thing < 0 ? -1 : GermanBounds.trim(c, thing, will);
        return to > thing ? nothing.about(thing, to) : GermanTopic.before(c, nothing);
    }

    /** One look: a name and another joined to it. */
    static boolean areTogether(Message message) {
        for (int i = 3; i < message.words().size(); i++) {
            boolean joined = message.words().is(i, "und") || message.words().isSign(i, ',');
            if (joined && GivenNames.has(message.words(), i - 1) && (message.at(i + 1) & Bits.CAPITAL) != 0)
                return true;
        }
        return false;
    }

    /** "Den Abbau machen am Samstag Dario und Florian": several, behind what they do. */
    static @Nullable Sighting together(Clause c) {
        int verb = c.find(ACTINF);
        if (verb < c.first() + 2 || c.is(verb, Bits.CAPITAL) || !c.is(verb - 1, Bits.CAPITAL) || c.question())
            return null;
        int who = c.skip((STRIP & ~PRONOUN) | Bits.DATE, verb + 1);
        boolean several = Names.is(c, who)
                && ((c.is(who + 1, CONJ) && Names.mayBe(c, who + 2))
                        || c.words().isSign(who + 1, ','));
        if (!several || c.has(NEG | COND | SUB | WH | MODAL | (PRONOUN & ~IT) | HAVE | IS | WIRD | HAVE2)) return null;
        Sighting nothing = new Sighting(GermanOthers.owner(c, who, who), -1, -1, verb, who);
        int front = GermanNouns.front(c, verb);
        return front >= 0 && c.is(front, DET) && GermanNouns.phrase(c, front) == verb
                ? nothing.about(front, verb)
                : null;
    }

    private static int who(Clause c, int will, int last) {
        boolean done = GermanShapes.isParticiple(c.folded(last)) && !c.is(last, Bits.CAPITAL);
        for (int i = will + 1; done && i < last - 1; i++)
            if (c.word(i, "von") && (c.word(i + 1, "mir") || isSomebody(c, i + 1))) return i + 1;
        boolean does = c.is(last, ACTINF) && !c.is(last, Bits.CAPITAL);
        return does && isSomebody(c, will + 1) && c.word(will, "wird") ? will + 1 : -1;
    }

    private static boolean isSomebody(Clause c, int i) {
        return c.is(i, Bits.MENTION) || Names.is(c, i) || GermanAddress.title(c, i) > i;
    }
}

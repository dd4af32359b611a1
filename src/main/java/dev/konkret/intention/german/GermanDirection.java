package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanClause.*;
import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Names;
import dev.konkret.intention.Sighting;
import dev.konkret.reading.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** V4 with the verb left out: "das Sofa müsste raus", "die Akten sollten mal ins Archiv", "da müsste ein Schild hin". */
final class GermanDirection {
    private static final Set<String> WHERETO = Set.copyOf(GermanWords.RULE_LISTS.section("direction-whereto"));
    private static final Set<String> INTO =
            Set.of("in", "ins", "zum", "zur", "auf", "aufs", "an", "ans", "unter", "hinter");

    private GermanDirection() {}

    static boolean isWhereto(Clause c, int i) {
        return WHERETO.contains(c.folded(i));
    }

    static @Nullable Sighting find(Clause c) {
        int modal = c.find(DUTY);
        // "Die Ordner können langsam mal weg"
        if (modal < 0 && c.has(MAL | URGE)) modal = c.find(CAN);
        if (modal < 0) return null;
        int last = c.lastWord();
        if (last <= modal || c.question() || c.has(I | YOU | COND | SUB | HAVE2) || asksWhat(c) || hasNot(c))
            return null;
        boolean there = c.word(modal - 1, "es");
        // "…, das müsste noch auf die Homepage": what was named before.
        boolean pointed = modal - 1 == c.first() && c.is(c.first(), IT | DET) && c.previous() != null;
        if ((subject(c, modal) != 0 && !there && !pointed) || HABIT.in(c)) return null;
        // "Sowas muss da rein": it is not there.
        boolean wish = c.is(modal, MUST2 | SHOULD2) || c.word(modal - 1, "sowas");
        boolean pressed = c.has(PARTICLE | Bits.DATE) || GermanDuty.renewed(c);
        if ((pressed || wish) && leadsInto(c, modal)) return GermanTopic.rest(c, modal + 1, null, modal, last);
        if (pointed && pressed && isPlace(c, last))
            return GermanTopic.elsewhere(c, new Sighting(null, -1, -1, modal, last));
        // "…, die müssen weg", "…, müsste neu": what was named before in the sentence.
        boolean gap = (modal == c.first() || pointed)
                && (c.previousInSentence() != null || c.word(modal - 1, "sowas"))
                && last == c.skip((STRIP & ~SOMEONE) | Bits.DATE, modal + 1);
        if (gap && (wish || pressed || pointed) && (WHERETO.contains(c.folded(last)) || c.word(last, "ab")))
            return GermanTopic.before(c, new Sighting(null, -1, -1, modal, last));
        if (!namesThing(c, modal)) return null;
        if (WHERETO.contains(c.folded(last)))
            return wish || pressed ? GermanTopic.ofPassive(c, modal, modal, last) : null;
        return isPlace(c, last) && pressed ? GermanTopic.ofPassive(c, modal, modal, last) : null;
    }

    /** "Da müsste was Neues her" asks nothing. */
    private static boolean asksWhat(Clause c) {
        int what = c.find(WH);
        return what >= 0 && (!c.word(what, "was") || what == c.first() || !c.is(what + 1, Bits.CAPITAL));
    }

    private static boolean isPlace(Clause c, int last) {
        return c.is(last, Bits.CAPITAL) && (into(c, last - 1) || (c.is(last - 1, DET) && into(c, last - 2)));
    }

    private static boolean into(Clause c, int i) {
        return INTO.contains(c.folded(i));
    }

    /** "In den Sanikasten müssen noch Kühlpacks": where to comes first, what is wanted last. */
    private static boolean leadsInto(Clause c, int modal) {
        int into = GermanNouns.front(c, modal);
        boolean goal = into >= 0
                && (c.word(into, "ins") || c.word(into, "aufs") || c.word(into, "ans") || c.word(into, "zum"));
        boolean accusative = c.word(into + 1, "den") || c.word(into + 1, "die") || c.word(into + 1, "das");
        boolean moved = goal || (into >= 0 && into(c, into) && accusative);
        return moved && c.is(modal - 1, Bits.CAPITAL) && c.is(c.lastWord(), Bits.CAPITAL) && !OUTSIDER.in(c);
    }

    /** "Die Kisten im Keller" are not the keller itself. */
    private static boolean isPrivate(Clause c) {
        for (int i = PRIVATE.find(c); i >= 0; i = PRIVATE.find(c, i + 1))
            if (!GermanPrivateLife.isPlace(c, i)) return true;
        return false;
    }

    /** A thing is moved, before or behind the verb; a person goes by himself. */
    private static boolean namesThing(Clause c, int modal) {
        int front = GermanNouns.front(c, modal);
        int thing = front >= 0 && !c.is(front, PREP) ? front : GermanBounds.start(c, modal + 1);
        int outsider = OUTSIDER.find(c);
        boolean person = (outsider >= 0 && outsider < modal && !c.is(outsider, Bits.DATE)) || Names.is(c, thing);
        boolean number = thing < c.end() && c.words().kind(thing) == Kind.NUMBER;
        return (number || c.word(thing, "was") || c.is(thing, DET | Bits.CAPITAL))
                && !person
                && !isPrivate(c)
                && !JOKE.in(c);
    }
}

package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanClause.*;
import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Names;
import dev.konkret.intention.Sighting;
import org.jspecify.annotations.Nullable;

/** V4: how a thing has to be or become: "die Rampe muss breiter werden", "der Hof muss bis Samstag sauber sein". */
final class GermanBecome {
    private static final long NO_STATE =
            STRIP | PRONOUN | PREP | DET | NEG | Bits.DATE | Bits.CAPITAL | Bits.MENTION | ACTINF | STATIVE;

    private GermanBecome() {}

    static @Nullable Sighting find(Clause c) {
        int modal = c.find(DUTY);
        int last = c.lastWord();
        boolean becomes = c.word(last, "werden");
        boolean is = c.word(last, "sein") && c.is(modal, MUST);
        if (modal < 0 || last < modal + 2 || !(becomes || is)) return null;
        if (c.question() || c.has(I | YOU | WE | MAN | NEG | COND | SUB | WH | SOMEONE | NOBODY)) return null;
        if (c.is(last - 1, NO_STATE) || GermanShapes.isParticiple(c.folded(last - 1))) return null;
        boolean more = c.folded(last - 1).endsWith("er");
        boolean pressed = c.has(PARTICLE) || GermanDuty.renewed(c);
        boolean due = c.is(modal, MUST) && isDue(c);
        if (!(becomes && (more || pressed)) && !due) return null;
        int front = GermanNouns.front(c, modal);
        int thing = front >= 0 && !c.is(front, PREP) ? front : GermanBounds.start(c, modal + 1);
        boolean named = c.is(thing, DET | Bits.CAPITAL) && !c.is(thing, IT) && GermanNouns.phrase(c, thing) > thing;
        if (!named || Names.is(c, thing) || WEATHER.in(c) || OUTSIDER.in(c) || PRIVATE.in(c) || JOKE.in(c)) return null;
        if (MINE.has(c, thing) || c.word(thing, "alle") || c.word(thing, "jeder")) return null;
        return GermanTopic.ofPassive(c, modal, modal, last).about(thing, GermanNouns.phrase(c, thing));
    }

    /** "Bis Samstag", "vor der Messe": not "am Samstag", when somebody only has to be there. */
    private static boolean isDue(Clause c) {
        int date = c.find(Bits.DATE);
        return date >= 0
                && (c.word(date, "bis") || c.word(date, "vor") || c.word(date - 1, "bis") || c.word(date - 1, "vor"));
    }
}

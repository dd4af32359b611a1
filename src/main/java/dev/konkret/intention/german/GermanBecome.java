package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanClause.*;
import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Names;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** V4: how a thing has to be or become: "die Rampe muss breiter werden", "der Hof muss bis Samstag sauber sein". */
final class GermanBecome {
    private static final long NO_STATE =
            STRIP | PRONOUN | PREP | DET | NEG | Bits.DATE | Bits.CAPITAL | Bits.MENTION | ACTINF | STATIVE;

    private static final WordSet SOON = WordSet.of(List.of("gleich", "bald", "jetzt", "demnächst", "morgen"));

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
        // "Die Schlange müsste gleich kürzer werden"
        boolean soon = c.is(modal, MUST2 | SHOULD2) && (c.has(Bits.DATE) || SOON.in(c));
        if (soon) return null;
        boolean due = c.is(modal, MUST) && isDue(c, is);
        if (!(becomes && (more || pressed)) && !due) return null;
        int front = GermanNouns.front(c, modal);
        int thing = front >= 0 && !c.is(front, PREP) ? front : GermanBounds.start(c, modal + 1);
        boolean named = c.is(thing, DET | Bits.CAPITAL) && !c.is(thing, IT) && GermanNouns.phrase(c, thing) > thing;
        if (!named || Names.is(c, thing) || WEATHER.in(c) || OUTSIDER.in(c) || PRIVATE.in(c) || JOKE.in(c)) return null;
        if (MINE.has(c, thing) || c.word(thing, "alle") || c.word(thing, "jeder")) return null;
        return GermanTopic.ofPassive(c, modal, modal, last).about(thing, GermanNouns.phrase(c, thing));
    }

    /** "Bis Samstag", "vor der Messe": not "am Samstag", when somebody only has to be there. */
    private static boolean isDue(Clause c, boolean is) {
        int date = c.find(Bits.DATE);
        boolean until = c.word(date, "bis") || c.word(date - 1, "bis");
        boolean before = !is && (c.word(date, "vor") || c.word(date - 1, "vor"));
        // "Der Gehweg muss bis sieben frei sein, sonst gibt es Ärger": a rule.
        Clause next = c.nextInSentence();
        return date >= 0 && (until || before) && !(next != null && next.is(next.first(), OTHERWISE));
    }
}

package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import java.util.List;

/** B10: what is to be done at home: "zuhause müssen wir …", "mein Keller gehört ausgemistet", "müsste dringend waschen". */
final class GermanHome {
    private static final WordSet THINGS = WordSet.of(GermanWords.section("mythings"));
    private static final WordSet ROOMS = WordSet.of(List.of("wohnzimmer", "schlafzimmer", "kinderzimmer", "esszimmer"));
    private static final WordSet CHORES = WordSet.of(GermanWords.section("chores"));

    private static final WordSet FAMILY = WordSet.of(List.of(
            "sohn", "söhne", "tochter", "töchter", "enkel", "schwiegereltern", "oma", "opa", "kater", "großeltern"));

    private GermanHome() {}

    static boolean isAtHome(Clause c, Sighting s) {
        if (namesHome(c) && !c.has(SOMEONE | OUR)) return true;
        for (int i = c.first(); i < c.end(); i++) if (c.word(i, "familie") && c.word(i - 1, "als")) return true;
        for (int i = c.first(); i < c.end(); i++)
            if (c.word(i, "familie") && c.word(i - 1, "der") && !c.is(i + 1, Bits.CAPITAL) && !c.has(WE)) return true;
        if (isMine(c, s) || isChore(c)) return true;
        Clause next = c.nextInSentence();
        boolean mine = s.owner() != null || c.is(c.first(), MUST);
        return mine && next != null && next.folded(next.first()).startsWith("privat");
    }

    /** "Zuhause", "zu Hause", "daheim", "privat". */
    private static boolean namesHome(Clause c) {
        for (int i = c.first(); i < c.end(); i++) {
            boolean home = c.word(i, "zuhause") || c.word(i, "daheim") || c.word(i, "dahoam") || ROOMS.has(c, i);
            if (home || (c.word(i, "zu") && c.word(i + 1, "hause")))
                return !c.word(i - 1, "von") && (ROOMS.has(c, i) || !c.is(i - 1, DET));
        }
        return false;
    }

    /** "Mein Rad müsste mal in die Werkstatt": a thing people have for themselves. */
    static boolean isMine(Clause c, Sighting s) {
        for (int i = c.first(); i < c.end(); i++) {
            if (c.is(i, OUR) && FAMILY.has(c, i + 1)) return true;
            if (!MINE.has(c, i)) continue;
            int thing = i + 1;
            while (thing < i + 3 && !c.is(thing, Bits.CAPITAL)) thing++;
            boolean own = THINGS.has(c, thing) || (PRIVATE.has(c, thing) && c.is(thing, Bits.CAPITAL));
            if (own && (i == c.first() || c.is(i - 1, STRIP | CONJ | MODAL | PREP) || s.owner() == null)) return true;
        }
        return false;
    }

    /** "Müsste dringend waschen", "ich muss noch bügeln": a chore without a thing is the writer's own. */
    private static boolean isChore(Clause c) {
        if (!CHORES.has(c, c.lastWord()) || c.has(WE | MAN | SOMEONE | DET | YOU) || c.is(c.lastWord(), Bits.CAPITAL))
            return false;
        for (int i = c.first() + 1; i < c.end(); i++) if (c.is(i, Bits.CAPITAL) && !c.is(i, Bits.DATE)) return false;
        return c.has(DUTY | WANTED | IWANT);
    }
}

package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Message;
import dev.konkret.intention.Names;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import dev.konkret.reading.GivenNames;
import dev.konkret.reading.Words;
import org.jspecify.annotations.Nullable;

/** R3: a bare infinitive behind a name that stands alone: "Jochen: die Sicherungen nicht überbrücken", "Frieda! Die Tür zumachen". */
final class GermanCalledOrder {
    private static final long FINITE = MODAL | IS | HAVE | HAVE2 | BE2 | WOULDINF | NEED | PAST | WIRD | I | YOU | YOUPL
            | WE | MAN | SOMEONE | COND | SUB | WH;

    private GermanCalledOrder() {}

    /** One look at each sign: does a name, or "alle", stand before it? */
    static boolean mayBe(Message message) {
        Words words = message.words();
        for (int i = 1; i < words.size(); i++) {
            boolean sign = words.isSign(i, ':') || words.isSign(i, ',') || words.isSign(i, '!') || words.isSign(i, '-');
            if (sign && (GivenNames.has(words, i - 1) || words.is(i - 1, "alle"))) return true;
        }
        return false;
    }

    static @Nullable Sighting find(Clause c) {
        Owner called = called(c);
        if (called == null || c.question() || c.has(FINITE)) return null;
        int start = c.skip(STRIP | Bits.MUTE, c.first());
        int last = c.lastWord();
        boolean infinitive = GermanShapes.isInfinitive(c.folded(last)) && !c.is(last, Bits.CAPITAL | STATIVE | STRIP);
        if (!infinitive || last <= start || !isThing(c, start)) return null;
        int not = c.find(NEG);
        boolean forbidden = not >= start && not < last;
        if (!c.is(last, ACTINF) && !forbidden) return null;
        Sighting said = GermanTopic.rest(c, start, called, last);
        return forbidden && not > start ? said.about(start, last + 1) : said;
    }

    /** Nothing but things, places and days stands before the verb. */
    private static boolean isThing(Clause c, int start) {
        return c.is(start, DET | Bits.CAPITAL | Bits.DATE | NEG | BITTE);
    }

    /** Returns who is called in the clause before, which says nothing else, or null. */
    private static @Nullable Owner called(Clause c) {
        Clause before = c.previous();
        if (before == null || before.question()) return null;
        if (THANKS.in(before)) return null;
        int last = before.lastWord();
        boolean sign = before.endsWith(':') || before.endsWith(',') || before.endsWith('!') || before.endsWith('-');
        if (!sign || last < 0 || last > before.first() + 3) return null;
        for (int i = before.first(); i < last; i++) {
            boolean leads = OPENER.has(before, i)
                    || before.is(i, CONJ | STRIP)
                    || before.words().isSign(i, '@');
            if (!leads && !before.word(i, "fuer") && !before.word(i, "an")) return null;
        }
        if (before.word(last, "alle")) return Owner.ADDRESSEE;
        return Names.is(before, last) ? new Owner.Named(before.words().text(last)) : null;
    }
}

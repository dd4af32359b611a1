package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import org.jspecify.annotations.Nullable;

/** R3: a bare infinitive behind a mention: "<!here> die Bohrmaschine nicht benutzen", "<@U1> Fenster schließen". */
final class GermanBareOrder {
    private static final long FINITE = MODAL | IS | HAVE | HAVE2 | BE2 | WOULDINF | NEED | PAST | WIRD | I | YOU | YOUPL
            | WE | MAN | SOMEONE | COND | SUB | WH | BITTE;

    private GermanBareOrder() {}

    static @Nullable Sighting find(Clause c) {
        int start = GermanAddress.start(c);
        int last = c.lastWord();
        boolean called = c.is(c.first(), Bits.MENTION) && start > c.first();
        boolean infinitive = GermanShapes.isInfinitive(c.folded(last)) && !c.is(last, Bits.CAPITAL | STATIVE | STRIP);
        if (!called || !infinitive || last < start + 1 || c.question() || c.has(FINITE)) return null;
        if (!c.is(start, DET | Bits.CAPITAL) || c.is(start, ACT3)) return null;
        int not = c.find(NEG);
        Sighting said = GermanTopic.rest(c, start, GermanAddress.of(c), last);
        return not > start ? said.about(start, last + 1) : said;
    }
}

package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Message;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import dev.konkret.reading.Kind;
import dev.konkret.reading.Words;
import org.jspecify.annotations.Nullable;

/** R3: a bare infinitive behind a mention: "<!here> die Bohrmaschine nicht benutzen", "<@U1> Fenster schließen". */
final class GermanBareOrder {
    private static final long FINITE = MODAL | IS | HAVE | HAVE2 | BE2 | WOULDINF | NEED | PAST | WIRD | I | YOU | YOUPL
            | WE | MAN | SOMEONE | COND | SUB | WH | BITTE;

    private GermanBareOrder() {}

    /** One look at the whole: a mention comes first, and the words up to the next sign end like an infinitive. */
    static boolean mayBe(Message message) {
        Words words = message.words();
        int i = 0;
        while (i < words.size() && (words.kind(i) == Kind.MENTION || (i > 0 && words.kind(i) == Kind.EMOJI))) i++;
        if (i > 0 && words.isSign(i, ':')) i++;
        if (i == 0 || (message.at(i) & (DET | Bits.CAPITAL)) == 0) return false;
        while (i < words.size() && (words.kind(i) == Kind.WORD || words.kind(i) == Kind.NUMBER)) i++;
        String text = words.original();
        return Character.isLowerCase(text.charAt(words.start(i - 1))) && text.charAt(words.end(i - 1) - 1) == 'n';
    }

    /** "<@U1> 🙏 Etiketten drucken": the sign parts the mention from what is asked. */
    private static boolean isCalledBefore(Clause c, int start) {
        for (int i = 0; i < start; i++)
            if (c.words().kind(i) != Kind.MENTION
                    && c.words().kind(i) != Kind.EMOJI
                    && !c.words().isSign(i, ':')) return false;
        return start > 1 && c.words().kind(0) == Kind.MENTION;
    }

    static @Nullable Sighting find(Clause c) {
        int start = GermanAddress.start(c);
        int last = c.lastWord();
        boolean called = (c.is(c.first(), Bits.MENTION) && start > c.first()) || isCalledBefore(c, start);
        boolean infinitive = GermanShapes.isInfinitive(c.folded(last)) && !c.is(last, Bits.CAPITAL | STATIVE | STRIP);
        if (!called || !infinitive || last < start + 1 || c.question() || c.has(FINITE)) return null;
        if (!c.is(start, DET | Bits.CAPITAL) || c.is(start, ACT3)) return null;
        int not = c.find(NEG);
        // "Die Kinder spielen draußen", "Grüße an alle anderen": the verb is known, or something is forbidden.
        boolean told = c.find(STATIVE) >= 0 && c.find(STATIVE) < last;
        if (told || !(c.is(last, ACTINF) || (not > start && not < last))) return null;
        Owner owner = isCalledBefore(c, start) ? new Owner.Mentioned(c.words().text(0)) : GermanAddress.of(c);
        Sighting said = GermanTopic.rest(c, start, owner, last);
        return not > start ? said.about(start, last + 1) : said;
    }
}

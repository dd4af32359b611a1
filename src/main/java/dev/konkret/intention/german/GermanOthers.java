package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Names;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import org.jspecify.annotations.Nullable;

/** C6: somebody named does it. */
final class GermanOthers {
    private GermanOthers() {}

    /** C6: somebody named does it. */
    static @Nullable Sighting theyDo(Clause c) {
        if (c.question()) return null;
        int who = c.first();
        while (who < c.end()
                && (OPENER.has(c, who) || c.is(who, CONJ) || c.words().isSign(who, '@'))) who++;
        boolean mention = c.is(who, Bits.MENTION);
        boolean title = (c.word(who, "herr") || c.word(who, "frau")) && c.is(who + 1, Bits.CAPITAL);
        int first = who;
        if (title) who++;
        boolean name = !mention && (title || Names.is(c, who));
        if (!mention && !name && !(c.is(who, Bits.CAPITAL) && Names.mayBe(c, who) && !isWord(c, who))) return null;
        int verb = who + 1;
        if (c.is(verb, CONJ) && c.is(verb + 1, I)) return GermanTopic.rest(c, verb + 3, Owner.SPEAKER, verb + 1);
        boolean speaks = THINK.has(c, verb) || c.word(verb, "sagt") || c.word(verb, "fragt");
        if (speaks && (c.lastWord() == verb || (!mention && !name))) return null;
        boolean does = c.is(verb, ACT3) || c.folded(verb).endsWith("iert");
        boolean will = c.word(verb, "wird")
                && GermanShapes.isInfinitive(c.folded(c.lastWord()))
                && !c.is(c.lastWord(), STATIVE);
        if ((!does && !will) || c.is(verb + 1, YOU)) return null;
        Owner owner = mention
                ? new Owner.Mentioned(c.words().text(who))
                : new Owner.Named(
                        title
                                ? c.words().text(first) + " " + c.words().text(who)
                                : c.words().text(who));
        return GermanTopic.rest(c, verb + 1, owner, verb);
    }

    /** C6: "das macht Tobi bis Freitag": the verb first or behind its object, then the name. */
    static @Nullable Sighting doneBy(Clause c) {
        int verb = c.find(ACT3);
        boolean mention = c.is(verb + 1, Bits.MENTION);
        if (verb < 0
                || c.question()
                || c.has(NEG)
                || c.is(c.first(), SUB | COND | WH)
                || !(mention || Names.is(c, verb + 1))) return null;
        boolean work = c.word(verb, "macht")
                || c.word(verb, "uebernimmt")
                || c.word(verb, "erledigt")
                || c.word(verb, "bringt");
        if (!work) return null;
        Owner owner = mention
                ? new Owner.Mentioned(c.words().text(verb + 1))
                : new Owner.Named(c.words().text(verb + 1));
        return GermanCommitments.front(c, verb, verb + 1, verb).by(owner);
    }

    private static boolean isWord(Clause c, int i) {
        return c.is(i, FUNCTION | CUE | SOFT | NEG | Bits.DATE) || OUTSIDER.has(c, i);
    }
}

package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Message;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import org.jspecify.annotations.Nullable;

/** V8: a proposal with the verb first: "tauschen wir doch einfach die Räume", "dann nehmen wir die Tür doch raus!". */
final class GermanShallWe {
    /** Verbs of waiting, hoping and coping: nothing is done by them. */
    private static final WordSet IDLE = WordSet.of(GermanWords.section("idlewe"));

    /** What makes a mood or an answer of it: "machen wir doch gern". */
    private static final WordSet WILLING = WordSet.of(GermanWords.section("willing"));

    private static final WordSet NUDGE = WordSet.of(GermanWords.section("nudge"));
    private static final WordSet CALL = WordSet.of(GermanWords.section("heave"));
    private static final long OTHER_VERB = MODAL | IS | HAVE | WIRD | PAST | BE2 | HAVE2 | NEED | WOULDINF | LET;

    private GermanShallWe() {}

    /** One look: a word in -n with "wir" behind it at the start of a clause. */
    static boolean mayBe(Message message) {
        for (int i = 1; i < message.words().size(); i++)
            if ((message.at(i) & WE) != 0
                    && (isProposed(message, i - 1)
                            || (message.words().isSign(i - 1, ',') && isProposed(message, i + 1)))) return true;
        return false;
    }

    private static boolean isProposed(Message message, int verb) {
        return verb < message.words().size()
                && (message.at(verb) & OTHER_VERB) == 0
                && GermanShapes.isInfinitive(message.words().folded(verb));
    }

    static @Nullable Sighting find(Clause c) {
        if (isCalled(c)) return GermanTopic.rest(c, c.first() + 2, null, c.first() + 1, c.first());
        int verb = c.find(WE) - 1;
        if (verb < c.first() || !GermanClause.isFirst(c, verb) || c.has(NEG | COND | SUB | WH)) return null;
        if (!isProposed(c.message(), verb) || IDLE.has(c, verb) || WILLING.in(c) || HABIT.in(c)) return null;
        if (c.word(verb, "nehmen") && c.word(c.lastWord(), "an")) return null;
        boolean then = c.word(verb - 1, "dann");
        boolean nudged = then ? GermanBlockers.hasWord(c, "doch") : NUDGE.find(c, verb) > verb;
        if (!nudged || (c.question() && !GermanBlockers.hasWord(c, "doch") && !c.has(MAL) && !isTagged(c))) return null;
        int thing = c.find(Bits.CAPITAL, verb + 2);
        boolean named = thing > verb && !c.is(thing, Bits.DATE);
        boolean pointed = c.has(MAL) && c.find(DET | IT, verb + 2) > verb;
        return named || pointed ? GermanTopic.rest(c, verb + 2, null, verb, verb + 1) : null;
    }

    /** V8: "was, wenn wir den Markt verlegen?", "und wenn wir die Führungen teilen?" */
    static @Nullable Sighting whatIf(Clause c) {
        int cond = c.word(c.first(), "und") || c.word(c.first(), "was") ? c.first() + 1 : c.first();
        if (!c.question() || !c.word(cond, "wenn") || !c.is(cond + 1, WE | MAN) || c.nextInSentence() != null)
            return null;
        Clause before = c.previousInSentence();
        boolean asked = before == null ? cond > c.first() : before.word(before.lastWord(), "was");
        boolean lone = before == null || before.lastWord() <= before.first() + 1;
        if (!asked || !lone || c.has(NEG | HAVE2 | BE2) || c.lastWord() < cond + 3) return null;
        return GermanTopic.rest(c, cond + 2, null, cond, cond + 1);
    }

    /** "Komm, wir räumen den Dachboden leer!", "auf geht's, wir gründen …". */
    private static boolean isCalled(Clause c) {
        Clause before = c.previousInSentence();
        int verb = c.first() + 1;
        if (before == null || !c.is(c.first(), WE) || !CALL.has(before, before.first())) return false;
        boolean proposed =
                isProposed(c.message(), verb) && !IDLE.has(c, verb) && before.lastWord() < before.first() + 3;
        int thing = c.find(Bits.CAPITAL, verb + 1);
        return proposed && !c.question() && !c.has(NEG | COND | SUB) && thing > verb && !c.is(thing, Bits.DATE);
    }

    /** "…, oder?" asks for assent. */
    private static boolean isTagged(Clause c) {
        Clause next = c.nextInSentence();
        return next != null && next.lastWord() <= next.first();
    }
}

package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanClause.*;
import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import org.jspecify.annotations.Nullable;

/** V4: what has to be done, without saying by whom: "müsste gestrichen werden", "müssen bis Mai sortiert sein". */
final class GermanPassive {
    /** What they want is their own. */
    private static final WordSet PERSON = WordSet.of(GermanWords.section("person"));

    private GermanPassive() {}

    /** V4: a passive without an agent. */
    static @Nullable Sighting find(Clause c) {
        int modal = c.find(DUTY | COULD2);
        if (modal < 0) modal = wants(c);
        if (modal < 0) return null;
        boolean ready = isReadyBy(c, modal);
        if (!isPassive(c, modal) && !ready) return null;
        if ((subject(c, modal) & (WE | I | YOU | YOUPL)) != 0 && !isThem(c, modal)) return null;
        if (c.has(COND | SUB) && c.find(COND | SUB) < modal && isFirst(c, c.find(COND | SUB))) return null;
        boolean strong = c.has(PARTICLE | SOFT) || GermanDuty.renewed(c) || isBeforeHarm(c) || isNoUse(c);
        if (c.is(modal, COULD2) && !c.has(MAL)) return null;
        if (c.is(modal, MUST) && !strong && !c.has(Bits.DATE) && !isOfBefore(c, modal) && !isOneThing(c, modal))
            return null;
        if (c.question() && isVerbFirst(c, modal) && !c.has(NEG | MAL)) return null;
        // "Ab welcher Schneelast müsste das Dach geräumt werden?"
        // "Wer sollte da eigentlich informiert werden?"
        boolean whom = c.question() && !c.has(NEG | MAL) && c.word(c.first(), "wer");
        if (whom) return null;
        int asked = c.question() && !c.has(NEG) ? c.find(WH) : -1;
        if (asked >= 0 && asked < modal) return null;
        return GermanTopic.ofPassive(c, modal, modal, c.find(PARTICLE), c.lastWord());
    }

    /** "… aber sie müsste mal gereinigt werden": the pump. */
    private static boolean isThem(Clause c, int modal) {
        int they = c.is(modal - 1, YOUPL) ? modal - 1 : modal + 1;
        return c.word(they, "sie")
                && (!c.is(they, Bits.CAPITAL) || c.folded(modal).endsWith("e"));
    }

    /** "Das Dach will auch mal repariert werden": what a thing wants is ours to do. */
    private static int wants(Clause c) {
        int will = c.find(WANT | IWANT);
        boolean wants = c.word(will, "will") || c.word(will, "wollen");
        // "Die Hecke will geschnitten werden"
        boolean thing =
                c.word(will, "will") && c.is(c.first(), DET) && !c.has(NEG | WH) && !OUTSIDER.in(c) && !PERSON.in(c);
        return will > c.first() + 1 && wants && (thing || c.has(PARTICLE | SOFT)) ? will : -1;
    }

    /** "Bis zur Prüfung müssen die Akten sortiert sein": what must be so by a day has to be done until then. */
    static boolean isReadyBy(Clause c, int modal) {
        int last = c.lastWord();
        return c.is(modal, MUST)
                && c.has(Bits.DATE)
                && !c.word(c.first(), "ab")
                && !c.word(c.first(), "alle")
                && c.word(last, "sein")
                && last - 1 > modal
                && (GermanShapes.isParticiple(c.folded(last - 1)) || c.word(last - 1, "fertig"));
    }

    /** "Die Rückrufliste muss abgearbeitet werden": one thing of ours; "Müll muss getrennt werden" is a rule. */
    private static boolean isOneThing(Clause c, int modal) {
        int first = c.word(c.first(), "aber") || c.word(c.first(), "und") ? c.first() + 1 : c.first();
        boolean article = c.word(first, "die")
                || c.word(first, "der")
                || c.has(OUR)
                || (c.word(first, "das") && GermanReason.follows(c));
        return article
                && (c.word(modal, "muss") || (c.word(modal, "muessen") && GermanReason.follows(c)))
                && modal == GermanNouns.phrase(c, first)
                && c.lastWord() == c.skip(STRIP, modal + 1) + 1
                && c.is(modal - 1, Bits.CAPITAL)
                && !c.has(NEG | COND | SUB | OTHERWISE)
                && !c.endsWith(':')
                && !HABIT.in(c)
                && !AUTOMATIC.in(c)
                && !c.question();
    }

    /** "Die Tür klemmt, muss gerichtet werden": what is meant was named before. */
    private static boolean isOfBefore(Clause c, int modal) {
        boolean gap = modal == c.first() || (modal == c.first() + 1 && c.is(c.first(), DET));
        boolean named = c.previousInSentence() != null || (modal == c.first() && c.previous() != null);
        return gap && named && !c.question() && !c.has(NEG);
    }

    /** "Hilft ja nix, das Lager muss gezählt werden": there is no way round it. */
    private static boolean isNoUse(Clause c) {
        Clause before = c.previousInSentence();
        return before != null
                && before.has(NEG)
                && before.lastWord() < before.first() + 5
                && (GermanBlockers.hasWord(before, "hilft")
                        || GermanBlockers.hasWord(before, "nuetzt")
                        || GermanBlockers.hasWord(before, "nutzt"));
    }

    /** "Das muss gemacht werden, bevor sich einer verletzt". */
    private static boolean isBeforeHarm(Clause c) {
        Clause next = c.nextInSentence();
        return next != null
                && (next.word(next.first(), "bevor")
                        || next.word(next.first(), "ehe")
                        || (next.word(next.first(), "sonst") && next.has(WE)));
    }
}

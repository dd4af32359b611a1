package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanClause.*;
import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import org.jspecify.annotations.Nullable;

/** V6: the plain duty, wir müssen, with a word that leaves it open. */
final class GermanMust {
    private GermanMust() {}

    /** V6: wir müssen mal, noch, dringend; jemand muss; da muss noch … rein. */
    static @Nullable Sighting openMust(Clause c) {
        int modal = c.find(MUST);
        long subject = subject(c, modal);
        boolean open = c.has(PARTICLE)
                || c.word(c.lastWord(), "her")
                || (c.has(SOFT) && !RESIGNED.in(c))
                || GermanDuty.renewed(c);
        if (isElided(c, modal, subject)) return GermanTopic.of(c, modal, null, modal, c.find(PARTICLE));
        Sighting change = change(c, modal);
        if (change != null) return change;
        if (c.word(c.lastWord(), "aendern") && (c.word(c.lastWord() - 1, "was") || c.word(c.lastWord() - 1, "etwas")))
            return c.question() || subject == I ? null : GermanTopic.of(c, modal, null, modal, c.lastWord());
        // "Einer muss ja.": a shrug.
        boolean shrug = c.skip(STRIP | PARTICLE | SOMEONE | MUST, c.first()) > c.lastWord() && !c.question();
        if (subject == SOMEONE)
            return shrug || GermanDuty.bareQuestion(c, modal)
                    ? null
                    : GermanTopic.of(c, modal, null, GermanDuty.word(c, SOMEONE), modal);
        if (c.word(c.lastWord(), "passieren") && subject != I && !GermanDuty.bareQuestion(c, modal) && !c.question())
            return GermanTopic.of(c, modal, null, modal, c.lastWord());
        if (subject == WE || subject == MAN) {
            if (AWAY.has(c, c.lastWord()) || c.word(c.lastWord(), "durch") || c.word(c.lastWord(), "abwarten"))
                return null;
            boolean told = HABIT.in(c) || GermanBlockers.hasWord(c, "leider");
            boolean due = c.has(Bits.DATE) && !c.has(NEG) && GermanDuty.endsInVerb(c, modal) && !told;
            if (GermanDuty.bareQuestion(c, modal) || !(open || due || thinkAbout(c) || isWork(c, modal))) return null;
            if (isPassive(c, modal)) return GermanTopic.ofPassive(c, modal, modal);
            return GermanTopic.of(c, modal, null, GermanDuty.word(c, subject), modal, c.find(PARTICLE));
        }
        if ((subject != 0 && subject != IT) || !open) return null;
        // "Muss da noch Salz dran?"
        if (c.question() && GermanClause.isVerbFirst(c, modal) && !c.has(NEG | MAL)) return null;
        int last = c.lastWord();
        // "Muss nochmal weg": the writer leaves.
        if (isFirst(c, modal) && AWAY.has(c, last) && c.find(Bits.CAPITAL, modal + 1) < 0) return null;
        return last > modal && PASSNOW.has(c, last) && !c.has(I | YOU)
                ? GermanTopic.ofPassive(c, modal, modal, last)
                : null;
    }

    /** "Müssen noch die Lose falten": we, left out. */
    private static boolean isElided(Clause c, int modal, long subject) {
        boolean plural = c.word(modal, "muessen") || c.word(modal, "muessn") || c.word(modal, "muessma");
        int thing = c.skip((STRIP & ~DET) | Bits.DATE, modal + 1);
        return plural
                && subject == 0
                && isFirst(c, modal)
                && c.has(PARTICLE)
                && !c.question()
                && !c.has(NEG)
                && c.is(thing, DET)
                && !c.word(thing, "der")
                && GermanDuty.endsInAct(c, modal)
                && c.find(DET, thing + 1) < 0
                && !c.is(c.lastWord(), STATIVE);
    }

    /** "Es muss sich dringend was am Bestellprozess ändern". */
    private static @Nullable Sighting change(Clause c, int modal) {
        int last = c.lastWord();
        boolean changes = c.word(last, "aendern") || c.word(last, "tun") || c.word(last, "bewegen");
        int what = modal + 1;
        while (what < last && !c.word(what, "was") && !c.word(what, "etwas")) what++;
        boolean at = c.is(what + 1, PREP) && what + 2 < last;
        if (!changes || !at || c.question() || c.has(I | YOU | NEG) || !GermanBlockers.hasWord(c, "sich")) return null;
        return new Sighting(null, what + 1, GermanBounds.trim(c, what + 1, last), modal, last);
    }

    /** "Die Sache mit den Schlüsseln müssen wir regeln": a verb of work and a thing of ours. */
    private static boolean isWork(Clause c, int modal) {
        int last = c.lastWord();
        boolean thing = c.has(DET)
                && (c.is(last, ACTINF) || (c.at(last) == 0 && GermanShapes.isInfinitive(c.folded(last))))
                && !c.is(last, STATIVE | Bits.CAPITAL);
        boolean announced = RESIGNED.in(c) || GermanBlockers.hasWord(c, "leider") || c.has(OTHERWISE | COND | SUB | WH);
        return c.has(WE) && thing && last > modal + 1 && !announced && !c.question() && !c.has(NEG) && !HABIT.in(c);
    }

    private static boolean thinkAbout(Clause c) {
        String last = c.folded(c.lastWord());
        if (GermanBlockers.hasWord(c, "einfallen") && GermanBlockers.hasWord(c, "lassen")) return true;
        return last.equals("ran") || (last.equals("ueberlegen") && c.has(WE)) || last.equals("nachdenken");
    }
}

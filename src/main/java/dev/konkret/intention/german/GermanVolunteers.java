package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanClause.*;
import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calling for somebody who would do it. */
final class GermanVolunteers {
    private static final List<String> VENTURES = GermanWords.section("venture");

    private static final Set<String> LENDS =
            Set.of("leiht", "borgt", "gibt", "schickt", "zeigt", "erklaert", "schenkt", "nimmt", "macht", "holt");

    private GermanVolunteers() {}

    /** V9: hat jemand Lust, …; kann sich mal jemand …; wer kümmert sich um …? */
    static @Nullable Sighting volunteer(Clause c) {
        int who = c.find(SOMEONE);
        if (who < 0) return null;
        if (c.word(who, "wer") && isFirst(c, who)) return who(c, who);
        if (!isSomeone(c, who)) return null;
        if (c.question() && (GermanBlockers.hasWord(c, "gibt") || GermanBlockers.hasWord(c, "gaebe")))
            return whoWould(c, who);
        int have = c.find(HAVE | HAVE2);
        if (have >= 0 && LUST.in(c)) return lust(c, have, who);
        // "Macht bei den Zugängen mal wer nen Frühjahrsputz?"
        int does = c.find(ACT3);
        boolean called = does >= 0
                && who > does
                && c.question()
                && isVerbFirst(c, does)
                && c.has(MAL)
                && !GermanFavours.isFavour(c, does);
        if (called && c.lastWord() > who) return GermanTopic.rest(c, who + 1, null, does, who);
        int can = c.find(CAN | WANT | IWANT | COULD2);
        if (can < 0 || (!c.question() && !c.has(MAL | BITTE)) || !isVerbFirst(c, can) || GermanFavours.isFavour(c, can))
            return null;
        if (!endsInAct(c, can) || GermanSkill.isAnybodys(c, can, who)) return null;
        return GermanTopic.of(c, can, null, can, who);
    }

    /** "Gibt es jemanden, der die Kasse macht?" */
    private static @Nullable Sighting whoWould(Clause c, int who) {
        Clause next = c.nextInSentence();
        if (next == null || who != c.lastWord() || TO_ME.in(next)) return null;
        boolean relative = next.word(next.first(), "der") || next.word(next.first(), "die");
        boolean acts = next.has(ACT3 | CAN | COULD2 | WOULDINF | ACTINF) && !INFORM.has(next, next.lastWord() - 1);
        if (!relative || !acts) return null;
        return GermanTopic.rest(next, next.first() + 1, null, who);
    }

    private static boolean endsInAct(Clause c, int can) {
        int last = c.lastWord();
        return last > can && !c.is(last, STATIVE) && GermanDuty.endsInVerb(c, can) && last - can > 1;
    }

    private static @Nullable Sighting lust(Clause c, int have, int who) {
        Clause next = c.nextInSentence();
        int lust = LUST.find(c);
        // "Zeit und Lust"
        if (c.is(lust + 1, CONJ) && LUST.has(c, lust + 2)) lust += 2;
        if (next != null && !next.has(SUB | COND | WH))
            return GermanTopic.rest(next, next.first(), null, have, who, lust);
        if (TREAT.in(c)) return null;
        int on = c.find(PREP, lust);
        // "Lust die Feier zu organisieren"
        boolean to = on > lust && c.word(on, "zu") && on + 1 == c.lastWord();
        // "Zeit die Flaschen am Samstag wegzubringen"
        to |= on > lust + 1 && GermanShapes.isZuInfinitive(c.folded(c.lastWord()));
        if (to && on > lust + 1) return GermanTopic.rest(c, lust + 1, null, have, who, lust);
        // "Lust auf Eis" is about a thing, not about something to do.
        if (on > 0 && c.word(on, "auf") && !isDoing(c)) return null;
        return on > 0
                ? GermanTopic.rest(c, on + 1, null, have, who, lust)
                : GermanTopic.rest(c, lust + 1, null, have, who, lust);
    }

    /** V9: "hätten wir nicht auch mal Lust auf ein Turnier?", said to all of us. */
    static @Nullable Sighting wouldWe(Clause c) {
        int have = c.find(HAVE2);
        boolean asked = c.question() && isVerbFirst(c, have) && subject(c, have) == WE;
        return asked && c.has(NEG | MAL) && LUST.in(c) ? lust(c, have, c.find(WE)) : null;
    }

    private static boolean isDoing(Clause c) {
        int last = c.lastWord();
        for (String venture : VENTURES) if (c.folded(last).endsWith(venture)) return true;
        return GermanShapes.isInfinitive(c.folded(last)) || c.folded(last).endsWith("ung") || c.has(MAL);
    }

    private static @Nullable Sighting who(Clause c, int who) {
        if (!c.question()) return null;
        int verb = c.skip(STRIP & ~SOMEONE, who + 1);
        if (c.word(verb, "von")) verb = c.skip(STRIP & ~SOMEONE, verb + 2);
        if (c.word(c.lastWord(), "was") || c.word(c.lastWord(), "sowas") || joins(c, verb)) return null;
        if (GermanEither.isOffered(c)) return null;
        if (c.is(verb, HAVE | HAVE2) && LUST.in(c)) return lust(c, verb, who);
        // "Wer könnte sich vorstellen, die Kasse zu machen?"
        if (c.word(c.lastWord(), "vorstellen") && c.nextInSentence() != null && GermanBlockers.hasWord(c, "sich"))
            return GermanTopic.rest(c.nextInSentence(), c.nextInSentence().first(), null, who, verb);
        boolean will = c.is(verb, CAN | WANT | IWANT | COULD2)
                && !GermanFavours.isFavour(c, verb)
                && GermanDuty.endsInVerb(c, verb)
                && !c.is(c.lastWord(), STATIVE);
        boolean does = c.is(verb, ACT3)
                && namesWork(c, verb)
                && !c.has(NEG)
                && !GermanWords.INFORM.has(c, verb)
                && !(LENDS.contains(c.folded(verb)) && GermanFavours.isFavour(c, verb))
                && !c.word(verb, "sagt")
                && !c.word(verb, "meint");
        // "Wer hilft mir mal kurz?"
        boolean forMe = does && TO_ME.has(c, verb + 1) && !c.word(verb + 1, "uns") && !c.has(Bits.DATE);
        if ((!will && !does) || forMe || GermanClause.pronounYou(c)) return null;
        return GermanTopic.of(c, verb, null, who, verb);
    }

    /** "Wer macht mit beim Döner?": who takes part. */
    private static boolean joins(Clause c, int verb) {
        for (int i = verb + 1; i < c.end(); i++)
            if (c.word(i, "mit"))
                return !c.is(i + 1, DET | Bits.CAPITAL) && c.find(DET, verb + 1) < 0 && c.word(verb, "macht");
        return false;
    }

    /** "Wer kümmert sich um die Küche?" names the work; "wer fährt mit?" and "wer macht das?" do not. */
    private static boolean namesWork(Clause c, int verb) {
        if (c.has(SOFT | MAL)) return true;
        for (int i = verb + 1; i < c.end(); i++) {
            if (c.is(i, Bits.CAPITAL) || (c.is(i, DET | PREP) && startsNoun(c, i + 1))) return true;
        }
        return false;
    }
}

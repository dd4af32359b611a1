package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanClause.*;
import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Vague by duty: müsste, sollte, könnte, muss, gehört, bräuchte – with nobody who would do it. */
final class GermanDuty {
    private static final Set<String> MEANS =
            Set.of("nehmen", "machen", "verwenden", "benutzen", "laufen", "fahren", "kochen");
    private static final Set<String> WAYS = Set.of("mit", "per", "ohne", "ueber", "am", "aus", "via");
    private static final Set<String> WANTING = Set.of("vertragen", "gebrauchen", "brauchen", "haben");

    private GermanDuty() {}

    /** V1: wir, man, jemand müsste or sollte. */
    static @Nullable Sighting openDuty(Clause c) {
        int modal = c.find(MUST2 | SHOULD2);
        long subject = subject(c, modal);
        if ((subject == 0 || subject == IT) && GermanDepartment.isMeant(c, modal))
            return GermanTopic.rest(c, modal + 1, null, modal, c.find(MAL));
        if ((subject & OPEN_SUBJECT) == 0 || bareQuestion(c, modal)) return null;
        // "Müsste man testen": what one could do about it, without a word more.
        boolean bare = modal == c.first() && c.lastWord() == modal + 2 && c.is(c.lastWord(), ACTINF);
        if (subject == MAN && bare && !GermanThat.isNamedBefore(c)) return null;
        // "Man müsste so vieles"
        if (subject == MAN && (c.word(c.lastWord(), "vieles") || c.word(c.lastWord(), "viel"))) return null;
        // "Wir sollten um drei beliefert werden": others do that.
        if (isPassive(c, modal) && subject == WE && c.is(modal, SHOULD2) && !c.has(MAL | URGE)) return null;
        if (isPassive(c, modal)) return GermanTopic.ofPassive(c, modal, modal);
        Clause turned = GermanDenial.isTurned(c, modal) ? c.nextInSentence() : null;
        if (turned != null)
            return GermanTopic.rest(turned, turned.first() + 1, null, word(c, subject), modal, c.find(MAL));
        return GermanTopic.of(c, modal, null, word(c, subject), modal, c.find(MAL));
    }

    /** V2: wir, man, jemand könnte, softened. */
    static @Nullable Sighting openOption(Clause c) {
        int modal = c.find(COULD2);
        long subject = subject(c, modal);
        boolean soft = c.has(MAL | SOFT | NEG) || hint(c, modal) || GermanConditions.isHedged(c) || weighs(c);
        if (subject == 0 && c.has(MAL) && !c.is(c.lastWord(), STATIVE)) {
            if (isPassive(c, modal)) return GermanTopic.ofPassive(c, modal, modal, c.find(MAL));
            int front = GermanNouns.front(c, modal);
            if (front < 0) return null;
            // "Das Marketing könnte uns doch mal Rollups spendieren": who could do it comes first, what behind.
            boolean doer = endsInAct(c, modal)
                    && !WANTING.contains(c.folded(c.lastWord()))
                    && !c.word(front, "den")
                    && !c.is(front, PREP);
            Sighting done = GermanTopic.rest(c, modal + 1, null, modal, c.find(MAL));
            boolean thing = done.topicFirst() > modal && done.topicEnd() - done.topicFirst() > 1;
            return doer && thing ? done : GermanTopic.of(c, modal, null, modal, c.find(MAL));
        }
        if ((subject & OPEN_SUBJECT) == 0) return null;
        if (subject == MAN && isOption(c, modal)) return null;
        if (subject == WE && GermanPossibility.isAlso(c)) return null;
        if (GermanPossibility.isAsked(c, modal)) return null;
        boolean suggestion = c.question() && isVerbFirst(c, modal) && subject != MAN;
        if (!soft && !suggestion && subject != SOMEONE) return null;
        if (subject == SOMEONE && GermanFavours.isFavour(c, modal)) return null;
        return GermanTopic.of(c, modal, null, word(c, subject), modal, c.find(MAL));
    }

    /** "Könnte man das eigentlich auch kleben?", "zur Not könnte man auch …": what is possible, not what is wanted. */
    private static boolean isOption(Clause c, int modal) {
        if (c.has(MAL | NEG)) return false;
        boolean asked = c.question() && isVerbFirst(c, modal);
        // "Das könnte man auch mit Heißkleber machen"
        boolean also = GermanBlockers.hasWord(c, "auch") && !c.has(SOFT) && MEANS.contains(c.folded(c.lastWord()));
        if (also && !GermanBlockers.hasWord(c, "doch") && !GermanBlockers.hasWord(c, "ja")) return true;
        for (int i = modal + 1; i < c.lastWord(); i++)
            if (c.word(i, "auch") && WAYS.contains(c.folded(i + 1)) && !c.has(SOFT) && !GermanBlockers.hasWord(c, "ja"))
                return true;
        boolean other = GermanBlockers.hasWord(c, "not")
                || GermanBlockers.hasWord(c, "notfalls")
                || GermanBlockers.hasWord(c, "theoretisch")
                || GermanBlockers.hasWord(c, "alternativ")
                || GermanBlockers.hasWord(c, "statt")
                || GermanBlockers.hasWord(c, "anstatt");
        return asked || other;
    }

    /** "Man könnte prüfen, ob sich das lohnt" */
    private static boolean weighs(Clause c) {
        Clause next = c.nextInSentence();
        return next != null && next.word(next.first(), "ob") && !c.question();
    }

    private static boolean hint(Clause c, int modal) {
        for (int i = modal + 1; i < c.end() && i < modal + 4; i++) {
            String word = c.folded(i);
            if (word.equals("doch") || word.equals("ja") || word.equals("auch") || word.startsWith("gern")) return true;
        }
        return false;
    }

    /** V3: the subject is left out: müssten mal, sollte noch, muss mal. */
    static @Nullable Sighting elided(Clause c) {
        int modal = c.find(MUST2 | SHOULD2 | COULD2);
        if (!isFirst(c, modal) || subject(c, modal) != 0) return null;
        // "Sollte sich Frau Seubert melden, die kriegt ihr Rezept": a condition.
        if (c.is(modal, SHOULD2) && c.word(modal + 1, "sich") && !c.question()) return null;
        // "Wer sollte da eigentlich informiert werden?"
        if (c.question() && c.word(c.first(), "wer")) return null;
        boolean particle = c.has(PARTICLE | SOFT) || c.word(modal + 1, "eh") || c.word(modal + 1, "auch");
        if (!particle || (c.question() && isVerbFirst(c, modal) && !c.has(MAL | NEG))) return null;
        if (isPassive(c, modal)) return GermanTopic.ofPassive(c, modal, modal, c.find(PARTICLE));
        int mal = c.find(MAL);
        boolean asksThem = c.is(modal, COULD2)
                && (c.is(mal - 1, NEG) || (c.question() && c.is(mal + 1, DET | Bits.CAPITAL)))
                && c.is(modal + 1, DET)
                && c.lastWord() > mal + 1
                && !c.is(c.lastWord(), STATIVE);
        if (!endsInVerb(c, modal) || (followedByNoun(c, modal) && !asksThem)) return null;
        String form = c.folded(modal);
        boolean mine = form.endsWith("e")
                && !form.startsWith("koen")
                && !GermanPrivateLife.isThingBefore(c, modal)
                // "Da sollte dringend ein Fachmann draufschauen"
                && !(c.word(c.first(), "da") && GermanBlockers.hasWord(c, "ein"))
                && !c.word(c.lastWord(), "passieren")
                && !c.word(c.lastWord(), "neu");
        if (asksThem) return GermanTopic.rest(c, mal + 1, null, modal, mal);
        return GermanTopic.of(c, modal, mine ? Owner.SPEAKER : null, modal, c.find(PARTICLE));
    }

    private static boolean followedByNoun(Clause c, int modal) {
        int i = c.skip(STRIP & ~DET, modal + 1);
        return i == modal + 1 && c.is(i, DET) && c.word(i, "der");
    }

    static boolean endsInVerb(Clause c, int modal) {
        int last = c.lastWord();
        if (last <= modal) return false;
        String word = c.folded(last);
        // "Müssten mal schauen was das kostet": the clause that is asked for stands behind the verb.
        for (int i = modal + 2; i < last; i++)
            if (c.is(i, ACTINF) && !c.is(i, Bits.CAPITAL) && c.is(i + 1, WH | SUB)) return true;
        if (c.is(last, Bits.CAPITAL | STRIP) && !c.is(last, ACTINF)) return PASSNOW.has(c, last);
        return GermanShapes.isInfinitive(word)
                || c.is(last, ACTINF)
                || PASSNOW.has(c, last)
                || (word.endsWith("n") && !c.is(last, STRIP | PREP | DET));
    }

    /** Tells whether there is an infinitive of the clause, at its end or before an "and". */
    static boolean endsInAct(Clause c, int modal) {
        for (int i = modal + 2; i < c.end(); i++) {
            boolean ends = i == c.lastWord() || c.is(i + 1, CONJ);
            if (ends && !c.is(i, Bits.CAPITAL) && (c.is(i, ACTINF) || GermanShapes.isInfinitive(c.folded(i))))
                return true;
        }
        return false;
    }

    static boolean renewed(Clause c) {
        for (int i = c.first(); i < c.end(); i++) {
            String word = c.folded(i);
            if (word.equals("wieder") || word.equals("auch") || word.equals("neu")) return true;
        }
        return false;
    }

    /** A plain question about duty: modal first or question word, without mal or nicht. */
    static boolean bareQuestion(Clause c, int modal) {
        // "Warum müssen wir das doppelt eingeben", the question mark forgotten.
        boolean unmarked = (c.is(c.first(), WH) && modal == c.first() + 1) || GermanEither.isAsked(c, modal);
        if (!c.question() && !unmarked) return false;
        boolean asked = c.is(c.first(), WH) || isVerbFirst(c, modal) || (c.find(WH) >= 0 && c.find(WH) < modal);
        if (!asked) return false;
        // "Sollte man Tomaten ausgeizen oder nicht?"
        boolean orNot = c.word(c.lastWord(), "nicht") && c.word(c.lastWord() - 1, "oder");
        if (orNot || GermanEither.isAsked(c, modal)) return true;
        boolean either = GermanBlockers.hasWord(c, "oder") && !c.has(MAL | URGE);
        if (c.is(modal, SHOULD2) && isVerbFirst(c, modal) && c.has(WE) && c.has(SOFT | URGE) && !either) return false;
        return (!c.has(NEG) && !softens(c, modal)) || (c.find(WH) >= 0 && c.find(WH) < modal && !c.has(NEG));
    }

    /** "Müssen wir das nochmal vorlegen?": how often, no "mal". */
    private static boolean softens(Clause c, int modal) {
        int mal = c.find(MAL);
        return mal >= 0 && !(c.is(modal, MUST) && (c.word(mal, "nochmal") || c.word(mal, "nochmals")));
    }

    static int word(Clause c, long subject) {
        return c.find(subject == MAN ? MAN | MA : subject);
    }
}

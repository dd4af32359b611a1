package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanClause.*;
import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Blocker;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Label;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Kind;
import java.util.List;

/** What speaks against a sighting in German. */
final class GermanBlockers {
    private static final WordSet COERCED = WordSet.of(GermanWords.section("coerced"));
    private static final WordSet TIME_UNIT = WordSet.of(GermanWords.section("timeunit"));

    private static final WordSet GLADLY = WordSet.of(List.of("ding", "problem", "thema", "stress", "akt", "sache"));

    private GermanBlockers() {}

    static final List<Blocker> ALL = List.of(
            new Blocker("B1", Label.VAGUE, GermanGuess::is),
            new Blocker("B2", Label.VAGUE, GermanBlockers::past),
            new Blocker("B3", Label.VAGUE, GermanBlockers::denied),
            new Blocker("B4", Label.VAGUE, GermanConditions::condition),
            new Blocker("B7", Label.VAGUE, GermanNorms::norm),
            new Blocker("B9", Label.VAGUE, GermanBlockers::outsider),
            new Blocker("B10", Label.VAGUE, GermanPrivateLife::privateLife),
            new Blocker("B11", Label.VAGUE, GermanReports::reported),
            new Blocker("B12", Label.VAGUE, GermanSettled::settled),
            new Blocker("B14", Label.VAGUE, GermanIrony::joke),
            new Blocker("B15", Label.VAGUE, GermanBlockers::idiom),
            new Blocker("B3", Label.COMMITMENT, GermanBlockers::deniedPromise),
            new Blocker("B17", Label.COMMITMENT, GermanBlockers::habitOrStatus),
            new Blocker("B10", Label.COMMITMENT, GermanPrivateLife::ownTime),
            new Blocker("B15", Label.COMMITMENT, GermanFigures::figureOfSpeech),
            new Blocker("B11", Label.COMMITMENT, GermanReports::reported),
            new Blocker("B4", Label.REQUEST, GermanConditions::conditionBefore),
            new Blocker("B11", Label.REQUEST, GermanReports::quoted),
            new Blocker("B10", Label.REQUEST, GermanPrivateLife::theirOwnTime));

    static int verb(Clause c, Sighting s) {
        for (int w : s.words()) if (c.is(w, MODAL | NEED)) return w;
        return -1;
    }

    private static boolean past(Clause c, Sighting s) {
        int earlier = PAST_WORD.find(c);
        // "Ich wollte schon letzte Woche": still not done.
        boolean late = s.owner() == Owner.SPEAKER && c.has(WANTED) && (hasWord(c, "schon") || hasWord(c, "eigentlich"));
        // "Wollten wir doch letzte Woche schon machen"
        late |= c.has(WANTED) && c.has(WE) && hasWord(c, "schon") && (hasWord(c, "doch") || hasWord(c, "ja"));
        // "Wollte ich gestern fertig machen, hat nicht geklappt"
        late |= s.owner() == Owner.SPEAKER && GermanOwnPlans.fails(c, verb(c, s));
        if (earlier >= 0 && !late && verb(c, s) >= 0 && !c.is(earlier - 1, PREP) && !c.is(earlier - 2, PREP))
            return true;
        if (wasMeant(c, s)) return true;
        int last = c.lastWord();
        // "Das hätte ich längst schreiben sollen": still to be done.
        boolean neglect = s.owner() == Owner.SPEAKER && (hasWord(c, "laengst") || hasWord(c, "schon"));
        if (neglect) return false;
        if (c.word(last, "sollen") || c.word(last, "muessen") || c.word(last, "koennen"))
            return c.has(HAVE2) || (last > c.first() && c.has(HAVE));
        if (c.has(HAVE2) && c.has(MAL) && !LUST.in(c) && verb(c, s) < 0 && c.has(WE)) return true;
        return c.word(last, "gewesen");
    }

    /** "Wir sollten um acht abladen, waren aber erst um elf da": an order of the past. */
    private static boolean wasMeant(Clause c, Sighting s) {
        Clause next = c.nextInSentence();
        if (next == null || !c.is(verb(c, s), SHOULD2) || c.has(MAL | URGE)) return false;
        // "…, aber da war Blutspende"
        boolean turned =
                next.word(next.first(), "aber") || next.word(next.first(), "dann") || next.word(next.first(), "nur");
        if (turned && next.has(PAST & ~WANTED) && !next.has(HAVE2 | NEG)) return true;
        boolean but = next.word(next.first() + 1, "aber") || next.word(next.first() + 2, "aber");
        return but && next.is(next.first(), PAST & ~WANTED);
    }

    private static boolean denied(Clause c, Sighting s) {
        int modal = verb(c, s);
        // "könnte nicht schaden" recommends.
        if (modal < 0 || c.question() || hasWord(c, "schaden")) return false;
        // "Sollten wir nicht mal …", the question mark forgotten.
        boolean softened = !c.is(modal, MUST2) && (c.has(MAL | SOFT) || c.is(modal, COULD2));
        boolean ours = subject(c, modal) == WE && c.has(MAL) && !c.has(MA);
        if (!GermanDenial.isPlain(c, modal)
                && isVerbFirst(c, modal)
                && (ours || (softened && (subject(c, modal) & OPEN_SUBJECT) != 0))) return false;
        // "Könnte die Verwaltung nicht mal …", the question mark forgotten.
        boolean asked = c.is(modal, COULD2) && isVerbFirst(c, modal) && c.has(MAL) && c.is(c.find(MAL) - 1, NEG);
        if (asked) return false;
        // "Das sollten wir lieber bleiben lassen"
        int left = c.lastWord() - 1;
        boolean stays =
                c.word(left, "bleiben") || c.word(left, "sein") || c.word(left, "lieber") || c.word(left, "besser");
        if (c.word(left + 1, "lassen") && stays) return true;
        for (int i = c.find(NEG); i >= 0; i = c.find(NEG, i + 1)) {
            if (c.word(i + 1, "nur")
                    || c.word(i + 1, "vergessen")
                    || c.word(i + 1, "laenger")
                    || c.word(i + 1, "weiter")
                    || (c.word(i + 1, "mehr") && !c.is(modal, MUST))
                    || c.word(i - 1, "und")) continue;
            if (NEGLECT.has(c, c.lastWord()) || GermanDenial.isTurned(c, modal)) continue;
            if (i < modal && (c.is(modal, MUST2 | SHOULD2) || GermanVerbFinal.isAtEnd(c, modal))) continue;
            return true;
        }
        return false;
    }

    private static boolean outsider(Clause c, Sighting s) {
        int modal = verb(c, s);
        // "Die Politik müsste da mal was tun, so kann das nicht weitergehen"
        Clause before = c.previousInSentence();
        if (modal < 0 && before != null && OUTSIDER.in(before) && before.has(MODAL)) return true;
        // "Der Schiri gehört ausgewechselt"
        int belongs = c.find(GEHOERT);
        boolean placed = c.is(belongs - 2, PREP) || c.is(belongs - 3, PREP);
        if (modal < 0 && belongs > 0 && OUTSIDER.has(c, belongs - 1) && !placed) return true;
        if (modal < 0 || (subject(c, modal) & (OPEN_SUBJECT | I)) != 0) return false;
        if (c.is(modal, NEED) || (c.has(OPEN_SUBJECT) && GermanVerbFinal.isAtEnd(c, modal))) return false;
        int who = OUTSIDER.find(c);
        // "Könnten die Kollegen nicht mal die Post sortieren?": what they could see to.
        int asked = isVerbFirst(c, modal) && c.is(modal + 1, DET) ? GermanNouns.phrase(c, modal + 1) : -1;
        if (asked > 0 && who >= asked) return false;
        // "Schauen, was der andere Lieferant kostet"
        if (c.find(WH | SUB, modal) > modal && c.find(WH | SUB, modal) < who) return false;
        // "Ein Elektriker" is anybody who can do it.
        if (c.word(who - 1, "ein") || c.word(who - 1, "eine")) return false;
        // "Die Hersteller müssten verpflichtet werden": what is done to them is no work of ours.
        boolean coerced = isPassive(c, modal) && who < modal && COERCED.has(c, c.lastWord() - 1);
        return who >= 0 && !c.is(who - 1, PREP) && !c.is(who - 2, PREP) && (coerced || !isPassive(c, modal));
    }

    private static boolean idiom(Clause c, Sighting s) {
        int modal = verb(c, s);
        int last = c.lastWord();
        if (GermanSkill.isSought(c) || GermanSayings.is(c, s)) return true;
        if (modal < 0) return false;
        int article = c.find(DET);
        // "So könnte man das auch nennen"
        if (c.word(article, "das") && !c.is(article + 1, Bits.CAPITAL)) article = -1;
        boolean remember = c.word(last - 1, "dran") || c.word(last - 1, "daran");
        if (SAY.has(c, last) && (article < 0 || article == last) && last - modal < 6 && !remember) return true;
        if (c.is(c.first(), I) && SAY.has(c, last) && last - modal < 4) return true;
        // "Ich wollte mal fragen, wie …", "da soll mal einer mitkommen", "das sollte man nicht unterschätzen"
        if (c.is(modal, WANTED) && POLITE.has(c, last) && article < 0 && !c.has(PREP | URGE)) return true;
        if (c.word(modal, "soll") && c.is(modal - 1, OTHERWISE | CONJ | STRIP) && hasWord(c, "einer")) return true;
        if (subject(c, modal) == MAN && NEGLECT.has(c, last) && c.word(c.first(), "das") && c.has(NEG)) return true;
        // "Man sollte meinen das ginge inzwischen"
        if (subject(c, modal) == MAN && GermanSayings.isOpinion(c, modal)) return true;
        // "Da muss man erst mal drauf kommen"
        if (subject(c, modal) == MAN && (hasWord(c, "erstmal") || (hasWord(c, "erst") && c.has(MAL)))) return true;
        return last == modal + 1 && hasWord(c, "mal");
    }

    private static boolean deniedPromise(Clause c, Sighting s) {
        // "Hole nicht ich, sondern Bärbel"
        for (int word : s.words()) if (c.is(word, NEG) && c.nextInSentence() != null) return false;
        // "Kein Ding ich schreib mit"
        int no = c.find(NEG);
        if (no == c.first() && isGladly(c, no) && c.find(NEG, no + 1) < 0) return false;
        if (s.owner() == Owner.SPEAKER
                && (c.has(NEG) || (c.has(SOFT) && (!c.has(Bits.DATE) || GermanDenial.isLeftOpen(c))))) return true;
        if (c.has(NEG)) return true;
        // "Wäre ich jünger, würde ich mitlaufen"
        Clause before = c.previousInSentence();
        boolean supposed = before != null && before.is(before.first(), BE2 | HAVE2);
        if (supposed && c.is(c.first(), WOULDINF)) return true;
        // "Ich hätte Montag Zeit und würde das Regal aufbauen"
        return c.has(HAVE2) && !(c.has(WOULDINF) && LUST.in(c));
    }

    private static boolean habitOrStatus(Clause c, Sighting s) {
        int habit = HABIT.find(c);
        if (habit >= 0 && !(c.is(habit, Bits.DATE) && c.is(habit - 1, PREP))) return true;
        if (hasWord(c, "grundsaetzlich") || hasWord(c, "generell") || hasWord(c, "prinzipiell")) return true;
        // "Gudrun schreibt an ihrem dritten Krimi": what she is at.
        int does = c.find(ACT3);
        boolean atIt = c.word(does + 1, "an") && c.is(does + 2, DET) && s.owner() instanceof Owner.Named;
        if (atIt && !c.has(Bits.DATE)) return true;
        // "Die Einweisung macht Henning, immer am ersten Dienstag"
        Clause next = c.nextInSentence();
        if (next != null && (next.word(next.first(), "immer") || next.word(next.first(), "jeden"))) return true;
        for (int i = c.first(); i < c.end(); i++) {
            // "Der Shuttle fährt alle 15 Minuten"
            if (c.word(i, "alle") && (TIME_UNIT.has(c, i + 1) || TIME_UNIT.has(c, i + 2))) return true;
            // "Ich mach das 27 Jahre": so long, not by when.
            if (c.word(i, "jahre") && c.words().kind(i - 1) == Kind.NUMBER && !c.is(i, Bits.DATE)) return true;
        }
        int now = NOW.find(c);
        // "Ich check das eben": quickly.
        if (c.word(now, "eben") && c.has(I) && c.has(ACT1) && now > c.find(ACT1)) now = NOW.find(c, now + 1);
        // "Bin grad im Lager und bring die Kisten gleich mit": what stands before the "und" is over with it.
        // "Die Rezepte von gestern arbeite ich ab": what is meant, not when.
        if (c.word(now - 1, "von") || c.word(now - 1, "vom")) now = NOW.find(c, now + 1);
        int and = c.find(CONJ, Math.max(now, c.first()));
        if (now >= 0 && s.words()[0] > and && and > now && c.word(and, "und")) return false;
        return now >= 0 && !c.is(now, Bits.DATE);
    }

    /** "Kein Ding", "kein Problem". */
    static boolean isGladly(Clause c, int i) {
        return c.folded(i).startsWith("kein") && GLADLY.has(c, i + 1);
    }

    static boolean hasWord(Clause c, String word) {
        for (int i = c.first(); i < c.end(); i++) if (c.word(i, word)) return true;
        return false;
    }
}

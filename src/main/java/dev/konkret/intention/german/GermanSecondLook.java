package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Names;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Kind;
import java.util.Set;

/** B12 by a second look: "…, Moment, steht ja im Flur", "Edit: ist gebucht", "seh grad, liegt schon da", "ah danke Elsa". */
final class GermanSecondLook {
    private static final WordSet WITHDRAWS = WordSet.of(GermanWords.section("withdraws"));
    private static final WordSet AH = WordSet.of(GermanWords.section("ahah"));
    private static final WordSet SEES = WordSet.of(GermanWords.section("sees"));
    private static final Set<String> JUST =
            Set.of("grad", "gerade", "grade", "eben", "jetzt", "ich", "soeben", "aber", "wie");
    private static final int REACH = 3;

    private GermanSecondLook() {}

    /** Tells whether one of the clauses behind {@code c} says that another look settles it. */
    static boolean settles(Clause c) {
        if (isTicked(c)) return true;
        Clause n = c.next();
        for (int i = 0; i < REACH && n != null; i++, n = n.next()) {
            if (n.question()) continue;
            if (isThanks(n) || isOthersTurn(n) || isCalled(n) || hasArrived(n)) return true;
            int end = marker(n);
            if (end < 0) continue;
            Clause told = end > n.lastWord() ? n.next() : n;
            // "– ah, grad gesehen, liegt da schon": two signs of it, one behind the other.
            int again = told != null && told != n ? marker(told) : -1;
            if (told != null && again > told.lastWord()) told = told.next();
            if (told == null) continue;
            int from = told == n ? end : told == null ? -1 : told.first();
            if (told != null && GermanFound.isFound(told, from)) return true;
        }
        return false;
    }

    /** "TODO Zettel ans Brett ✅" */
    private static boolean isTicked(Clause c) {
        int end = c.end();
        while (end < c.words().size() && c.words().kind(end) == Kind.PUNCTUATION) end++;
        if (end >= c.words().size() || c.words().kind(end) != Kind.EMOJI) return false;
        String sign = c.words().text(end);
        return sign.startsWith("✅") || sign.startsWith("☑") || sign.startsWith("✔") || sign.endsWith("check_mark:");
    }

    /** "…, ist seit gestern da", "…, sind inzwischen da". */
    private static boolean hasArrived(Clause n) {
        int first = n.skip(CONJ, n.first());
        boolean here = n.word(n.lastWord(), "da") || n.word(n.lastWord(), "zurueck");
        boolean since = n.has(Bits.DATE)
                || n.word(first + 1, "seit")
                || GermanBlockers.hasWord(n, "inzwischen")
                || GermanBlockers.hasWord(n, "mittlerweile");
        boolean dropped = n.is(first, IS) && !n.is(first, PAST);
        return dropped && here && since && n.previousInSentence() != null && !n.has(NEG | NOBODY | SOMEONE);
    }

    /** Returns the token behind "Moment", "ach so", "nee Moment", "seh grad", "wie ich grad sehe" at the clause's beginning, or -1. */
    private static int marker(Clause n) {
        int i = n.skip(Bits.MUTE, n.first());
        boolean marked = false;
        while (i < n.end()) {
            boolean so = AH.has(n, i - 1) && n.word(i, "so");
            if (WITHDRAWS.has(n, i) || so || (n.word(i, "doch") && marked)) marked = true;
            else if (isSeeing(n, i)) return seen(n, i);
            else if (AH.has(n, i)) marked = true;
            else break;
            i++;
        }
        // "Die Liste, ach nee, …": nothing but the marker may stand before.
        return marked ? i : -1;
    }

    /** "Sehe grad", "grad gesehen", "ich sehe gerade", "wie ich eben höre". */
    private static boolean isSeeing(Clause n, int i) {
        int at = i;
        while (JUST.contains(n.folded(at))) at++;
        if (!SEES.has(n, at) || n.has(NEG)) return false;
        boolean participle = n.folded(at).startsWith("ge") || n.word(at, "erfahren");
        boolean shortened = at == i || n.has(I) || participle;
        int behind = at + 1;
        while (JUST.contains(n.folded(behind))) behind++;
        return shortened && (at > i || behind > at + 1 || n.endsWith(':')) && behind > n.lastWord();
    }

    private static int seen(Clause n, int i) {
        int at = i;
        while (at < n.end() && (JUST.contains(n.folded(at)) || SEES.has(n, at))) at++;
        return at;
    }

    /** "Ah danke Elsa!", "danke, Jens": somebody has done it meanwhile; thanks in advance name nobody. */
    private static boolean isThanks(Clause n) {
        int i = n.first();
        while (AH.has(n, i) || WITHDRAWS.has(n, i)) i++;
        boolean thanks = n.word(i, "danke") || n.word(i, "dank");
        if (!thanks || n.lastWord() != i + 1) return false;
        boolean ah = i > n.first() && n.is(i + 1, Bits.CAPITAL);
        return n.is(i + 1, Bits.MENTION) || Names.is(n, i + 1) || ah;
    }

    /** "…, aber der Wirt übernimmt das", "…, die liefert aber der Baumarkt", "…, aber das macht jetzt der Bauhof". */
    private static boolean isOthersTurn(Clause n) {
        // "Offen ist, wie es weitergeht, das entscheidet der Vorstand am Donnerstag"
        if (isThis(n, n.first()) && n.word(n.first() + 1, "entscheidet") && !n.is(n.first() + 2, I | WE | YOU))
            return true;
        boolean but = GermanBlockers.hasWord(n, "aber");
        if (!but || n.previousInSentence() == null || n.has(NEG | NOBODY | MODAL | NEED | I | WE | SOMEONE))
            return false;
        int verb = n.find(ACT3);
        int start = n.skip(CONJ | (STRIP & ~DET), n.first());
        if (verb < 0 || verb > start + 3) return false;
        boolean pointed = isThis(n, verb - 1) || isThis(n, n.first());
        int who = pointed ? n.skip(STRIP & ~DET, verb + 1) : start;
        boolean somebody = n.is(who, DET) ? n.is(who + 1, Bits.CAPITAL) : n.is(who, Bits.CAPITAL | Bits.MENTION);
        boolean it = pointed || (verb < n.lastWord() && isThis(n, verb + 1));
        return somebody && it;
    }

    private static boolean isThis(Clause n, int i) {
        boolean points = n.is(i, IT)
                || n.word(i, "die")
                || n.word(i, "den")
                || n.word(i, "der")
                || n.word(i, "sie")
                || n.word(i, "ihn");
        return points && !n.is(i + 1, Bits.CAPITAL);
    }

    /** "…, Techniker ist bestellt", "…, die Firma ist informiert": those who do it have been called. */
    private static boolean isCalled(Clause n) {
        int last = n.lastWord();
        boolean called = n.word(last, "bestellt")
                || n.word(last, "beauftragt")
                || n.word(last, "verstaendigt")
                || n.word(last, "gerufen")
                || n.word(last, "angerufen")
                || n.word(last, "unterwegs");
        int is = last - 1;
        while (n.is(is, STRIP) && !n.is(is, IS)) is--;
        if (!called || !n.is(is, IS) || n.has(NEG | STILL | MODAL)) return false;
        String who = n.folded(is - 1);
        boolean person = who.endsWith("er") || who.endsWith("erin") || who.endsWith("firma") || who.endsWith("dienst");
        return n.is(is - 1, Bits.CAPITAL) && person && is - 2 <= n.first();
    }
}

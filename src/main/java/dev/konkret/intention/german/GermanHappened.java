package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Names;
import dev.konkret.intention.WordSet;
import java.util.Set;

/** B12 behind the wish: it turns out that it has happened or that others see to it: "hängt schon", "das übernimmt die Stadt". */
final class GermanHappened {
    private static final WordSet SETTLED = WordSet.of(GermanWords.section("settled"));
    private static final WordSet BROKEN = WordSet.of(GermanWords.section("defect"));
    private static final Set<String> THERE =
            Set.of("liegt", "liegen", "steht", "stehen", "haengt", "haengen", "klebt", "sitzt", "laeuft", "laufen");
    private static final Set<String> FOR_LONG = Set.copyOf(GermanWords.RULE_LISTS.section("happened-for-long"));
    private static final Set<String> OTHERS_DO =
            Set.of("uebernimmt", "macht", "erledigt", "regelt", "repariert", "zahlt", "richtet");
    private static final Set<String> ALREADY = Set.of("schon", "laengst", "bereits");
    private static final Set<String> POINTS = Set.of("das", "die", "der", "den", "es", "dies", "alles");
    private static final Set<String> FOUND = Set.of("gesehen", "gemerkt", "gefunden", "entdeckt", "festgestellt");
    private static final Set<String> PARTS =
            Set.of("nur", "bloss", "halb", "halbe", "halben", "haelfte", "teil", "teilweise", "fast", "beinahe");
    private static final Set<String> DISSOLVED =
            Set.of("zerschlagen", "eruebrigt", "geklaert", "geloest", "gefunden", "ergeben", "erledigt", "gemeldet");
    private static final WordSet WORKS = WordSet.of(GermanWords.section("works"));
    private static final Set<String> FAILED = Set.copyOf(GermanWords.RULE_LISTS.section("happened-failed"));
    private static final int SHORT = 4;

    private GermanHappened() {}

    static boolean is(Clause n) {
        if (n.question() || n.has(NEG | NOBODY)) return false;
        int first = n.skip(CONJ | Bits.MUTE, n.first());
        while (first < n.end() && OPENER.has(n, first)) first++;
        int last = n.lastWord();
        // "Schon passiert", "längst erledigt"
        if (ALREADY.contains(n.folded(first)) && last == first + 1 && settles(n, last)) return true;
        if (n.word(last, "erledigt") && GermanBlockers.hasWord(n, "sich")) return true;
        boolean pointed = isPointed(n, first);
        if (pointed) {
            if (OTHERS_DO.contains(n.folded(first + 1)) && isOther(n, first + 2)) return true;
            first = n.is(first + 1, IS | HAVE) || THERE.contains(n.folded(first + 1)) ? first + 1 : first;
        }
        boolean already = false;
        for (int i = first + 1; i <= last; i++) already |= ALREADY.contains(n.folded(i));
        // "Ist heute früh rausgegangen", "ist aber schon beauftragt"
        if (n.is(first, IS | HAVE) && !n.is(first, PAST) && settles(n, last)) return already || SETTLED.has(n, last);
        boolean perfect = already
                && !pointed
                && n.find(Bits.CAPITAL, first + 1) < 0
                && n.is(first, IS)
                && !n.is(first, PAST)
                && GermanShapes.isParticiple(n.folded(last));
        if (perfect && !isForLong(n, first) && !BROKEN.has(n, last)) return true;
        boolean there = THERE.contains(n.folded(first));
        there |= (n.word(first, "kommt") || n.word(first, "kommen")) && n.word(last, "schon");
        if (already && there && !isForLong(n, first)) return true;
        // "Der Bauhof ist schon dran"
        return already && n.word(last, "dran") && n.has(IS) && last - n.first() <= SHORT + 1;
    }

    /** "Uschi hat nur die halbe geschafft", "…, Beamer hat Tom schon": a part, or another thing. */
    static boolean isHalf(Clause n) {
        boolean part = false;
        for (int i = n.first(); i < n.end(); i++) part |= PARTS.contains(n.folded(i));
        int first = n.first();
        boolean other = n.previousInSentence() != null
                && n.is(first, Bits.CAPITAL)
                && !n.is(first, PRONOUN | STRIP)
                && n.is(first + 1, HAVE)
                && Names.is(n, first + 2);
        // "Die Adressen hab ich schon"
        other |= n.is(first, DET) && n.is(first + 1, Bits.CAPITAL) && n.is(first + 2, HAVE) && n.is(first + 3, I);
        return (part && n.has(HAVE | IS | PAST)) || other;
    }

    /** "… hat sich zerschlagen", "… weiß sie schon", "… ist er seit heute", "… läuft wieder", "passt so", "-> done". */
    static boolean isOver(Clause n) {
        if (n.question() || n.has(NEG | NOBODY | MODAL)) return false;
        int first = n.skip(CONJ | Bits.MUTE, n.first());
        while (first < n.end() && OPENER.has(n, first)) first++;
        int last = n.lastWord();
        if (n.word(n.first(), "passt") && last <= n.first() + 2 && n.previous() != null) return true;
        boolean alone = last == first && n.previous() != null && (DONE.has(n, last) || SETTLED.has(n, last));
        if (alone && !n.word(last, "raus") && !n.word(last, "durch") && !n.word(last, "vom")) return true;
        if (n.word(last, "done") || (n.word(first, "weiss") && n.word(last, "schon"))) return true;
        boolean itself = n.is(first, HAVE) && GermanBlockers.hasWord(n, "sich");
        if (itself && DISSOLVED.contains(n.folded(last))) return true;
        boolean works = WORKS.has(n, last - 1) || WORKS.has(n, first);
        if (works && n.word(last, "wieder") && last - first <= SHORT && n.find(Bits.CAPITAL, first + 1) < 0)
            return true;
        // "War aber schon zu", "hat er vorhin nachgeholt"
        boolean was = n.word(first, "war") || n.word(first, "waren");
        if (was && GermanBlockers.hasWord(n, "schon") && GermanFound.isThere(n, last)) return true;
        boolean he =
                n.word(first + 1, "er") || n.word(first + 1, "sie") || n.is(first + 1, I) || Names.is(n, first + 1);
        boolean has = n.is(n.first(), HAVE) && he && n.previousInSentence() != null && last - first <= SHORT;
        if (has
                && !n.word(last, "recht")
                && GermanShapes.isParticiple(n.folded(last))
                && !FAILED.contains(n.folded(last))) return true;
        if (n.word(first, "war") && n.has(SOMEONE) && n.word(last, "da")) return true;
        boolean since = n.has(Bits.DATE) || n.word(last, "schon") || GermanBlockers.hasWord(n, "seit");
        boolean it = n.word(first + 1, "er")
                || n.word(first + 1, "sie")
                || n.word(first + 1, "es")
                || n.word(first + 1, "das");
        if (n.is(first, IS) && it && since && last <= first + 3) return true;
        return n.is(first, IS)
                && n.has(Bits.DATE)
                && (n.word(last, "raus") || n.word(last, "drauf"))
                && last <= first + 2;
    }

    /** "… müssten zurück. Sind seit heute Morgen zurück.", "… müsste korrigiert werden. Ist korrigiert." */
    static boolean isSame(Clause c, Clause n) {
        if (n.question() || n.has(NEG | MODAL)) return false;
        int first = n.skip(CONJ | Bits.MUTE, n.first());
        while (first < n.end() && (OPENER.has(n, first) || n.is(first, IT) || POINTS.contains(n.folded(first))))
            first++;
        String wished = c.folded(c.lastWord());
        if (wished.startsWith("werd")) wished = c.folded(c.lastWord() - 1);
        return n.is(first, IS | HAVE)
                && n.lastWord() > first
                && n.folded(n.lastWord()).equals(wished);
    }

    /** "…, hab aber grad gesehen, dass …", "wir haben jetzt aber einen neuen": it is there. */
    static boolean isFound(Clause n) {
        if (!n.has(HAVE) || n.has(NEG | MODAL) || n.question()) return false;
        boolean but = GermanBlockers.hasWord(n, "aber")
                || GermanBlockers.hasWord(n, "inzwischen")
                || GermanBlockers.hasWord(n, "mittlerweile");
        boolean seen = FOUND.contains(n.folded(n.lastWord())) && (n.has(I) || n.is(n.first(), HAVE));
        boolean another = n.has(WE) && (GermanBlockers.hasWord(n, "neuen") || GermanBlockers.hasWord(n, "neue"));
        return but && (seen || another);
    }

    /** "Firma Ortner war heute da": who was to be called has come. */
    static boolean hasCome(Clause n) {
        boolean was = n.find(PAST) > n.first() && n.word(n.find(PAST), "war");
        boolean there = n.word(n.lastWord(), "da") || n.word(n.lastWord(), "hier");
        return was
                && there
                && !n.has(NEG | NOBODY | I | WE | YOU)
                && !n.question()
                && n.is(n.find(PAST) - 1, Bits.CAPITAL);
    }

    private static boolean settles(Clause n, int i) {
        return SETTLED.has(n, i) || (DONE.has(n, i) && !n.word(i, "durch") && !n.word(i, "vom"));
    }

    private static boolean isPointed(Clause n, int first) {
        return POINTS.contains(n.folded(first)) && !n.is(first + 1, Bits.CAPITAL);
    }

    /** "Das übernimmt jetzt die Stadt", "macht Firma Holm". */
    private static boolean isOther(Clause n, int from) {
        int who = n.skip(STRIP & ~DET, from);
        return n.is(who, DET | Bits.CAPITAL) && !n.has(I | WE | YOU | MODAL);
    }

    private static boolean isForLong(Clause n, int from) {
        for (int i = from; i < n.end(); i++) if (FOR_LONG.contains(n.folded(i))) return true;
        return false;
    }
}

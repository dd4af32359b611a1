package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Kind;
import java.util.Set;

/** B4 without a conjunction: "wollten wir umstellen, müssten wir …", "bei Regen müssten wir …". */
final class GermanSupposition {
    private static final WordSet SUPPOSED = WordSet.of(GermanWords.section("supposed"));
    private static final WordSet MISHAP = WordSet.of(GermanWords.section("mishap"));
    private static final WordSet CASE = WordSet.of(GermanWords.section("case"));
    private static final Set<String> NUMBERS = Set.of("zwei", "drei", "vier", "fuenf", "zehn", "zwanzig", "hundert");
    private static final Set<String> MEANS = Set.of("mit", "ueber", "durch", "via", "per", "dank");
    private static final WordSet THEORY = WordSet.of(GermanWords.section("theory"));
    private static final long UNREAL = BE2 | HAVE2 | WOULDINF | COULD2 | MUST2 | SHOULD2 | WANTED | NEED2;

    private GermanSupposition() {}

    /** Tells whether the clause with the duty at {@code modal} only says what would follow or what would have to be the case. */
    static boolean supposes(Clause c, int modal) {
        if (c.question()) return false;
        Clause before = c.previousInSentence();
        if (before != null && isSupposed(before) && follows(c)) return true;
        Clause next = c.nextInSentence();
        if (next != null && verb(c) == modal && isSupposed(c) && (isUnreal(next, verb(next)) || saysThen(next)))
            return true;
        // "Für den Führerschein müsste ich erst sparen", "je nachdem, wie viele kommen, müssten wir …"
        boolean atFirst = GermanBlockers.hasWord(c, "erst") || GermanBlockers.hasWord(c, "erstmal");
        if (c.is(modal, MUST2) && c.word(verb(c), "fuer") && atFirst && !c.has(STILL)) return true;
        if (before != null && (isImagined(before) || isAim(before))) return true;
        Clause first = before == null ? null : before.previousInSentence();
        if (first != null && first.word(first.first(), "je") && first.word(first.lastWord(), "nachdem")) return true;
        if (before != null && before.word(before.first(), "je") && before.word(before.first() + 1, "nachdem"))
            return true;
        if (before != null
                && isStated(before)
                && c.is(c.first(), MUST2 | COULD2 | SHOULD2)
                && c.is(c.first() + 1, PRONOUN | DET | MA | Bits.CAPITAL)
                && !c.has(PARTICLE | SOMEONE)) return true;
        boolean soThat =
                before != null && before.word(before.first(), "damit") && before.lastWord() > before.first() + 1;
        if (soThat && c.has(MAN) && c.is(modal, MUST2) && !c.has(PARTICLE | SOMEONE)) return true;
        return isPremise(c, modal) || (before != null && isPurpose(before) && isNeededFor(c, modal));
    }

    /** "Stellt euch vor, wir müssten …", "nicht auszudenken, wenn …": only imagined. */
    private static boolean isImagined(Clause before) {
        boolean imagine = before.folded(before.first()).startsWith("stell") && before.word(before.lastWord(), "vor");
        return imagine && (before.has(YOU | YOUPL) || TO_YOU.in(before));
    }

    /** "Damit das ginge, …", "selbst wenn wir wollten, …" */
    private static boolean isAim(Clause before) {
        if (before.word(before.first(), "damit") && SUPPOSED.has(before, before.lastWord())) return true;
        // "Ein Neubau würde heißen: wir müssten …"
        int last = before.lastWord();
        boolean means = before.word(last, "heissen") || before.word(last, "bedeuten");
        if ((means && before.has(WOULDINF)) || before.word(last, "hiesse")) return true;
        boolean even = before.word(before.first(), "selbst") && before.is(before.first() + 1, COND);
        return even && (before.is(before.lastWord(), UNREAL) || SUPPOSED.has(before, before.lastWord()));
    }

    /** Tells whether {@code c} tells what the writer would do if the clause before were the case: "hätte ich mehr Arme, würd ich …". */
    static boolean isDream(Clause c) {
        Clause before = c.previousInSentence();
        return before != null
                && isSupposed(before)
                && c.is(c.first(), WOULDINF)
                && before.is(verb(before), HAVE2 | BE2);
    }

    /** "Um das zu beweisen, …" */
    private static boolean isPurpose(Clause before) {
        int last = before.lastWord();
        boolean zu = before.word(last - 1, "zu") || GermanShapes.isZuInfinitive(before.folded(last));
        return before.word(before.first(), "um") && zu;
    }

    /** "…, müsste man ins Archiv": what it takes, not what is to be done. */
    private static boolean isNeededFor(Clause c, int modal) {
        return c.has(MAN | WE) && c.is(modal, MUST2 | COULD2 | NEED2) && !c.has(PARTICLE | SOFT);
    }

    /** "Würden wir das vergeben", "gäbe es den Zuschuss nicht": the verb comes first, its subject at once. */
    private static boolean isSupposed(Clause c) {
        int verb = verb(c);
        // "Wären da Asbestplatten drin"
        int subject = c.word(verb + 1, "da") || c.word(verb + 1, "hier") ? verb + 2 : verb + 1;
        if (c.question() || !isUnreal(c, verb)) return false;
        if (c.is(subject, MAL | STILL | URGE | SOFT | NEG)) return false;
        boolean named = c.is(subject, PRONOUN | MA | DET | Bits.CAPITAL | Bits.MENTION)
                || c.words().is(subject, "sich");
        // "Sollten wir mal besprechen, könnten wir Freitag": a plan whose object is left out.
        boolean plan = c.is(subject + 1, MAL) && !c.is(verb, HAVE2 | BE2);
        return named && !plan && c.lastWord() > subject;
    }

    /** "Kommt die Ware nicht, müssten wir …": a condition whose verb comes first. */
    private static boolean isStated(Clause before) {
        int verb = verb(before);
        boolean finite = before.is(verb, IS | HAVE | WIRD | CAN | ACT3 | STATIVE)
                || before.folded(verb).endsWith("t");
        boolean named = before.is(verb + 1, DET | PRONOUN | Bits.CAPITAL) && before.lastWord() > verb + 2;
        return finite
                && named
                && !before.question()
                && !before.is(verb, DET | PREP | NEG | CONJ | SUB | COND | OTHERWISE);
    }

    private static int verb(Clause c) {
        int i = c.skip(CONJ | Bits.MUTE, c.first());
        while (OPENER.has(c, i)) i++;
        return i;
    }

    private static boolean isUnreal(Clause c, int i) {
        return c.is(i, UNREAL) || SUPPOSED.has(c, i);
    }

    /** What follows begins with its verb, or with "dann". */
    private static boolean follows(Clause c) {
        // "Würden wir gern machen, müsste aber jemand organisieren": one thing against another.
        if (c.word(c.first() + 1, "aber")) return false;
        return c.is(c.first(), MODAL | NEED | WOULDINF | BE2 | HAVE2) || saysThen(c);
    }

    private static boolean saysThen(Clause c) {
        return c.word(c.first(), "dann") || c.word(c.first(), "so");
    }

    /** "Bei Regen müssten wir …", "im Fall einer Absage müsste man …", "mit einem zweiten Ofen könnten wir …". */
    private static boolean isPremise(Clause c, int modal) {
        int i = verb(c);
        // "So müssten wir jeden Tag zweimal fahren"
        if (c.word(modal - 1, "so") && modal - 1 == c.first() && c.is(modal, MUST2) && !c.has(PARTICLE)) return true;
        if (thenOfCourse(c, modal)) return true;
        if (!c.is(modal, MUST2 | COULD2 | SHOULD2) || i >= modal) return false;
        // "Im Ernstfall", "im schlimmsten Fall"
        if (c.is(i, PREP) && (CASE.has(c, i + 1) || (i + 2 < modal && CASE.has(c, i + 2)))) return true;
        if (c.has(MAL | URGE)) return false;
        // "Je nach Wetter müssten wir …", "anders müssten wir …", "so müssten wir jedes Mal …"
        if (c.word(i, "je") && c.word(i + 1, "nach")) return true;
        if (c.word(i, "anders") && i + 1 == modal) return true;
        if (c.word(i, "notfalls") || c.word(i, "schlimmstenfalls") || THEORY.has(c, i)) return true;
        if (c.word(i + 1, "genommen") || c.word(i + 1, "gesehen")) return true;
        // "Für eine Anzeige müssten wir 400 Euro hinlegen": what it takes.
        boolean one = c.word(i + 1, "eine") || c.word(i + 1, "einen") || c.word(i + 1, "ein");
        if (c.word(i, "fuer") && one && c.is(modal, MUST2) && !c.has(STILL | Bits.DATE) && c.has(WE | MAN)) return true;
        if (c.word(i, "unter") && mishap(c, i + 1, modal)) return true;
        // "Bei einer Razzia müssten wir …", "mit nur einem Koch müssten wir …"
        boolean any = c.word(i + 1, "einer") || c.word(i + 1, "einem");
        if (c.word(i, "bei") && any && c.is(modal, MUST2) && !c.has(STILL)) return true;
        if (c.word(i, "mit") && isNumber(c, i + 1) && !c.is(i + 1, Bits.DATE) && c.is(modal, MUST2)) return true;
        if (c.word(i, "mit") && c.word(i + 1, "nur") && c.is(modal, MUST2)) return true;
        // "Bei 80 Gästen sollten wir noch Kuchen organisieren": what is planned for.
        if (c.word(i, "bei") && c.is(modal, SHOULD2) && c.has(STILL) && !mishap(c, i + 1, modal)) return false;
        if (c.word(i, "bei"))
            return mishap(c, i + 1, modal) || isNumber(c, i + 1) || c.word(i + 2, "als") || c.word(i + 1, "ueber");
        // "Ab 20 Leuten müssten wir …"
        if (c.word(i, "ab") && isNumber(c, i + 1) && !c.is(i + 1, Bits.DATE)) return true;
        if (MEANS.contains(c.folded(i)) && c.is(modal, COULD2) && isAbleTo(c)) return true;
        boolean more =
                c.word(i + 1, "einem") || c.word(i + 1, "einer") || c.word(i + 1, "mehr") || c.word(i + 1, "zwei");
        return c.word(i, "mit") && (more || (c.has(MAN) && c.is(i + 1, DET))) && c.is(modal, COULD2);
    }

    /** "…, müssten wir dann ja alles doppelt erfassen" */
    private static boolean thenOfCourse(Clause c, int modal) {
        if (!c.is(modal, MUST2) || c.has(PARTICLE)) return false;
        for (int k = modal + 1; k < c.lastWord(); k++)
            if ((c.word(k, "dann") && c.word(k + 1, "ja")) || (c.word(k, "ja") && c.word(k + 1, "dann"))) return true;
        return false;
    }

    /** "Mit der Säge könnten wir auch Hartholz schneiden": what it is good for. */
    private static boolean isAbleTo(Clause c) {
        if (c.has(SOFT) || GermanBlockers.hasWord(c, "doch") || GermanBlockers.hasWord(c, "ja")) return false;
        return GermanBlockers.hasWord(c, "auch")
                || GermanBlockers.hasWord(c, "sogar")
                || GermanBlockers.hasWord(c, "locker");
    }

    /** "Bei drei Krankmeldungen" */
    private static boolean isNumber(Clause c, int i) {
        return i < c.end() && (c.words().kind(i) == Kind.NUMBER || NUMBERS.contains(c.folded(i)));
    }

    private static boolean mishap(Clause c, int from, int modal) {
        for (int i = from; i < modal; i++) {
            String word = c.folded(i);
            if (MISHAP.has(c, i) || word.endsWith("ausfall") || word.endsWith("wetter")) return true;
        }
        return false;
    }
}

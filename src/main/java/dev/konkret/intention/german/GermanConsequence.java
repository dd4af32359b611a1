package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Clause;
import dev.konkret.intention.WordSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** B4 without "sonst": why it is not done, what it would cost: "lohnt nicht, da müsste man zu viel umbauen". */
final class GermanConsequence {
    private static final WordSet SUPPOSED = WordSet.of(GermanWords.section("supposed"));
    private static final Set<String> MUCH =
            Set.of("viel", "viele", "vielen", "oft", "lange", "weit", "hoch", "aufwendig", "teuer", "tief");
    private static final Set<String> DECLINED = Set.of(
            "verworfen", "begraben", "abgelehnt", "gecancelt", "gestrichen", "abgesagt", "abgehakt", "aufgegeben");
    private static final Set<String> PAYS =
            Set.of("lohnt", "lohnen", "rechnet", "bringt", "geht", "reicht", "klappt", "passt", "hilft");

    private GermanConsequence() {}

    static boolean follows(Clause c, int modal) {
        if (c.has(MAL | URGE) || c.question() || !c.is(modal, MUST2 | COULD2 | MUST | NEED2)) return false;
        // "Da müsste man zu viel pflegen"
        for (int i = c.first(); i < c.lastWord(); i++)
            if (c.word(i, "zu") && MUCH.contains(c.folded(i + 1)) && c.is(modal, MUST2)) return true;
        boolean there = c.word(c.first(), "da")
                || c.word(c.first(), "dafuer")
                || c.word(c.first(), "dazu")
                || c.word(c.first(), "dann");
        Clause before = c.previous();
        if (there && c.is(modal, MUST2) && before != null && !c.has(STILL | SOMEONE)) {
            if (GermanBlockers.hasWord(c, "ja") || isDeclined(before)) return true;
            if (before.sentence() == c.sentence() && isUseless(before)) return true;
        }
        Clause same = c.previousInSentence();
        // "Das ginge schon, aber dann müssten wir …"
        int after = c.first() + 1;
        boolean alone = same != null && same.word(same.first(), "aber") && same.lastWord() == same.first();
        if (same != null && alone && there && same.previousInSentence() != null) {
            same = same.previousInSentence();
            after = c.first();
        }
        boolean but = (alone || c.word(c.first(), "aber"))
                && (c.word(after, "da") || c.word(after, "dann") || c.word(after, "dafuer") || c.word(after, "dazu"));
        boolean possible = same != null && (same.has(WOULDINF | BE2 | CAN | COULD2) || SUPPOSED.in(same));
        if (but && possible && c.is(modal, MUST2 | MUST) && !c.has(STILL)) return true;
        // "Dann wäre Schluss und wir müssten von vorn anfangen"
        boolean goesOn = c.word(c.first(), "und") && same != null && same.has(BE2 | WOULDINF | HAVE2);
        return goesOn && same != null && (same.word(same.first(), "dann") || same.word(same.first(), "sonst"));
    }

    /** "Ich hol die Kinder ab, dann könnt ihr aufbauen": what a promise makes possible is not asked for. */
    static boolean isForYou(@Nullable Clause c) {
        if (c != null && isAllowed(c)) return true;
        Clause before = c == null ? null : c.previousInSentence();
        if (c == null || before == null || c.question() || c.has(BITTE | MAL)) return false;
        boolean then = c.word(c.first(), "dann") || c.word(c.first(), "damit");
        return then && before.has(I) && before.has(ACT1) && c.has(YOU | YOUPL) && c.has(CAN | CANYOU);
    }

    /** "Pakete kannst du übrigens auch in den Carport stellen", "den Schlüssel kannst du jederzeit holen": what may be done. */
    static boolean isAllowed(Clause c) {
        if (c.question() || c.has(BITTE | MAL) || !c.has(CANYOU)) return false;
        boolean also = GermanBlockers.hasWord(c, "uebrigens") && GermanBlockers.hasWord(c, "auch");
        return also || GermanBlockers.hasWord(c, "jederzeit");
    }

    private static boolean isUseless(@Nullable Clause before) {
        if (before == null || !before.has(NEG)) return false;
        for (int i = before.first(); i < before.end(); i++) if (PAYS.contains(before.folded(i))) return true;
        return false;
    }

    private static boolean isDeclined(Clause before) {
        return before.has(HAVE | IS | PAST) && DECLINED.contains(before.folded(before.lastWord()));
    }
}

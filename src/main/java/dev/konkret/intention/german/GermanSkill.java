package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.WordSet;
import java.util.List;

/** What somebody is able to do or fond of, and not asked to do: "kannst du Traktor fahren?", "magst du Rosenkohl?". */
final class GermanSkill {
    private static final WordSet ABILITY = WordSet.of(GermanWords.section("ability"));
    private static final WordSet ARTS =
            WordSet.of(List.of("fahren", "spielen", "sprechen", "lesen", "reiten", "tanzen", "fliegen", "segeln"));

    private GermanSkill() {}

    /** "Kannst du Englisch?", "magst du Rosenkohl?", "kannst du Traktor fahren?" */
    static boolean isAsked(Clause c, int verb, int you) {
        if (you < 0 || !c.question() || c.has(BITTE) || !c.is(verb, CANYOU & ~WANT)) return false;
        int last = c.lastWord();
        boolean asks = c.folded(verb).startsWith("k");
        boolean thing = last == c.skip(STRIP, you + 1) && c.is(last, Bits.CAPITAL) && !c.is(last, ACTINF);
        if (thing && (asks || c.folded(verb).startsWith("magst"))) return true;
        return asks && last == you + 2 && isArt(c, last);
    }

    /** "Kann wer Gitarre spielen?" */
    static boolean isAnybodys(Clause c, int can, int who) {
        int last = c.lastWord();
        return c.is(can, CAN) && last == who + 2 && isArt(c, last) && !c.has(Bits.DATE | MAL | BITTE);
    }

    /** "Traktor fahren", "Gitarre spielen": a bare noun before the verb. */
    private static boolean isArt(Clause c, int last) {
        return ARTS.has(c, last) && c.is(last - 1, Bits.CAPITAL) && !c.is(last - 1, Bits.DATE);
    }

    /** "Gibt es hier jemanden, der Spanisch spricht?": who can, not who does. */
    static boolean isSought(Clause c) {
        Clause next = c.nextInSentence();
        if (next == null || !c.question() || c.has(LET)) return false;
        boolean relative = next.word(next.first(), "der") || next.word(next.first(), "die");
        // "…, der die Fotos sortieren kann?": what is to be done, no art.
        boolean act = next.is(next.lastWord() - 1, ACTINF) && !isArt(next, next.lastWord() - 1);
        return relative && ABILITY.has(next, next.lastWord()) && !act;
    }
}

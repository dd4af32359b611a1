package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.WordSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** B11 by a noun or a crowd that speaks: "der Antrag, wir sollten …, ist abgelehnt", "in der Umfrage fordern einige, …", "wie sagt er immer: …". */
final class GermanSpeech {
    private static final WordSet SPEECH = WordSet.of(GermanWords.RULE_LISTS, "speech-speech");
    private static final WordSet CROWD = WordSet.of(GermanWords.RULE_LISTS, "speech-crowd");
    private static final WordSet DEMAND = WordSet.of(GermanWords.RULE_LISTS, "speech-demand");

    private static final WordSet HEARSAY = WordSet.of(GermanWords.RULE_LISTS, "speech-hearsay");
    private static final WordSet ARISES = WordSet.of(
            List.of("kam", "kamen", "gab", "gibt", "steht", "stand", "kursiert", "kursierte", "hält", "hieß"));

    private GermanSpeech() {}

    /** Tells whether what {@code c} says are the words of those named in {@code before}. */
    static boolean isOfOthers(Clause before, Clause c) {
        int last = before.lastWord();
        if (CROWD.has(before, last) && DEMAND.has(before, last - 1)) return true;
        if (DEMAND.has(before, last)
                && before.folded(last).endsWith("t")
                && before.is(before.first(), DET)
                && !before.has(I | WE)) return true;
        // "Wie sagt unser Kantor immer: …", but "wie Petra schon sagte, …"
        boolean asIs = before.word(before.first(), "wie") && THINK.has(before, before.first() + 1);
        if (asIs && !before.has(I | WE) && !before.word(before.first() + 1, "gesagt")) return true;
        if (before.endsWith(':') && before.lastWord() == before.first() && HEARSAY.has(before, before.first()))
            return true;
        if (comesUp(before)) return true;
        return isNamed(before, c.nextInSentence());
    }

    /** "Bei der Sitzung kam die Forderung auf, wir sollten …" */
    private static boolean comesUp(Clause before) {
        int noun = SPEECH.find(before);
        if (noun < 1 || !before.is(noun, Bits.CAPITAL) || !before.is(noun - 1, DET) || before.is(noun - 1, OUR))
            return false;
        if (before.has(I | WE)) return false;
        for (int i = before.first(); i < before.end(); i++) if (ARISES.has(before, i)) return true;
        return false;
    }

    /** "Der Typ hat gemeint wir müssten ihm die Fahrt zahlen": the comma forgotten. */
    static boolean isSaidWithin(Clause c, int modal) {
        int said = modal - 2;
        return said > c.first()
                && THINK.has(c, said)
                && c.is(modal - 1, WE | MAN | SOMEONE)
                && !c.is(c.first(), I)
                && !c.has(I)
                && !c.is(said, Bits.CAPITAL);
    }

    /** "Der Antrag, wir sollten umstellen, ist abgelehnt worden": the sentence goes on about the words. */
    private static boolean isNamed(Clause before, @Nullable Clause behind) {
        int noun = before.first() + 1;
        boolean named = SPEECH.has(before, noun) && before.is(noun, Bits.CAPITAL) && before.is(noun - 1, DET);
        // "Sein Kommentar dazu war nur: …"
        boolean theirs =
                before.word(noun - 1, "sein") || before.word(noun - 1, "ihr") || before.word(noun - 1, "deren");
        if (named && theirs && before.endsWith(':')) return true;
        boolean mine = before.word(noun - 1, "mein") || before.word(noun - 1, "meine") || before.is(noun - 1, OUR);
        boolean bare = before.find(MODAL | IS | HAVE | WIRD | BE2) < 0 && before.endsWith(',');
        return named
                && !mine
                && bare
                && behind != null
                && behind.is(behind.first(), IS | HAVE | WIRD | PAST | ACT3 | STATIVE);
    }
}

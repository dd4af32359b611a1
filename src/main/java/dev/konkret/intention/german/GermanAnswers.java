package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Assent;
import dev.konkret.intention.Bits;
import dev.konkret.intention.Message;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Kind;
import dev.konkret.reading.Words;
import java.util.List;
import java.util.Set;

/** What two people say to each other about a sentence: "ja, unbedingt!" below a quote, "…, oder?" behind a statement. */
final class GermanAnswers {
    private static final WordSet AGREES = WordSet.of(GermanWords.section("agrees"));
    private static final WordSet REFUSES = WordSet.of(GermanWords.section("refuses"));
    private static final WordSet TAG = WordSet.of(GermanWords.section("tag"));
    private static final WordSet ASSENT = WordSet.of(List.of("ok", "okay", "ja", "einverstanden"));
    private static final Set<String> STRONGLY = Set.of("unbedingt", "absolut", "definitiv");

    private GermanAnswers() {}

    /** "Ja, unbedingt!", "seh ich auch so", "+1", "👍": in the first sentence, without a no and without a question. */
    static boolean agrees(Words words, int answer) {
        return Assent.isIn(words, answer, i -> AGREES.has(words, i), REFUSES, i -> isUnreserved(words, i));
    }

    /** "Unbedingt, …", "ja bitte, …", "bitte ja, …", unless an "aber" follows. */
    private static boolean isUnreserved(Words words, int i) {
        if (STRONGLY.contains(words.folded(i)) && words.isSign(i + 1, ',') && !words.is(i + 2, "aber")) return true;
        boolean please =
                (words.is(i, "ja") && words.is(i + 1, "bitte")) || (words.is(i, "bitte") && words.is(i + 1, "ja"));
        return please && words.isSign(i + 2, ',') && !words.is(i + 3, "aber");
    }

    /** "…, oder?", "…, gell?": but "sollen wir A nehmen oder?" asks. */
    static boolean isTag(Message message, int first, int i) {
        boolean asksAssent = ASSENT.has(message, i) && message.words().isSign(i - 1, ',');
        if (!(TAG.has(message, i) || asksAssent) || i <= first + 2) return false;
        int start = first;
        while (start < i
                && ((message.at(start) & (CONJ | Bits.MENTION | Bits.MUTE | MAL)) != 0
                        || OPENER.has(message, start)
                        || message.words().kind(start) != Kind.WORD)) start++;
        return (message.at(start) & (MODAL | IS | HAVE | HAVE2 | BE2 | WOULDINF | NEED | WH | WIRD | ACT2)) == 0;
    }
}

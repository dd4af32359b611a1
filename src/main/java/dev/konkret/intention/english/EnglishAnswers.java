package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Assent;
import dev.konkret.intention.Bits;
import dev.konkret.intention.Message;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Kind;
import dev.konkret.reading.Words;

/** What two people say to each other about a sentence: "+1" below a quote, "…, no?" and "…, doesn't it?" behind a statement. */
final class EnglishAnswers {
    private static final WordSet AGREES = EnglishTraps.words("agrees");
    private static final WordSet REFUSES = EnglishTraps.words("refuses");
    private static final WordSet TAG = EnglishTraps.words("tag");
    private static final WordSet TAG_VERB = EnglishTraps.words("tagverb");
    private static final WordSet PAST = EnglishTraps.words("tagpast");
    private static final WordSet TAG_SUBJECT = EnglishTraps.words("tagsubject");

    private EnglishAnswers() {}

    /** "Yes please!", "agree, the old one is full", "+1", "👍": in the first sentence, without a no and without a question. */
    static boolean agrees(Words words, int answer) {
        return Assent.isIn(
                words,
                answer,
                i -> AGREES.has(words, i) || (i == answer && isAlone(words, i, "this")),
                REFUSES,
                i -> isYesPlease(words, answer, i));
    }

    private static boolean isYesPlease(Words words, int answer, int i) {
        boolean please = words.is(i, "please") && words.is(i - 1, "yes") && i - 1 == answer;
        return please && (words.isSign(i + 1, ',') || words.isSign(i + 1, '-'));
    }

    private static boolean isAlone(Words words, int i, String word) {
        return words.is(i, word) && (i + 1 == words.size() || words.kind(i + 1) != Kind.WORD);
    }

    /**
     * "We should lock it, no?", "it needs repainting, doesn't it?": the words before the question mark, up to token {@code i}, only
     * ask for assent. They are muted. "We wanted to sweep it, didn't we?" asks what became of it. "You'll bring it, won't you?" asks for an act and is none.
     */
    static boolean isTag(Message message, int first, int i) {
        Words words = message.words();
        // "The desk is yours from tomorrow ok?"
        boolean ok =
                (words.is(i, "ok") || words.is(i, "okay")) && i > first + 3 && words.kind(i - 1) != Kind.PUNCTUATION;
        if (ok && (message.at(i - 1) & (BE | DET | PREP | CONJ | PRONOUN)) == 0 && !asks(message, first, i)) {
            message.unmark(i, ~Bits.MUTE);
            return true;
        }
        boolean one = TAG.has(message, i) && isComma(words, i - 1);
        boolean two = TAG_SUBJECT.has(message, i)
                && TAG_VERB.has(message, i - 1)
                && !PAST.has(message, i - 1)
                && isComma(words, i - 2);
        int comma = one ? i - 1 : i - 2;
        if (!(one || two) || comma < first + 3 || asks(message, first, comma)) return false;
        for (int k = comma; k <= i; k++) message.unmark(k, ~Bits.MUTE);
        message.mark(comma, i + 1, Bits.MUTE);
        return true;
    }

    private static boolean isComma(Words words, int i) {
        return words.isSign(i, ',');
    }

    /** It asks anyway, or speaks of what "you" do. */
    private static boolean asks(Message message, int first, int end) {
        int start = first;
        while (start < end
                && ((message.at(start) & (CONJ | Bits.MENTION | Bits.MUTE | SOFT)) != 0
                        || OPENER_WORDS.has(message, start)
                        || message.words().kind(start) != Kind.WORD)) start++;
        if ((message.at(start) & (BARE | WH | BE | ASK)) != 0) return true;
        for (int i = start; i < end; i++)
            if ((message.at(i) & YOU) != 0 && !message.words().is(i, "yours")) return true;
        return false;
    }
}

package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Message;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Folding;
import dev.konkret.reading.Lexicon;
import dev.konkret.reading.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Settles what a word is by its neighbours: "letztes Mal", "müsst ma", "bei Gelegenheit". */
final class GermanNeighbours {
    private static final WordSet MUST_MA = WordSet.of(GermanWords.section("contracted"));
    private static final WordSet SHOULD_MA = WordSet.of(GermanWords.section("contractedshould"));
    private static final WordSet COULD_MA = WordSet.of(GermanWords.section("contractedcould"));
    private static final WordSet SWISS = WordSet.of(GermanWords.section("swissplural"));
    /** The hashes of the words of each phrase, those with the same first word together. */
    private static final List<List<long[]>> PHRASES = new ArrayList<>();

    /** For the first word of a phrase its number in {@link #PHRASES}, from 1. */
    private static final Lexicon PHRASE_STARTS = numberPhrases();

    private static final long OTHER = PREP | DET | CONJ | COND | WH | OTHERWISE;

    private GermanNeighbours() {}

    static void settle(Message message) {
        Words words = message.words();
        for (int i = 0; i < message.words().size(); i++) {
            long classes = message.at(i);
            if ((classes & ~Bits.CAPITAL) == 0) message.mark(i, i + 1, GermanShapes.verb(message.words(), i));
            if ((classes & MAL) != 0 && isCounted(message, i)) message.unmark(i, MAL | STRIP);
            if ((classes & (MA | WE)) != 0 && (message.at(i - 1) & WE) == 0)
                contract(message, i - 1, (classes & MA) != 0 || words.is(i, "mer") || words.is(i, "mia"));
            // "Ich müsst eigentlich noch …", not "ich soll".
            if ((classes & I) != 0) {
                contract(message, i + 1, words.is(i + 1, "muesst") || words.is(i + 1, "sollt"));
                contract(message, i - 1, words.is(i - 1, "muesst") || words.is(i - 1, "sollt"));
            }
            if ((classes & (MAN | SOMEONE)) != 0) {
                contract(message, i + 1, true);
                // "die könnt doch wer verkaufen"
                contract(message, (message.at(i - 1) & STRIP) != 0 ? i - 2 : i - 1, true);
            }
            if ((classes & (MODAL | IWANT | WOULDINF)) != 0) GermanEndings.mark(message, i);
            if (GermanEndings.isArticled(words, i)) message.mark(i, i + 1, Bits.CAPITAL);
            if (isToDo(words, i)) message.mark(i, i + 1, CUE);
            // "Die IT könnte doch mal …": a department.
            if ((classes & IT) != 0 && words.text(i).equals("IT")) message.unmark(i, IT);
            if (words.is(i, "gibts") && words.is(i - 1, "sonst")) message.mark(i, i + 1, WIRD);
            // Berlin: "wolln wa", "müssn wa".
            if (words.is(i, "wa") && (message.at(i - 1) & (MODAL | HAVE)) != 0) {
                message.unmark(i, MA);
                message.mark(i, i + 1, WE | STRIP);
            }
            // Swiss: "mir söttet", "mir müend".
            if (words.is(i, "mir") && SWISS.has(message, i + 1)) message.mark(i, i + 1, WE);
            int phrases = (int) PHRASE_STARTS.of(words, i);
            if (phrases > 0 && !words.is(i - 1, "nur"))
                for (long[] phrase : PHRASES.get(phrases - 1)) settlePhrase(message, i, phrase);
        }
    }

    /** "To-do", "to-dos": cut at its hyphen. */
    static boolean isToDo(Words words, int i) {
        return i >= 2
                && words.isSign(i - 1, '-')
                && words.is(i - 2, "to")
                && (words.is(i, "do") || words.is(i, "dos"))
                && words.touchesPrevious(i);
    }

    /** "Letztes Mal", "nur einmal": no particle. */
    private static boolean isCounted(Message message, int i) {
        Words words = message.words();
        return OCCASION.has(message, i - 1) || (words.is(i, "einmal") && isCount(words, i));
    }

    /** "Nur einmal", "auf einmal", "einmal die Woche", "einmal pro Tag". */
    private static boolean isCount(Words words, int i) {
        return words.is(i - 1, "nur")
                || words.is(i - 1, "auf")
                || words.is(i + 1, "pro")
                || (words.is(i + 1, "die") && words.is(i + 2, "woche"))
                || (words.is(i + 1, "im") && (words.is(i + 2, "monat") || words.is(i + 2, "jahr")))
                || (words.is(i + 1, "am") && words.is(i + 2, "tag"));
    }

    /** Tells whether token {@code i} may be a verb that lost its ending: "müsst", "sollt", "könnt". */
    static boolean mayBeShortened(Words words, int i) {
        return MUST_MA.has(words, i) || SHOULD_MA.has(words, i) || COULD_MA.has(words, i);
    }

    /** Dialect: the verb loses its ending before "ma" and "mer". */
    private static void contract(Message message, int i, boolean dialect) {
        if (!dialect) return;
        if (MUST_MA.has(message, i)) message.mark(i, i + 1, MUST2);
        if (SHOULD_MA.has(message, i)) message.mark(i, i + 1, SHOULD2);
        if (COULD_MA.has(message, i)) message.mark(i, i + 1, COULD2);
        // "Soll ma", "könnt ma": we, not "mal".
        boolean we = mayBeShortened(message.words(), i) && message.words().is(i + 1, "ma");
        if (we && (message.at(i - 1) & (YOU | YOUPL)) == 0) message.unmark(i + 1, MAL);
    }

    private static void settlePhrase(Message message, int first, long[] phrase) {
        Words words = message.words();
        for (int k = 0; k < phrase.length; k++) {
            if (first + k >= words.size() || words.hash(first + k) != phrase[k]) return;
        }
        for (int k = first; k < first + phrase.length; k++) {
            message.unmark(k, OTHER);
            message.mark(k, k + 1, STRIP | SOFT);
        }
    }

    private static Lexicon numberPhrases() {
        Map<String, List<long[]>> byStart = new LinkedHashMap<>();
        for (String phrase : GermanWords.section("phrase")) {
            String[] words = phrase.split("_");
            long[] hashes = new long[words.length];
            for (int i = 0; i < words.length; i++) hashes[i] = Folding.hash(Folding.fold(words[i]));
            byStart.computeIfAbsent(words[0], first -> new ArrayList<>()).add(hashes);
        }
        Lexicon.Builder numbers = new Lexicon.Builder(byStart.size());
        for (Map.Entry<String, List<long[]>> start : byStart.entrySet()) {
            PHRASES.add(start.getValue());
            numbers.add(start.getKey(), PHRASES.size());
        }
        return numbers.build();
    }
}

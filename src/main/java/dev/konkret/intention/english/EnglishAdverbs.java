package dev.konkret.intention.english;

import dev.konkret.intention.Message;
import dev.konkret.reading.Kind;
import dev.konkret.reading.Words;

/** Marks the adverbs no list could hold: "badly", "urgently", "desperately"; they stand between any two words of a frame. */
final class EnglishAdverbs {
    private static final int SHORTEST = 5;

    private EnglishAdverbs() {}

    static void mark(Message message) {
        Words words = message.words();
        for (int i = 0; i < words.size(); i++) {
            if (words.kind(i) != Kind.WORD || (message.at(i) & ~EnglishWords.STRIP) != 0) continue;
            if (endsWithLy(words, i) && !EnglishWords.NOT_ADVERB_WORDS.has(message, i)) {
                message.mark(i, i + 1, EnglishWords.ADVERB);
            }
        }
    }

    /** The last letter tells most words apart without another spelling being made of them. */
    private static boolean endsWithLy(Words words, int i) {
        char last = words.original().charAt(words.end(i) - 1);
        if (last != 'y' && last != 'Y') return false;
        String word = words.folded(i);
        return word.length() >= SHORTEST && word.endsWith("ly");
    }
}

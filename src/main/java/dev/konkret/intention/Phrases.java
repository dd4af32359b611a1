package dev.konkret.intention;

import dev.konkret.reading.Kind;
import dev.konkret.reading.Words;

/** Turns a topic into a phrase for people: without fillers, emoji and addresses; one line. */
public final class Phrases {
    private Phrases() {}

    /**
     * Returns the phrase.
     *
     * @param fillers the word classes to leave out
     * @param mark the word that marks an infinitive and goes when only the verb follows
     */
    public static String of(Message message, Sighting sighting, long fillers, String mark) {
        Words words = message.words();
        StringBuilder phrase = new StringBuilder();
        boolean quoted = false;
        for (int i = sighting.topicFirst(); i < sighting.topicEnd(); i++) {
            boolean marks = words.folded(i).equals(mark)
                    && i + 2 == sighting.topicEnd()
                    && (message.at(i + 1) & Bits.CAPITAL) == 0;
            // "Change “I agree” to “I have read it”": the wording belongs to what is to be done.
            boolean sign = words.isSign(i, '"');
            boolean wording = (quoted || sign) && (message.at(i) & Bits.MUTE) != 0;
            quoted ^= sign;
            boolean left = (message.at(i) & (fillers | Bits.MUTE)) != 0 && !wording;
            if (isNoise(words.kind(i)) || marks || left) continue;
            if (phrase.length() > 0
                    && (!words.touchesPrevious(i) || (i > sighting.topicFirst() && isNoise(words.kind(i - 1))))) {
                phrase.append(' ');
            }
            phrase.append(shown(words, i));
        }
        return phrase.toString().strip();
    }

    private static boolean isNoise(Kind kind) {
        return kind == Kind.EMOJI || kind == Kind.NEWLINE || kind == Kind.CODE || kind == Kind.QUOTE;
    }

    private static String shown(Words words, int i) {
        String text = words.text(i);
        boolean labelled = words.kind(i) == Kind.LINK || words.kind(i) == Kind.CHANNEL;
        int bar = text.indexOf('|');
        if (labelled && bar > 0 && text.endsWith(">")) return text.substring(bar + 1, text.length() - 1);
        return words.kind(i) == Kind.PUNCTUATION ? words.folded(i) : text;
    }
}

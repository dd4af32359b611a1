package dev.konkret.duedate;

import dev.konkret.reading.Kind;
import dev.konkret.reading.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Recognises weekday and month names, morgen, tomorrow and Woche with one wrong, missing, doubled or swapped letter. The
 * first letter has to be right, which keeps the look cheap: most words of a message share it with no name.
 */
final class Typos {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 13;
    /** The index of the last letter of a name whose third letter may be asked for. */
    private static final int LONG = 5;

    private record Target(String name, Word word) {}

    private final List<List<Target>> byFirstLetter = new ArrayList<>();
    private final Set<String> otherWords;

    /** For each first letter the second and the last letters of its names, as sets of letters. */
    private final int[] seconds = new int[26];

    private final int[] lasts = new int[26];

    Typos(List<String> names, List<String> otherWords, Function<String, Word> meaning) {
        for (int i = 0; i < 26; i++) byFirstLetter.add(new ArrayList<>());
        for (String name : names) {
            int first = name.charAt(0) - 'a';
            byFirstLetter.get(first).add(new Target(name, meaning.apply(name)));
            seconds[first] |= letter(name.charAt(1));
            lasts[first] |= letter(name.charAt(name.length() - 1));
        }
        this.otherWords = new HashSet<>(otherWords);
    }

    /** Returns what token {@code i} was probably meant to be, {@link Word#NONE} when nothing is close. */
    Word correct(Words words, int i) {
        int length = words.end(i) - words.start(i);
        if (length < SHORTEST || length > LONGEST || words.kind(i) != Kind.WORD) return Word.NONE;
        int first = initial(words.original().charAt(words.start(i)));
        if (first < 0 || seconds[first] == 0) return Word.NONE;
        boolean mayBe = (letter(words.original().charAt(words.start(i) + 1)) & seconds[first]) != 0
                || (letter(words.original().charAt(words.end(i) - 1)) & lasts[first]) != 0
                || words.original().charAt(words.start(i)) > 127;
        if (!mayBe) return Word.NONE;
        return nearest(words, i, byFirstLetter.get(first), length);
    }

    /** Returns the set that holds only this letter; for a sign outside the alphabet a set of all letters. */
    private static int letter(char c) {
        int letter = (c | 0x20) - 'a';
        return c < 128 && letter >= 0 && letter < 26 ? 1 << letter : -1;
    }

    private static int initial(char c) {
        if (c == 'ü' || c == 'Ü') return 'u' - 'a';
        int letter = Character.toLowerCase(c) - 'a';
        return letter < 26 ? letter : -1;
    }

    /**
     * One slip touches at most two neighbouring letters, so it leaves the first two (of a name of six or more letters: three)
     * or the last two (of four letters: one) as they are: a cheap look that spares most words the spelling out. A word that
     * begins with an umlaut is spelled out anyway.
     */
    private static boolean mayBe(Words words, int i, String name) {
        String text = words.original();
        int start = words.start(i);
        int last = words.end(i) - 1;
        if (text.charAt(start) > 127) return true;
        int end = name.length() - 1;
        boolean tail = like(text.charAt(last), name.charAt(end))
                && (end < SHORTEST || like(text.charAt(last - 1), name.charAt(end - 1)));
        // Behind an umlaut, which is two letters when folded, the third letter of the name is elsewhere.
        char second = text.charAt(start + 1);
        boolean head = like(second, name.charAt(1))
                && (end < LONG || second > 127 || like(text.charAt(start + 2), name.charAt(2)));
        return head || tail;
    }

    /** Tells whether a letter, folded, may be {@code folded}; one beyond ASCII is any letter. */
    private static boolean like(char letter, char folded) {
        return letter > 127 || (letter | 0x20) == folded;
    }

    private Word nearest(Words words, int i, List<Target> targets, int length) {
        Word found = Word.NONE;
        for (Target target : targets) {
            // An umlaut is two letters when folded.
            int difference = target.name.length() - length;
            if (difference < -1 || difference > 3) continue;
            if (!mayBe(words, i, target.name)) continue;
            int distance = distance(words.folded(i), target.name);
            if (distance == 0 || otherWords.contains(words.folded(i))) continue;
            if (distance == SLIP) return target.word;
            if (distance == 1 && found.roles() == 0) found = target.word;
        }
        return found;
    }

    private static final int SLIP = 2;

    /** Returns 1 for a wrong letter, {@link #SLIP} for a missing, doubled or swapped one, 0 when they differ more or not at all. */
    static int distance(String word, String name) {
        int lengths = word.length() - name.length();
        if (lengths < -1 || lengths > 1) return 0;
        int same = 0;
        int shorter = Math.min(word.length(), name.length());
        while (same < shorter && word.charAt(same) == name.charAt(same)) same++;
        if (lengths == 0) {
            if (same == shorter) return 0;
            if (tail(word, same + 1, name, same + 1)) return shorter < 5 ? 0 : 1;
            boolean swapped = same + 1 < shorter
                    && word.charAt(same) == name.charAt(same + 1)
                    && word.charAt(same + 1) == name.charAt(same)
                    && tail(word, same + 2, name, same + 2);
            return swapped ? SLIP : 0;
        }
        if (lengths < 0) return tail(word, same, name, same + 1) ? SLIP : 0;
        if (!tail(word, same + 1, name, same)) return 0;
        boolean doubled = same > 0 && word.charAt(same) == word.charAt(same - 1);
        // A letter behind the whole name makes another form of the word (Montags, Septembers).
        return doubled ? SLIP : same < name.length() ? 1 : 0;
    }

    private static boolean tail(String word, int from, String name, int start) {
        return word.length() - from == name.length() - start
                && word.regionMatches(from, name, start, word.length() - from);
    }
}

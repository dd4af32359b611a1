package dev.konkret.reading;

import java.util.List;

/** First names that are common in chats of German and English speaking teams. */
public final class GivenNames {
    private static final Lexicon NAMES = read();

    private GivenNames() {}

    private static Lexicon read() {
        List<String> names = WordList.read(GivenNames.class, "names.txt").section("first");
        Lexicon.Builder lexicon = new Lexicon.Builder(names.size());
        for (String name : names) lexicon.add(name, 1);
        return lexicon.build();
    }

    /** Tells whether token {@code i} exists and is one, however it is written. */
    public static boolean has(Words words, int i) {
        return i >= 0 && i < words.size() && NAMES.of(words, i) != 0;
    }

    /** Tells whether {@code word} is one, in any spelling. */
    public static boolean holds(String word) {
        return NAMES.of(Folding.hash(Folding.fold(word))) != 0;
    }
}

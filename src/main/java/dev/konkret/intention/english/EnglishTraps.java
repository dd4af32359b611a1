package dev.konkret.intention.english;

import dev.konkret.intention.WordSet;
import dev.konkret.reading.WordList;

/** The words of {@code traps.txt}, by which open work is told from what only sounds like it. */
final class EnglishTraps {
    private static final WordList LIST = WordList.read(EnglishTraps.class, "traps.txt");

    private EnglishTraps() {}

    /** Returns the words of {@code section}. */
    static WordSet words(String section) {
        return WordSet.of(LIST, section);
    }
}

package dev.konkret.goal.outline;

import java.util.Optional;

/** Looks whether something written can be kept at all. */
final class Written {
    private Written() {}

    /** Returns what is wrong with {@code words}; empty when they are neither blank nor longer than {@code longest} characters. */
    static Optional<OutlineRefusal> wrong(String words, int longest) {
        if (words.isBlank()) return Optional.of(OutlineRefusal.NOTHING_WRITTEN);
        if (words.codePointCount(0, words.length()) > longest) return Optional.of(OutlineRefusal.TOO_LONG);
        return Optional.empty();
    }
}

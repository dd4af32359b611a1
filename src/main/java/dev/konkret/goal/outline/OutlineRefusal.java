package dev.konkret.goal.outline;

import java.util.Optional;

/** Why a plan, the resources or the topics cannot be changed that way. */
public enum OutlineRefusal {
    /** There is no such layer, resource or branch (any more). */
    NOT_FOUND,
    /** Nothing was written. */
    NOTHING_WRITTEN,
    /** It is longer than fits. */
    TOO_LONG,
    /** There are as many as a picture can show. */
    TOO_MANY,
    /** The goal has no date yet to plan back from. */
    NO_DATE,
    /** The day has passed. */
    IN_THE_PAST,
    /** The day is not before the celebration. */
    NOT_BEFORE_CELEBRATION,
    /** The day would put the layer before or behind one whose day somebody chose. */
    OUT_OF_ORDER,
    /** A branch cannot hang on itself or on one of its own twigs. */
    IN_ITSELF,
    /** What is there covers what is needed: there is no gap to see to. */
    NO_GAP;

    /** Returns what is wrong with {@code words}; empty when they are neither blank nor longer than {@code longest} characters. */
    static Optional<OutlineRefusal> of(String words, int longest) {
        if (words.isBlank()) return Optional.of(NOTHING_WRITTEN);
        return words.codePointCount(0, words.length()) > longest ? Optional.of(TOO_LONG) : Optional.empty();
    }
}

package dev.konkret.goal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What people vote on: the written goal, its measure and its date. The SMART check advises on it; only an empty or
 * endless text is refused.
 *
 * @param words one or two sentences, up to {@link #LONGEST_WORDS} characters
 * @param measure what shows that it is reached, up to {@link #LONGEST_MEASURE} characters; may be empty
 * @param date the day it is reached by; null when there is none yet
 */
public record GoalText(
        String words, String measure, @Nullable LocalDate date) {

    /** More than this nobody remembers. */
    public static final int LONGEST_WORDS = 600;

    public static final int LONGEST_MEASURE = 200;

    /** Returns why this cannot be kept; null when it can. */
    @Nullable
    GoalRefusal wrong() {
        if (words.isBlank()) return GoalRefusal.NOTHING_WRITTEN;
        return longer(words, LONGEST_WORDS) || longer(measure, LONGEST_MEASURE) ? GoalRefusal.TOO_LONG : null;
    }

    static boolean longer(String text, int characters) {
        return text.codePointCount(0, text.length()) > characters;
    }
}

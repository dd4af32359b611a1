package dev.konkret.hearing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody wants no questions for a while: {@code ruhe}, {@code ruhe heute}, {@code ruhe woche}, {@code ruhe aus}. */
public final class RestWords {
    private static final Set<String> TODAY = Set.of("ruhe", "ruhe heute", "ruhe bitte", "quiet", "quiet today");
    private static final Set<String> WEEK =
            Set.of("ruhe woche", "ruhe diese woche", "ruhe die woche", "quiet week", "quiet this week");
    private static final Set<String> OVER = Set.of("ruhe aus", "ruhe ende", "ruhe vorbei", "quiet off", "quiet over");

    private RestWords() {}

    /** Returns whether the words behind the command are about rest; {@code words} are in lower case. */
    public static boolean isCommand(String words) {
        return TODAY.contains(words) || WEEK.contains(words) || OVER.contains(words);
    }

    /** Returns the last day without questions; null when questions are welcome again. */
    public static @Nullable LocalDate until(String text, LocalDate today) {
        String words = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (OVER.contains(words)) return null;
        return WEEK.contains(words) ? today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)) : today;
    }
}

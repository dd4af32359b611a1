package dev.konkret.hearing;

import dev.konkret.workspace.WorkingTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants no questions for a while: {@code ruhe}, {@code ruhe heute}, {@code ruhe woche}, {@code ruhe bis Freitag},
 * {@code ruhe aus}.
 */
public final class RestWords {
    private static final Set<String> TODAY = Set.of("ruhe", "ruhe heute", "ruhe bitte", "quiet", "quiet today");
    private static final Set<String> WEEK =
            Set.of("ruhe woche", "ruhe diese woche", "ruhe die woche", "quiet week", "quiet this week");
    private static final Set<String> OVER = Set.of("ruhe aus", "ruhe ende", "ruhe vorbei", "quiet off", "quiet over");

    private static final Set<String> UNTIL = Set.of("ruhe bis ", "quiet until ", "quiet till ");

    private RestWords() {}

    /** Returns whether the words behind the command are about rest; {@code words} are in lower case. */
    public static boolean isCommand(String words) {
        return TODAY.contains(words) || WEEK.contains(words) || OVER.contains(words) || namesDay(words);
    }

    private static boolean namesDay(String words) {
        return UNTIL.stream().anyMatch(words::startsWith);
    }

    /** Returns the last day without questions, today when none is understood; null when questions are welcome again. */
    public static @Nullable LocalDate until(String text, Sentences sentences, WorkingTime time, LocalDate today) {
        String words = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (OVER.contains(words)) return null;
        LocalDate named = namesDay(words) ? sentences.due(text, time) : null;
        if (named != null) return named.isBefore(today) ? today : named;
        return WEEK.contains(words) ? today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)) : today;
    }
}

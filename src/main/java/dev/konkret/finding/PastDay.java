package dev.konkret.finding;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day that lies behind us: {@code gestern}, {@code Montag}, {@code 1.11.}, {@code 1. November}, {@code letzter Woche},
 * {@code 3 Tagen}, {@code 2026-11-01}, and the same in English. What has no year is the latest one that is not ahead.
 */
final class PastDay {
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.?(\\d{4}|\\d{2})?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\.?(?:st|nd|rd|th)?");
    private static final Pattern LAST = Pattern.compile("letzte[rnms]?|vergangene[rnms]?|last");
    private static final int MOST = 1_000;

    private final LocalDate today;

    PastDay(LocalDate today) {
        this.today = today;
    }

    /** Takes the words of a day off the front; empty when they are none, and then nothing says what is left. */
    Optional<LocalDate> take(Deque<String> words) {
        String first = next(words);
        if (first != null && first.matches("dem|den|der|the|am|on")) first = next(words);
        if (first == null) return Optional.empty();
        try {
            return Optional.ofNullable(read(first, words));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private @Nullable LocalDate read(String first, Deque<String> words) {
        if (ISO.matcher(first).matches()) return LocalDate.parse(first);
        if (first.equals("heute") || first.equals("today")) return today;
        if (first.equals("gestern") || first.equals("yesterday")) return today.minusDays(1);
        Matcher dotted = DOTTED.matcher(first);
        if (dotted.matches()) {
            return dated(Integer.parseInt(dotted.group(1)), Integer.parseInt(dotted.group(2)), dotted.group(3));
        }
        if (LAST.matcher(first).matches()) {
            String unit = next(words);
            return unit == null ? null : last(unit);
        }
        DayOfWeek weekday = weekday(first);
        if (weekday != null) return today.with(TemporalAdjusters.previousOrSame(weekday));
        Month month = month(first);
        if (month != null) return monthFirst(month, words);
        Matcher number = DAY.matcher(first);
        return number.matches() ? counted(Integer.parseInt(number.group(1)), next(words)) : null;
    }

    private @Nullable LocalDate last(String unit) {
        if (unit.equals("woche") || unit.equals("week")) {
            return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .minusWeeks(1);
        }
        if (unit.equals("monat") || unit.equals("month"))
            return today.withDayOfMonth(1).minusMonths(1);
        if (unit.equals("jahr") || unit.equals("year"))
            return today.withDayOfYear(1).minusYears(1);
        DayOfWeek weekday = weekday(unit);
        return weekday == null ? null : today.with(TemporalAdjusters.previous(weekday));
    }

    /** "3 Tagen", "1. November". */
    private @Nullable LocalDate counted(int number, @Nullable String unit) {
        if (unit == null || number > MOST) return null;
        if (unit.matches("tag|tagen|tage|days?")) return today.minusDays(number);
        if (unit.matches("wochen?|weeks?")) return today.minusWeeks(number);
        if (unit.matches("monate?n?|months?")) return today.minusMonths(number);
        Month month = month(unit);
        return month == null ? null : dated(number, month.getValue(), null);
    }

    /** "November", "November 1". */
    private LocalDate monthFirst(Month month, Deque<String> words) {
        Matcher day = words.isEmpty() ? null : DAY.matcher(words.peek().toLowerCase(Locale.ROOT));
        if (day == null || !day.matches()) return dated(1, month.getValue(), null);
        words.pop();
        return dated(Integer.parseInt(day.group(1)), month.getValue(), null);
    }

    private LocalDate dated(int day, int month, @Nullable String year) {
        if (year != null) return LocalDate.of((year.length() == 2 ? 2000 : 0) + Integer.parseInt(year), month, day);
        for (int back = 0; back <= 4; back++) {
            int candidate = today.getYear() - back;
            // The 29th of February is not in every year.
            boolean exists = !(month == 2 && day == 29) || Year.isLeap(candidate);
            if (exists && !LocalDate.of(candidate, month, day).isAfter(today)) {
                return LocalDate.of(candidate, month, day);
            }
        }
        return LocalDate.of(today.getYear(), month, day);
    }

    private static @Nullable DayOfWeek weekday(String word) {
        for (DayOfWeek day : DayOfWeek.values()) {
            for (Locale language : new Locale[] {Locale.GERMAN, Locale.ENGLISH}) {
                if (word.equals(day.getDisplayName(TextStyle.FULL, language).toLowerCase(Locale.ROOT))) return day;
            }
        }
        return null;
    }

    private static @Nullable Month month(String word) {
        String brief = word.replace(".", "");
        if (word.equals("jänner")) return Month.JANUARY;
        for (Month month : Month.values()) {
            for (Locale language : new Locale[] {Locale.GERMAN, Locale.ENGLISH}) {
                String full = month.getDisplayName(TextStyle.FULL, language).toLowerCase(Locale.ROOT);
                if (word.equals(full) || (brief.length() == 3 && full.startsWith(brief))) return month;
            }
        }
        return null;
    }

    private static @Nullable String next(Deque<String> words) {
        String word = words.poll();
        return word == null ? null : word.toLowerCase(Locale.ROOT);
    }
}

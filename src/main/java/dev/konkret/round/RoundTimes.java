package dev.konkret.round;

import dev.konkret.reading.Folding;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads when somebody wants rounds: "freitags 11:00", "jeden Fr um 11 Uhr", "Fridays 11am", "aus". */
public final class RoundTimes {
    private static final Pattern WEEKLY = Pattern.compile(
            "(?:(?:jeden|jede|immer|am|every|on) )?([a-z]+?)s?(?: (?:(?:um|ab|at) )?(\\d{1,2})(?:[:.h](\\d{2}))? ?(am|pm|uhr|h)?)?");
    private static final LocalTime USUAL = LocalTime.of(11, 0);

    private static final Map<String, DayOfWeek> DAYS = Map.ofEntries(
            Map.entry("mo", DayOfWeek.MONDAY), Map.entry("montag", DayOfWeek.MONDAY),
            Map.entry("mon", DayOfWeek.MONDAY), Map.entry("monday", DayOfWeek.MONDAY),
            Map.entry("di", DayOfWeek.TUESDAY), Map.entry("dienstag", DayOfWeek.TUESDAY),
            Map.entry("tue", DayOfWeek.TUESDAY), Map.entry("tuesday", DayOfWeek.TUESDAY),
            Map.entry("mi", DayOfWeek.WEDNESDAY), Map.entry("mittwoch", DayOfWeek.WEDNESDAY),
            Map.entry("wed", DayOfWeek.WEDNESDAY), Map.entry("wednesday", DayOfWeek.WEDNESDAY),
            Map.entry("do", DayOfWeek.THURSDAY), Map.entry("donnerstag", DayOfWeek.THURSDAY),
            Map.entry("thu", DayOfWeek.THURSDAY), Map.entry("thursday", DayOfWeek.THURSDAY),
            Map.entry("fr", DayOfWeek.FRIDAY), Map.entry("freitag", DayOfWeek.FRIDAY),
            Map.entry("fri", DayOfWeek.FRIDAY), Map.entry("friday", DayOfWeek.FRIDAY),
            Map.entry("sa", DayOfWeek.SATURDAY), Map.entry("samstag", DayOfWeek.SATURDAY),
            Map.entry("sat", DayOfWeek.SATURDAY), Map.entry("saturday", DayOfWeek.SATURDAY),
            Map.entry("so", DayOfWeek.SUNDAY), Map.entry("sonntag", DayOfWeek.SUNDAY),
            Map.entry("sun", DayOfWeek.SUNDAY), Map.entry("sunday", DayOfWeek.SUNDAY));

    private RoundTimes() {}

    /** A day of the week and a time. */
    public record Weekly(DayOfWeek day, LocalTime at) {}

    /** Returns whether the words switch the planned round off. */
    public static boolean isOff(String words) {
        String folded = Folding.fold(words).strip();
        return folded.equals("aus") || folded.equals("off") || folded.equals("nie") || folded.equals("never");
    }

    /** Returns whether the words can be meant for a round: nothing, off, or a weekly time, even one no day has. */
    public static boolean isAbout(String words) {
        if (words.isBlank() || isOff(words)) return true;
        Matcher weekly = weekly(words);
        return weekly.matches() && DAYS.containsKey(weekly.group(1));
    }

    /** Returns the weekly time the words name, eleven o'clock when they name a day only; empty when they name none. */
    public static Optional<Weekly> read(String words) {
        Matcher weekly = weekly(words);
        if (!weekly.matches()) return Optional.empty();
        DayOfWeek day = DAYS.get(weekly.group(1));
        if (day == null) return Optional.empty();
        if (weekly.group(2) == null) return Optional.of(new Weekly(day, USUAL));
        int hour = Integer.parseInt(weekly.group(2));
        String half = weekly.group(4);
        if ("pm".equals(half) && hour < 12) hour += 12;
        if ("am".equals(half) && hour == 12) hour = 0;
        try {
            int minute = weekly.group(3) == null ? 0 : Integer.parseInt(weekly.group(3));
            return Optional.of(new Weekly(day, LocalTime.of(hour, minute)));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static Matcher weekly(String words) {
        return WEEKLY.matcher(Folding.fold(words).strip().replaceAll("\\s+", " "));
    }
}

package dev.konkret.redis;

import dev.konkret.text.Language;
import dev.konkret.workspace.Absence;
import dev.konkret.workspace.ChannelSettings;
import dev.konkret.workspace.Preferences;
import dev.konkret.workspace.Region;
import dev.konkret.workspace.WorkingHours;
import dev.konkret.workspace.WorkspaceSettings;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How settings are written: {@code name=value}, one a line, and only what was chosen. A name nobody knows is ignored, so that an
 * older version reads what a newer one has written.
 */
final class SettingsText {
    private SettingsText() {}

    /** @param base what holds where nothing was chosen */
    static WorkspaceSettings readWorkspace(String text, WorkspaceSettings base) {
        Map<String, String> chosen = lines(text);
        return new WorkspaceSettings(
                ZoneId.of(chosen.getOrDefault("zone", base.zone().getId())),
                Language.valueOf(chosen.getOrDefault("language", base.language().name())),
                Region.of(chosen.getOrDefault("region", base.region().code())),
                readHours(chosen.getOrDefault("hours", write(base.hours()))),
                number(chosen, "thread", base.promptsPerThread()),
                number(chosen, "day", base.promptsPerChannelAndDay()),
                number(chosen, "author", base.hoursBetweenPrompts()),
                frames(chosen));
    }

    /**
     * Returns what was chosen once and what differs from {@code base}.
     *
     * @param before what was written so far
     */
    static String write(WorkspaceSettings settings, WorkspaceSettings base, String before) {
        Map<String, String> all = all(settings);
        Map<String, String> usual = all(base);
        Set<String> chosen = lines(before).keySet();
        all.entrySet().removeIf(e -> e.getValue().equals(usual.get(e.getKey())) && !chosen.contains(e.getKey()));
        return text(all);
    }

    private static Map<String, String> all(WorkspaceSettings settings) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("zone", settings.zone().getId());
        all.put("language", settings.language().name());
        all.put("region", settings.region().code());
        all.put("hours", write(settings.hours()));
        all.put("thread", String.valueOf(settings.promptsPerThread()));
        all.put("day", String.valueOf(settings.promptsPerChannelAndDay()));
        all.put("author", String.valueOf(settings.hoursBetweenPrompts()));
        putFrames(all, settings.mutedFrames());
        return all;
    }

    static ChannelSettings readChannel(String text) {
        Map<String, String> chosen = lines(text);
        return new ChannelSettings(chosen.containsKey("listening"), frames(chosen));
    }

    static String write(ChannelSettings settings) {
        Map<String, String> chosen = new LinkedHashMap<>();
        if (settings.listening()) chosen.put("listening", "yes");
        putFrames(chosen, settings.mutedFrames());
        return text(chosen);
    }

    static Preferences readPreferences(String text) {
        Map<String, String> chosen = lines(text);
        String language = chosen.get("language");
        String hours = chosen.get("hours");
        String region = chosen.get("region");
        return new Preferences(
                language == null ? null : Language.valueOf(language),
                hours == null ? null : readHours(hours),
                region == null ? null : Region.of(region),
                chosen.containsKey("never"),
                frames(chosen),
                absence(chosen.get("away")),
                day(chosen.get("rest")));
    }

    static String write(Preferences preferences) {
        Map<String, String> chosen = new LinkedHashMap<>();
        if (preferences.language() != null)
            chosen.put("language", preferences.language().name());
        if (preferences.hours() != null) chosen.put("hours", write(preferences.hours()));
        if (preferences.region() != null)
            chosen.put("region", preferences.region().code());
        if (preferences.neverAsk()) chosen.put("never", "yes");
        if (preferences.absence() != null) {
            chosen.put(
                    "away",
                    preferences.absence().from() + " " + preferences.absence().until());
        }
        if (preferences.restUntil() != null)
            chosen.put("rest", preferences.restUntil().toString());
        putFrames(chosen, preferences.mutedFrames());
        return text(chosen);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable Absence absence(@Nullable String text) {
        if (text == null) return null;
        String[] days = text.split(" ");
        return new Absence(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
    }

    /** {@code 09:00 17:00 1 2 3 4 5}, Monday is 1. */
    private static String write(WorkingHours hours) {
        Stream<String> days =
                hours.days().stream().sorted(Comparator.naturalOrder()).map(day -> String.valueOf(day.getValue()));
        return Stream.concat(Stream.of(hours.from().toString(), hours.to().toString()), days)
                .collect(Collectors.joining(" "));
    }

    private static WorkingHours readHours(String text) {
        List<String> parts = List.of(text.split(" "));
        Set<DayOfWeek> days = parts.subList(2, parts.size()).stream()
                .map(day -> DayOfWeek.of(Integer.parseInt(day)))
                .collect(Collectors.toSet());
        return new WorkingHours(LocalTime.parse(parts.get(0)), LocalTime.parse(parts.get(1)), days);
    }

    private static void putFrames(Map<String, String> chosen, Set<String> frames) {
        if (!frames.isEmpty()) chosen.put("muted", Packed.pack(List.copyOf(new TreeSet<>(frames))));
    }

    private static Set<String> frames(Map<String, String> chosen) {
        return Set.copyOf(Packed.unpack(chosen.getOrDefault("muted", "")));
    }

    private static int number(Map<String, String> chosen, String name, int otherwise) {
        return Integer.parseInt(chosen.getOrDefault(name, String.valueOf(otherwise)));
    }

    private static String text(Map<String, String> chosen) {
        return Packed.pack(chosen.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .toList());
    }

    private static Map<String, String> lines(String text) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (String line : Packed.unpack(text)) {
            int equals = line.indexOf('=');
            lines.put(line.substring(0, equals), line.substring(equals + 1));
        }
        return lines;
    }
}

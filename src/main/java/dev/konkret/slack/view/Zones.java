package dev.konkret.slack.view;

import dev.konkret.slack.view.Options.Option;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The time zones that can be chosen, by the name the tz database has for them. */
final class Zones {
    /** Where most teams are; a menu holds no more than a hundred, the world has six times as many. */
    private static final List<String> COMMON = List.of(
            "Europe/Berlin",
            "Europe/Vienna",
            "Europe/Zurich",
            "Europe/London",
            "Europe/Paris",
            "Europe/Madrid",
            "Europe/Warsaw",
            "Europe/Athens",
            "Europe/Istanbul",
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Los_Angeles",
            "America/Sao_Paulo",
            "Africa/Johannesburg",
            "Asia/Dubai",
            "Asia/Kolkata",
            "Asia/Singapore",
            "Asia/Shanghai",
            "Asia/Tokyo",
            "Australia/Sydney",
            "UTC");

    private Zones() {}

    /** Returns them as entries of a menu, below {@code first}. */
    static List<Option> options(ZoneId... first) {
        return Stream.concat(Stream.of(first).map(ZoneId::getId), COMMON.stream())
                .distinct()
                .map(id -> new Option(id, id))
                .toList();
    }

    /** Returns the zone an entry stands for; null for none. */
    static @Nullable ZoneId read(@Nullable String entry) {
        try {
            return entry == null ? null : ZoneId.of(entry);
        } catch (DateTimeException notOurs) {
            return null;
        }
    }
}

package dev.konkret.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Days off and first allowed moments of every region in three years. The tables were made once, read by people, and are
 * changed by hand: whoever updates the holiday library sees here what it changes.
 */
class QuietTimesGoldenTest {
    private static final String HOLIDAYS = "/dev/konkret/workspace/holidays-2026-2028.txt";
    private static final String MOMENTS = "/dev/konkret/workspace/first-moments-2026-2028.txt";

    @Test
    void the_holidays_of_every_region_are_those_of_the_table() {
        for (String line : lines(HOLIDAYS)) {
            String[] part = line.split(" +");
            Holidays holidays = new Holidays(Region.of(part[0]));
            int year = Integer.parseInt(part[1]);
            String days = LocalDate.of(year, 1, 1)
                    .datesUntil(LocalDate.of(year + 1, 1, 1))
                    .filter(holidays::isHoliday)
                    .map(day -> day.toString().substring(5))
                    .collect(Collectors.joining(" "));

            assertThat(part[0] + " " + year + " " + days).isEqualTo(String.join(" ", part));
        }
    }

    @Test
    void the_table_leaves_no_region_out() {
        assertThat(lines(HOLIDAYS).stream().map(line -> line.split(" ")[0]).distinct())
                .hasSize(3 + 16 + 4 + 9 + 26);
    }

    @Test
    void the_first_allowed_moment_is_that_of_the_table() {
        TreeMap<String, String> wrong = new TreeMap<>();
        for (String line : lines(MOMENTS)) {
            String[] part = line.split(" +");
            WorkingTime time = working(part[0]);
            LocalDateTime at = LocalDateTime.parse(part[2]);
            LocalDateTime first = time.firstMomentFrom(at.atZone(time.zone()).toInstant())
                    .atZone(time.zone())
                    .toLocalDateTime();
            String said = part[0] + " " + weekday(at) + " " + at + " " + weekday(first) + " " + first;
            if (!said.equals(String.join(" ", part))) wrong.put(line, said);
        }
        assertThat(wrong).isEmpty();
    }

    private static WorkingTime working(String region) {
        ZoneId zone = ZoneId.of(
                region.startsWith("AT")
                        ? "Europe/Vienna"
                        : region.startsWith("CH") ? "Europe/Zurich" : "Europe/Berlin");
        return new WorkingTime(zone, WorkingHours.USUAL, new Holidays(Region.of(region))::isHoliday);
    }

    private static String weekday(LocalDateTime at) {
        return at.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.UK);
    }

    private static List<String> lines(String table) {
        List<String> lines = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(QuietTimesGoldenTest.class.getResourceAsStream(table)),
                StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) lines.add(line.strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}

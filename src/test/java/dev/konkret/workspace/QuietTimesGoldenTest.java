package dev.konkret.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    /** Who has chosen hours gets it then, by the calendar of their region; everybody else at once, on a holiday too. */
    @Test
    void a_colleagues_question_waits_for_the_moment_of_the_table_only_where_hours_were_chosen() {
        TreeMap<String, String> wrong = new TreeMap<>();
        for (String line : lines(MOMENTS)) {
            String[] part = line.split(" +");
            ZoneId zone = zoneOf(part[0]);
            Instant at = LocalDateTime.parse(part[2]).atZone(zone).toInstant();
            Instant first = LocalDateTime.parse(part[4]).atZone(zone).toInstant();
            Instant chosen = askable(part[0], WorkingHours.USUAL, at);
            Instant notChosen = askable(part[0], null, at);
            if (!chosen.equals(first) || !notChosen.equals(at)) wrong.put(line, chosen + ", " + notChosen);
        }
        assertThat(wrong).isEmpty();
    }

    private static Instant askable(String region, @Nullable WorkingHours chosen, Instant at) {
        TeamId team = new TeamId("T1");
        MemberId ben = new MemberId("U1");
        Settings settings = PeopleFixtures.settings();
        settings.changePreferences(team, ben, was -> was.with(null, chosen, Region.of(region)));
        Member member =
                PeopleFixtures.member(ben, Member.Kind.FULL, zoneOf(region).getId());
        return new People(PeopleFixtures.members(Map.of(ben, member)), settings, r -> new Holidays(r)::isHoliday)
                .askableFrom(team, ben, at);
    }

    private static WorkingTime working(String region) {
        return new WorkingTime(zoneOf(region), WorkingHours.USUAL, new Holidays(Region.of(region))::isHoliday);
    }

    private static ZoneId zoneOf(String region) {
        if (region.startsWith("AT")) return ZoneId.of("Europe/Vienna");
        return ZoneId.of(region.startsWith("CH") ? "Europe/Zurich" : "Europe/Berlin");
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

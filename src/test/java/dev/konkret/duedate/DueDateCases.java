package dev.konkret.duedate;

import dev.konkret.workspace.Holidays;
import dev.konkret.workspace.Region;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The tables of cases, and how well they are answered. */
record DueDateCases(
        int dates, int rightDates, int rightTimes, int rightSpans, int negatives, int falseDates, String mistakes) {
    private static final DueDates DATES = new DueDates(new Holidays(Region.of("DE"))::isHoliday);

    record Case(
            ZonedDateTime ref,
            String text,
            @Nullable LocalDate due,
            @Nullable LocalTime time,
            @Nullable String span) {}

    static List<Case> read(String name) {
        ObjectMapper mapper = new ObjectMapper();
        try (InputStream in =
                Objects.requireNonNull(DueDateCases.class.getResourceAsStream("/duedate/" + name + ".jsonl"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(mapper::readTree)
                    .map(DueDateCases::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case of(JsonNode node) {
        String due = node.get("due").asStringOpt().orElse(null);
        String time = node.get("time").asStringOpt().orElse(null);
        return new Case(
                ZonedDateTime.parse(node.get("ref").asString()),
                node.get("text").asString(),
                due == null ? null : LocalDate.parse(due),
                time == null ? null : LocalTime.parse(time),
                node.get("span").asStringOpt().orElse(null));
    }

    static DueDateCases score(String... names) {
        int dates = 0;
        int rightDates = 0;
        int rightTimes = 0;
        int rightSpans = 0;
        int negatives = 0;
        int falseDates = 0;
        StringBuilder mistakes = new StringBuilder();
        for (String name : names) {
            for (Case one : read(name)) {
                Optional<DueDate> found = DATES.find(one.text(), one.ref());
                LocalDate date = found.map(DueDate::date).orElse(null);
                boolean right = Objects.equals(date, one.due());
                if (!right)
                    mistakes.append(one.text())
                            .append(" → ")
                            .append(date)
                            .append(", not ")
                            .append(one.due())
                            .append('\n');
                if (one.due() == null) {
                    negatives++;
                    if (!right) falseDates++;
                    continue;
                }
                dates++;
                if (right) rightDates++;
                if (Objects.equals(found.map(DueDate::time).orElse(null), one.time())) rightTimes++;
                if (Objects.equals(
                        found.map(due -> one.text().substring(due.start(), due.end()))
                                .orElse(null),
                        one.span())) rightSpans++;
            }
        }
        return new DueDateCases(dates, rightDates, rightTimes, rightSpans, negatives, falseDates, mistakes.toString());
    }
}

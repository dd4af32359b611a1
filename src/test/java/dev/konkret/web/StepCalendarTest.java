package dev.konkret.web;

import static dev.konkret.nextstep.StepFixtures.ANNA;
import static dev.konkret.nextstep.StepFixtures.BEN;
import static dev.konkret.nextstep.StepFixtures.FRIDAY;
import static dev.konkret.nextstep.StepFixtures.NINE;
import static dev.konkret.nextstep.StepFixtures.askedOfBen;
import static dev.konkret.nextstep.StepFixtures.atVersion;
import static dev.konkret.nextstep.StepFixtures.takenByBen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.nextstep.NextStep;
import dev.konkret.text.Language;
import dev.konkret.text.Texts;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read by somebody else's parser. */
class StepCalendarTest {
    private static final URI ORIGIN = URI.create("https://nordlicht.slack.com/archives/C1/p1741000000000100");

    @Test
    void a_day_is_that_day_whatever_the_zone() throws Exception {
        for (String zone : List.of("Europe/Berlin", "Pacific/Auckland", "America/Los_Angeles")) {
            VEvent event = onlyEvent(calendar(zone, takenByBen(FRIDAY), NINE));

            assertThat(value(event, Property.DTSTART)).isEqualTo("20250307");
            assertThat(value(event, Property.DTEND)).isEqualTo("20250308");
            assertThat(value(event, Property.SUMMARY)).isEqualTo("die Doku aufräumen");
            assertThat(value(event, Property.TRANSP)).isEqualTo("TRANSPARENT");
            assertThat(value(event, Property.URL)).isEqualTo(ORIGIN.toString());
        }
    }

    @Test
    void the_same_step_keeps_its_uid_when_it_changes() throws Exception {
        VEvent before = onlyEvent(calendar("Europe/Berlin", takenByBen(FRIDAY), NINE));
        VEvent after = onlyEvent(calendar("Europe/Berlin", atVersion(2, takenByBen(FRIDAY.plusDays(3))), NINE));

        assertThat(value(after, Property.UID))
                .isEqualTo(value(before, Property.UID))
                .contains("s1", "T1");
        assertThat(value(after, Property.SEQUENCE)).isEqualTo("2");
        assertThat(value(before, Property.SEQUENCE)).isEqualTo("1");
    }

    @Test
    void what_is_overdue_says_so() throws Exception {
        VEvent event = onlyEvent(calendar("Europe/Berlin", takenByBen(FRIDAY), Instant.parse("2025-03-09T08:00:00Z")));

        assertThat(value(event, Property.SUMMARY)).isEqualTo("Überfällig: die Doku aufräumen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin",
                "America/New_York",
                "Australia/Lord_Howe",
                "Asia/Kolkata",
                "UTC",
                "Africa/Casablanca",
                "Europe/Dublin"
            })
    void until_when_to_answer_is_a_moment_in_the_persons_zone(String zone) throws Exception {
        for (String by : List.of("2025-03-05T09:30", "2025-07-10T09:30", "2026-01-15T17:05", "2025-03-30T03:30")) {
            ZonedDateTime expected = java.time.LocalDateTime.parse(by).atZone(ZoneId.of(zone));
            Calendar calendar = read(write(zone, askedOfBen(), NINE, expected.toInstant()));
            VEvent event = onlyEvent(calendar);

            assertThat(value(event, Property.SUMMARY)).startsWith("Antwort erbeten");
            assertThat(instantOf(event, calendar)).as(by).isEqualTo(expected.toInstant());
        }
    }

    @Test
    void where_the_clock_changes_by_a_rule_the_rule_is_written_down() throws Exception {
        Calendar calendar = read(write("Europe/Berlin", askedOfBen(), NINE, NINE.plusSeconds(86_400)));

        VTimeZone zone = (VTimeZone) calendar.getComponents(Component.VTIMEZONE).get(0);
        assertThat(zone.getTimeZoneId().getValue()).isEqualTo("Europe/Berlin");
        assertThat(zone.getObservances()).hasSize(2);
        assertThat(zone.toString())
                .contains("DTSTART:20240331T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200")
                .contains("FREQ=YEARLY", "BYDAY=-1SU", "BYMONTH=3", "BYMONTH=10");
    }

    @Test
    void what_people_wrote_breaks_nothing() throws Exception {
        String odd = "a;b,c\\d\nBEGIN:VEVENT\nSUMMARY:x 🙈 " + "lang ".repeat(50) + ".";
        NextStep step = takenByBen(FRIDAY);
        NextStep hostile = new NextStep(
                step.id(),
                step.team(),
                odd,
                step.saidIn(),
                step.proposedBy(),
                step.proposedAt(),
                step.horizon(),
                odd,
                null,
                step.state(),
                0,
                null,
                1);

        VEvent event = onlyEvent(calendar("Europe/Berlin", hostile, NINE));

        assertThat(value(event, Property.SUMMARY)).isEqualTo(odd);
        assertThat(value(event, Property.DESCRIPTION)).contains(odd);
    }

    @Test
    void what_is_somebody_elses_is_not_in_it() throws Exception {
        String text = new StepCalendar(Texts.in(Language.DE), ZoneId.of("Europe/Berlin"), NINE, s -> Optional.empty())
                .write(List.of(takenByBen(FRIDAY), askedOfBen()), ANNA, s -> NINE);

        assertThat(read(text).getComponents(Component.VEVENT)).isEmpty();
    }

    private static Calendar calendar(String zone, NextStep step, Instant now) throws IOException, ParserException {
        return read(write(zone, step, now, NINE));
    }

    private static String write(String zone, NextStep step, Instant now, Instant answerBy) {
        return new StepCalendar(Texts.in(Language.DE), ZoneId.of(zone), now, s -> Optional.of(ORIGIN))
                .write(List.of(step), BEN, s -> answerBy);
    }

    private static Calendar read(String text) throws IOException, ParserException {
        // The library counts characters where RFC 5545 (3.1) counts octets; no reader minds.
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(76));
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().getEntries()).isEmpty();
        return calendar;
    }

    private static VEvent onlyEvent(Calendar calendar) {
        assertThat(calendar.getComponents(Component.VEVENT)).hasSize(1);
        return (VEvent) calendar.getComponents(Component.VEVENT).get(0);
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(p -> ((Property) p).getValue()).orElseThrow();
    }

    private static Instant instantOf(VEvent event, Calendar calendar) {
        var start = event.getDateTimeStart().getDate();
        return start instanceof ZonedDateTime zoned
                ? zoned.toInstant()
                : Instant.from((java.time.temporal.TemporalAccessor) start);
    }
}

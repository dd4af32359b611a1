package dev.konkret.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HumanDatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private final HumanDates german = Texts.in(Language.DE).dates();
    private final HumanDates english = Texts.in(Language.EN).dates();

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, heute, today",
        "2026-11-22, morgen, tomorrow",
        "2026-11-20, gestern, yesterday",
        "2026-11-27, Fr 27.11., Fri 27 Nov",
        "2026-12-01, Di 01.12., Tue 1 Dec",
        "2026-11-19, Do 19.11., Thu 19 Nov",
        "2027-03-01, Mo 01.03., Mon 1 Mar",
        "2027-11-26, Fr 26.11.2027, Fri 26 Nov 2027",
        "2024-02-29, Do 29.02.2024, Thu 29 Feb 2024"
    })
    void a_day_is_written_as_people_write_it(LocalDate day, String inGerman, String inEnglish) {
        assertThat(german.day(day, TODAY)).isEqualTo(inGerman);
        assertThat(english.day(day, TODAY)).isEqualTo(inEnglish);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, heute, today",
        "2026-11-22, morgen, tomorrow",
        "2026-11-27, in 6 Tagen, in 6 days",
        "2026-11-20, seit gestern, since yesterday",
        "2026-11-19, seit 2 Tagen, for 2 days"
    })
    void how_far_away_it_is_can_be_said(LocalDate day, String inGerman, String inEnglish) {
        assertThat(german.distance(day, TODAY)).isEqualTo(inGerman);
        assertThat(english.distance(day, TODAY)).isEqualTo(inEnglish);
    }

    @Test
    void the_long_form_names_everything() {
        LocalDate friday = LocalDate.of(2026, 11, 27);

        assertThat(german.full(friday)).isEqualTo("Freitag, 27. November 2026");
        assertThat(english.full(friday)).isEqualTo("Friday 27 November 2026");
        assertThat(german.the(friday)).isEqualTo("Freitag, der 27. November 2026");
        assertThat(german.on(friday)).isEqualTo("Freitag, dem 27. November 2026");
        assertThat(english.on(friday)).isEqualTo(english.the(friday)).isEqualTo("Friday 27 November 2026");
        assertThat(german.dayInWords(friday, TODAY)).isEqualTo("Freitag, 27. November 2026 (in 6 Tagen)");
        assertThat(german.dayInWords(TODAY.minusDays(2), TODAY)).endsWith("(vor 2 Tagen)");
        assertThat(english.dayInWords(TODAY.minusDays(1), TODAY)).endsWith("(yesterday)");
    }

    @Test
    void a_moment_has_day_and_time() {
        ZonedDateTime monday = ZonedDateTime.of(2026, 11, 23, 9, 0, 0, 0, ZoneId.of("Europe/Berlin"));

        assertThat(german.moment(monday, TODAY)).isEqualTo("Mo 23.11., 9:00 Uhr");
        assertThat(english.moment(monday, TODAY)).isEqualTo("Mon 23 Nov, 9:00");
        assertThat(german.time(LocalTime.of(14, 5))).isEqualTo("14:05 Uhr");
    }
}

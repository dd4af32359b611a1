package dev.konkret.duedate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.reading.Words;
import dev.konkret.text.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueDatesTest {
    private static final ZonedDateTime WEDNESDAY = ZonedDateTime.parse("2026-11-18T10:00:00+01:00[Europe/Berlin]");

    private final DueDates dates = new DueDates(day -> day.getMonthValue() == 12 && day.getDayOfMonth() == 25);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "german",
                "german-held-out",
                "german-parts",
                "german-bare",
                "english",
                "english-held-out",
                "english-parts",
                "english-fresh",
                "english-bare",
                "german-later",
                "english-later",
                "german-typed",
                "english-typed",
                "german-terse",
                "german-strangers",
                "english-strangers",
                "german-strangers-two",
                "english-strangers-two",
                "german-strangers-four",
                "english-strangers-four"
            })
    void answersTheTables(String table) {
        DueDateCases score = DueDateCases.score(table);
        assertThat(score.rightDates()).as(score.mistakes()).isGreaterThanOrEqualTo(score.dates() * 96 / 100);
        assertThat(score.rightTimes()).as("times").isGreaterThanOrEqualTo(score.dates() * 97 / 100);
        assertThat(score.rightSpans()).as("spans").isGreaterThanOrEqualTo(score.dates() * 95 / 100);
        assertThat(score.falseDates()).as(score.mistakes()).isLessThanOrEqualTo((score.negatives() * 2 + 99) / 100);
    }

    @Test
    void answersGermanWithNamesThatLookLikeDays() {
        DueDateCases score = DueDateCases.score("german-fresh");
        assertThat(score.rightDates()).isGreaterThanOrEqualTo(score.dates() * 98 / 100);
        assertThat(score.rightSpans()).isGreaterThanOrEqualTo(score.dates() * 98 / 100);
        assertThat(score.falseDates()).isLessThanOrEqualTo(2);
    }

    /** Nobody looked at these while writing rules, only at the figure. */
    @ParameterizedTest
    @ValueSource(strings = {"parts-held-out", "german-aside", "english-aside"})
    void answersWhatNobodyLookedAt(String table) {
        DueDateCases score = DueDateCases.score(table);
        assertThat(score.rightDates()).isGreaterThanOrEqualTo(score.dates() * 92 / 100);
        assertThat(score.rightSpans()).isGreaterThanOrEqualTo(score.dates() * 91 / 100);
        assertThat(score.falseDates()).isLessThanOrEqualTo(1);
    }

    /** A third of these only looks like a date: papers, surnames, prices, films. */
    @ParameterizedTest
    @ValueSource(strings = {"german-strangers-three", "english-strangers-three"})
    void answersBesideWhatOnlyLooksLikeADate(String table) {
        DueDateCases score = DueDateCases.score(table);
        assertThat(score.rightDates()).as(score.mistakes()).isGreaterThanOrEqualTo(score.dates() * 98 / 100);
        assertThat(score.rightSpans()).isGreaterThanOrEqualTo(score.dates() * 97 / 100);
        assertThat(score.falseDates()).as(score.mistakes()).isLessThanOrEqualTo(score.negatives() * 5 / 100);
    }

    /** A wrong day would be worse than none: whoever wrote it is asked. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bis 31. Februar fertig",
                "bis zum 31. Juni bitte",
                "bis 29. Februar 2027 fertig",
                "28.-31. Februar",
                "by April 31",
                "please send it by 31 April",
                "February 30th at the latest"
            })
    void aDayThatTheCalendarDoesNotHaveIsNotTakenForAnotherOne(String text) {
        assertThat(dates.find(text, WEDNESDAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Montag heißt der neue Azubi",
                "Das Kind heißt jetzt Sonntag",
                "Das Kilo kostet 8.12. Teuer!",
                "Der Nikolaus bringt die Äpfel",
                "Mix it 1:30 with water or it'll stain the lino",
                "Das Konzentrat 1:10 mit Wasser verdünnen",
                "Saturday Night Fever is what the DJ keeps playing"
            })
    void namesAndPricesAreNoDates(String text) {
        assertThat(dates.find(text, WEDNESDAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    May 17: bring cake | 2027-05-17 | May 17
                    Holz bis 11.12.um 16:30 | 2026-12-11 | bis 11.12.um 16:30
                    Die Abgabe vom 25.11. wird auf den 2.12. verschoben | 2026-12-02 | auf den 2.12.
                    Freitag heißt es früh aufstehen | 2026-11-20 | Freitag
                    """)
    void theSentenceGoesOnBehindTheDate(String text, LocalDate due, String span) {
        DueDate found = dates.find(text, WEDNESDAY).orElseThrow();
        assertThat(found.date()).isEqualTo(due);
        assertThat(text.substring(found.start(), found.end())).isEqualTo(span);
    }

    @Test
    void asksTheRegionForWorkingDays() {
        ZonedDateTime beforeChristmas = ZonedDateTime.parse("2026-12-24T09:00:00+01:00[Europe/Berlin]");
        assertThat(dates.find("in 2 Arbeitstagen", beforeChristmas).map(DueDate::date))
                .contains(LocalDate.of(2026, 12, 29));
        assertThat(new DueDates(day -> false)
                        .find("in 2 Arbeitstagen", beforeChristmas)
                        .map(DueDate::date))
                .contains(LocalDate.of(2026, 12, 28));
    }

    @Test
    void countsHoursThroughAChangeOfTheClocks() {
        ZonedDateTime evening = ZonedDateTime.parse("2027-03-27T22:00:00+01:00[Europe/Berlin]");
        Optional<DueDate> due = dates.find("in 12 hours", evening);
        assertThat(due.map(DueDate::date)).contains(LocalDate.of(2027, 3, 28));
        assertThat(due.map(DueDate::time)).contains(LocalTime.of(11, 0));
    }

    @Test
    void showsMentionsThatAreNoDueDate() {
        String text = "letzte Woche lief es, am Freitag nicht, jeden Montag Stau";
        assertThat(dates.mentions(Words.of(text)).stream().map(span -> span.of(text)))
                .containsExactly("letzte Woche", "am Freitag", "jeden Montag");
    }

    @Test
    void explainsEveryRuleInBothLanguages() {
        assertThat(Rules.ids(Language.DE)).isEqualTo(Rules.ids(Language.EN));
        for (String table : new String[] {"german", "german-held-out", "english", "english-held-out"}) {
            for (DueDateCases.Case one : DueDateCases.read(table)) {
                dates.find(one.text(), one.ref())
                        .ifPresent(due -> assertThat(Rules.explain(due.rule(), Language.DE))
                                .isNotBlank());
            }
        }
    }

    @Test
    void toldApartWhatIsSaidTwice() {
        assertThat(dates.find("nicht am Montag, sondern am Dienstag", WEDNESDAY).map(DueDate::date))
                .contains(LocalDate.of(2026, 11, 24));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-",
                "1/",
                "1.",
                "7.-8.",
                "der ",
                "Ende der ",
                "in ",
                "bis zum ",
                "von Montag bis ",
                "erste Tag in ",
                "0:",
                "Mo-"
            })
    void readsChainsOfAnyLength(String link) {
        assertThat(dates.find(link.repeat(40_000 / link.length()), WEDNESDAY)).isNotNull();
    }

    @Test
    void endsEvenWhenEveryDayIsAHoliday() {
        assertThat(new DueDates(day -> true).find("vor Freitag, in 5 Werktagen", WEDNESDAY))
                .isNotNull();
    }
}

package dev.konkret.duedate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.reading.Span;
import dev.konkret.reading.Words;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DueDatesProperties {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final ZonedDateTime REF = ZonedDateTime.parse("2026-11-18T10:00:00+01:00[Europe/Berlin]");
    private final DueDates dates = new DueDates(day -> false);

    @Property(tries = 2000)
    void neverFailsAndStaysInsideTheText(@ForAll String text) {
        holds(text, REF);
    }

    @Property(tries = 4000)
    void neverFailsOnCalendarSalad(@ForAll("salad") String text, @ForAll @IntRange(min = 0, max = 20_000) int day) {
        holds(text, REF.plusDays(day - 7_000L));
    }

    @Property(tries = 500)
    void findsAPlainDateOnEveryDay(@ForAll @IntRange(min = 0, max = 4_000) int day) {
        LocalDate due = LocalDate.of(2026, 1, 1).plusDays(day);
        ZonedDateTime ref = due.minusDays(30).atTime(9, 0).atZone(ZoneId.of("Europe/Berlin"));
        String text = "Bitte bis " + due.getDayOfMonth() + "." + due.getMonthValue() + "." + due.getYear() + " liefern";
        assertThat(dates.find(text, ref).map(DueDate::date)).contains(due);
    }

    @Property(tries = 30)
    void readsLongMessagesInLinearTime(@ForAll("salad") String piece) {
        StringBuilder text = new StringBuilder(piece).append(' ');
        while (text.length() < 40_000) text.append(text.length() < 20_000 ? text : text.substring(0, 20_000));
        String message = text.substring(0, 40_000);
        holds(message, REF);
        Duration best = Duration.ofHours(1);
        for (int i = 0; i < 5; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            holds(message, REF);
            Duration took = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
            if (took.compareTo(best) < 0) best = took;
        }
        // The time of this thread alone, however busy the machine is; quadratic time would be far beyond it.
        assertThat(best).isLessThan(Duration.ofMillis(400));
    }

    private void holds(String text, ZonedDateTime ref) {
        Optional<DueDate> found = dates.find(text, ref);
        found.ifPresent(due -> {
            assertThat(due.start()).isBetween(0, text.length());
            assertThat(due.end()).isBetween(due.start() + 1, text.length());
            assertThat(due.date()).isAfterOrEqualTo(ref.toLocalDate());
        });
        List<Span> spans = dates.mentions(Words.of(text));
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).start())
                    .isGreaterThanOrEqualTo(spans.get(i - 1).end());
        }
    }

    @Provide
    Arbitrary<String> salad() {
        return Arbitraries.of(
                        "bis",
                        "zum",
                        "am",
                        "vor",
                        "nach",
                        "in",
                        "den",
                        "nächsten",
                        "letzten",
                        "übernächste",
                        "diese",
                        "Freitag",
                        "Mo",
                        "-",
                        "Woche",
                        "KW",
                        "53",
                        "29",
                        ".",
                        "2",
                        ".",
                        "Februar",
                        "Ende",
                        "Mitte",
                        "Monats",
                        "Q1",
                        "Jahr",
                        "9999",
                        "14",
                        ":",
                        "30",
                        "Uhr",
                        "halb",
                        "viertel",
                        "um",
                        "morgen",
                        "heute",
                        "Abend",
                        "Weihnachten",
                        "Advent",
                        "Tagen",
                        "Werktagen",
                        "Stunden",
                        "oder",
                        "und",
                        ",",
                        "by",
                        "the",
                        "end",
                        "of",
                        "next",
                        "week",
                        "from",
                        "now",
                        "to",
                        "pm",
                        "at",
                        "31",
                        "/",
                        "12",
                        "2026",
                        "ersten",
                        "Winter",
                        "Dezember",
                        "\n",
                        "(",
                        "Herr",
                        "war",
                        "hat",
                        "gemacht",
                        "jeden",
                        "24",
                        "h",
                        "0")
                .list()
                .ofMaxSize(30)
                .map(words -> String.join(words.size() % 2 == 0 ? " " : "", words));
    }
}

package dev.konkret.bench;

import dev.konkret.duedate.DueDates;
import dev.konkret.intention.Intentions;
import dev.konkret.reading.Words;
import java.time.ZonedDateTime;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How long a fresh process takes: to get ready ({@code start}), and for the first message after that ({@code first}). */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(5)
public class StartBenchmark {
    private static final ZonedDateTime POSTED = ZonedDateTime.parse("2026-03-03T10:15:00+01:00[Europe/Berlin]");

    /** A bot that is ready and has not heard anything yet. */
    @State(Scope.Benchmark)
    public static class Ready {
        private Intentions intentions = new Intentions();
        private DueDates dueDates = new DueDates(day -> false);

        @Setup
        public void start() {
            intentions = new Intentions();
            dueDates = new DueDates(day -> false);
        }
    }

    @Benchmark
    public void start(Blackhole seen) {
        seen.consume(new Intentions());
        seen.consume(new DueDates(day -> false));
    }

    @Benchmark
    public void first(Ready ready, Blackhole seen) {
        Words words = Words.of("Könnte jemand bis Donnerstag 15 Uhr die Rechnungen prüfen?");
        seen.consume(ready.intentions.understand(words));
        seen.consume(ready.dueDates.find(words, POSTED));
    }
}

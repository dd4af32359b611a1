package dev.konkret.bench;

import dev.konkret.duedate.DueDate;
import dev.konkret.duedate.DueDates;
import dev.konkret.intention.Intentions;
import dev.konkret.intention.Understanding;
import dev.konkret.reading.Words;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How many messages one core hears in a second; with {@code -prof gc} also how many bytes a message costs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class HearingBenchmark {
    /** A team's ordinary chat, or sentences that nearly all hold an intent or a trap. */
    @Param({"chat", "sentences"})
    public String set;

    private final ZonedDateTime posted = ZonedDateTime.parse("2026-03-03T10:15:00+01:00[Europe/Berlin]");
    private final Intentions intentions = new Intentions();
    private final DueDates dueDates = new DueDates(day -> false);
    private String[] messages = {};
    private int next;

    @Setup
    public void read() {
        messages = Messages.of(set);
    }

    private Words message() {
        next = next + 1 == messages.length ? 0 : next + 1;
        return Words.of(messages[next]);
    }

    @Benchmark
    public Understanding intent() {
        return intentions.understand(message());
    }

    @Benchmark
    public Optional<DueDate> date() {
        return dueDates.find(message(), posted);
    }

    @Benchmark
    public void both(Blackhole seen) {
        Words words = message();
        seen.consume(intentions.understand(words));
        seen.consume(dueDates.find(words, posted));
    }
}

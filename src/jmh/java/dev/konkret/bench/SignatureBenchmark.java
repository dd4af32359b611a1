package dev.konkret.bench;

import dev.konkret.web.Signature;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
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

/** What checking one signature takes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SignatureBenchmark {
    private static final String NOW = "1772529300";

    /** Length of the body in bytes: a short message with all that Slack puts around it, and a long one. */
    @Param({"900", "9000"})
    public int bytes;

    private final Signature signature = new Signature(
            "bench-signing-secret", Clock.fixed(Instant.ofEpochSecond(Long.parseLong(NOW)), ZoneOffset.UTC));
    private byte[] body = {};
    private String good = "";

    @Setup
    public void sign() {
        body = "x".repeat(bytes).getBytes(StandardCharsets.US_ASCII);
        good = signature.sign(NOW, body);
    }

    @Benchmark
    public boolean fits() {
        return signature.fits(NOW, good, body);
    }
}

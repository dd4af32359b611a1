package dev.konkret.slack.view;

import dev.konkret.hearing.OpenTopic;
import dev.konkret.nextstep.NextStep;
import dev.konkret.text.Language;
import dev.konkret.text.Texts;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What building a message takes, from the domain to the JSON that goes to Slack. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ViewBenchmark {
    private static final int MANY = 30;

    private final Texts texts = Texts.in(Language.DE);
    private final List<NextStep> steps = IntStream.range(0, MANY)
            .mapToObj(i -> Samples.committed("Angebot " + i, Samples.FRIDAY))
            .toList();

    private final OpenTopic vague =
            Samples.topic(OpenTopic.Kind.VAGUE, "Website überarbeiten", null, null, List.of("müssten"));

    /** The question under a vague sentence: what people wait for. */
    @Benchmark
    public String prompt() {
        return TopicPrompt.message(vague, 0, texts, Samples.TODAY)
                .blocksAsString();
    }

    /** A long list of steps. */
    @Benchmark
    public String list() {
        return StepList.message(steps, StepList.Scope.MINE, Samples.BEN, Permalinks.NONE, texts, Samples.TODAY)
                .blocksAsString();
    }
}

package dev.konkret.slack.listen;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the first look at an ordinary message takes, without what hearing adds to it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class FirstLookBenchmark {
    private static final byte[] MESSAGE =
            """
            {"token":"x","team_id":"T0B","context_team_id":"T0B","context_enterprise_id":null,"api_app_id":"A0B",
            "event":{"type":"message","user":"U0B","ts":"1772529300.000100","client_msg_id":"0f2f8a66-31","text":
            "Guten Morgen zusammen","team":"T0B","blocks":[{"type":"rich_text","block_id":"b","elements":[{"type":
            "rich_text_section","elements":[{"type":"text","text":"Guten Morgen zusammen"}]}]}],"channel":"C0B",
            "event_ts":"1772529300.000100","channel_type":"channel"},"type":"event_callback","event_id":"Ev0B",
            "event_time":1772529300,"authorizations":[{"enterprise_id":null,"team_id":"T0B","user_id":"U0BOT",
            "is_bot":true,"is_enterprise_install":false}],"is_ext_shared_channel":false,"event_context":"4-x"}"""
                    .getBytes(StandardCharsets.UTF_8);

    private final FirstLook look = new FirstLook(text -> false);

    @Benchmark
    public boolean isChatter() {
        return look.at(MESSAGE) instanceof FirstLook.Sight.Chatter;
    }
}

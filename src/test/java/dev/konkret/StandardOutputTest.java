package dev.konkret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What cannot be written is not lost without a word. */
class StandardOutputTest {
    private static final File FULL = new File("/dev/full");

    @Test
    void a_full_disk_is_named() throws Exception {
        assumeTrue(FULL.exists(), "there is a device that is always full");

        for (String command : List.of("understand Wir müssten mal x", "--help")) {
            Process process = konkret(command.split(" ")).redirectOutput(FULL).start();

            assertThat(said(process)).endsWith("Cannot write everything to standard output: No space left on device");
            assertThat(process.waitFor()).isOne();
        }
    }

    @Test
    void who_reads_only_the_beginning_has_seen_enough() throws Exception {
        Process process = konkret("--help").start();
        process.getInputStream().close();

        assertThat(said(process)).doesNotContain("Cannot write");
        assertThat(process.waitFor()).isZero();
    }

    private static String said(Process process) throws IOException {
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private static ProcessBuilder konkret(String... args) {
        return OwnProcess.of("C.UTF-8", args);
    }
}

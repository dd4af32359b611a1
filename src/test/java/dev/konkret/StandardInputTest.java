package dev.konkret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Java opens for itself is no message. */
class StandardInputTest {

    @Test
    void who_is_started_without_one_says_so() throws Exception {
        assumeTrue(Files.exists(Path.of("/proc/self/fd")), "the system shows which files are open");
        ProcessBuilder konkret = OwnProcess.of("C.UTF-8", "understand");
        konkret.command().addAll(0, List.of("/bin/sh", "-c", "exec \"$@\" <&-", "sh"));
        Process process = konkret.start();

        assertThat(process.getInputStream().readAllBytes()).isEmpty();
        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip())
                .endsWith("Standard input is closed: pipe JSON Lines in, or write a sentence behind the command");
        assertThat(process.waitFor()).isOne();
    }

    @Test
    void an_empty_one_is_read_to_its_end() throws Exception {
        Process process = OwnProcess.of("C.UTF-8", "understand")
                .redirectInput(new File("/dev/null"))
                .start();

        assertThat(process.getInputStream().readAllBytes()).isEmpty();
        assertThat(process.waitFor()).isZero();
    }
}

package dev.konkret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konkret.redis.StartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaygroundKeyTest {
    private final Random random = new Random(7);

    @Test
    void it_stays_the_same_over_a_restart_and_nobody_else_may_read_it(@TempDir Path folder) throws IOException {
        byte[] first = PlaygroundKey.in(folder, random).derive("x");

        assertThat(PlaygroundKey.in(folder, random).derive("x")).isEqualTo(first);
        assertThat(Files.getPosixFilePermissions(folder.resolve("playground.key")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void a_damaged_one_is_replaced(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("playground.key"), "oops");

        assertThat(PlaygroundKey.in(folder, random)).isNotNull();
        assertThat(Files.readString(folder.resolve("playground.key"))).hasSize(64);
    }

    @Test
    void a_folder_that_cannot_be_written_is_said_in_one_line(@TempDir Path folder) throws IOException {
        Path noFolder = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> PlaygroundKey.in(noFolder, random))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("KONKRET_DATA");
    }
}

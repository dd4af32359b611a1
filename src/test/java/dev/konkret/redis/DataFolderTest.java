package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path somewhere;

    @Test
    void a_new_one_is_closed_to_everybody_else_on_the_machine() throws IOException {
        Path folder = somewhere.resolve("deep/data");

        try (DataFolder held = DataFolder.hold(folder)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
            new RunningRedis(new LoopbackAccess(1, "password")).noteIn(held, "");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("redis.conf"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void one_that_is_there_stays_as_somebody_made_it() throws IOException {
        Path folder = Files.createDirectory(somewhere.resolve("data"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-x---"));

        DataFolder.hold(folder).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwxr-x---");
    }

    @Test
    void two_at_once_are_one_too_many() throws IOException {
        try (DataFolder held = DataFolder.hold(somewhere)) {
            assertThatThrownBy(() -> DataFolder.hold(somewhere))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("another Konkret is already running in " + held.path());
        }
    }
}

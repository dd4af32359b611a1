package dev.konkret.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day that is larger than the whole heap is read all the same: nothing of it is kept. */
class ScanMemoryTest {
    private static final int MESSAGES = 60_000;
    private static final String HEAP = "-Xmx40m";

    @TempDir
    private Path folder;

    @Test
    void readsAnExportLargerThanItsMemory() throws Exception {
        Path report = folder.resolve("report.jsonl");
        Process scan = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.konkret.Main",
                        "scan",
                        "--json",
                        export().toString())
                .redirectOutput(report.toFile())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();

        assertThat(scan.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(folder.resolve("errors.txt"))).doesNotContain("OutOfMemory");
        assertThat(scan.exitValue()).isZero();
        assertThat(Files.readString(report)).contains("\"type\":\"channel\"").contains("die Website überarbeiten");
    }

    /** About 60 MB of one channel's day. */
    private Path export() throws IOException {
        Path zip = folder.resolve("export.zip");
        String chat = "Das Wetter ist schön und der Kaffee ist heiß. ".repeat(20);
        try (OutputStream stream = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(stream, StandardCharsets.UTF_8)) {
            entries.putNextEntry(new ZipEntry("channels.json"));
            entries.write("[{\"id\":\"C1\",\"name\":\"halle\"}]".getBytes(StandardCharsets.UTF_8));
            entries.putNextEntry(new ZipEntry("halle/2026-11-18.json"));
            byte[] idle = message(chat);
            entries.write('[');
            for (int i = 0; i < MESSAGES; i++) {
                entries.write(idle);
                entries.write(',');
            }
            entries.write(message("Wir müssten mal die Website überarbeiten"));
            entries.write(']');
        }
        return zip;
    }

    private static byte[] message(String text) {
        return ("{\"type\":\"message\",\"user\":\"U1\",\"ts\":\"1795000000.000100\",\"text\":\"" + text + "\"}")
                .getBytes(StandardCharsets.UTF_8);
    }
}

package dev.konkret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cron, a bare server, ssh without a language: the locale knows no umlauts, and the program is German first. */
class PlainLocaleTest {
    @TempDir
    private Path folder;

    @Test
    void a_sentence_that_lost_its_umlauts_is_not_judged() {
        assertThat(said("understand", "Wir m\uFFFD\uFFFDssten mal die Preise pr\uFFFD\uFFFDfen"))
                .startsWith("2: ")
                .contains("umlauts", "export LC_ALL=C.UTF-8", "(docs/fehler.md#umlaute)");
        assertThat(said("scan", "gesch\uFFFD\uFFFDft.zip")).startsWith("2: ");
    }

    @Test
    void help_is_written_in_utf_8_all_the_same() throws Exception {
        assertThat(inPlainLocale("--help")).contains("Wir müssten mal …");
    }

    @Test
    void a_folder_with_an_umlaut_is_read_and_named() throws Exception {
        assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")), "such a folder can be made here");
        Path channel = Files.createDirectories(folder.resolve("geschäft"));
        Files.writeString(channel.resolve("2026-11-18.json"), """
                [{"type":"message","user":"U1","ts":"1794992400.1","text":"Wir müssten mal die Website überarbeiten"}]""");
        Files.writeString(channel.resolve("2026-11-19.json"), "[kaputt");

        assertThat(inPlainLocale("scan", folder.toString()))
                .contains("#geschäft", "die Website überarbeiten", "geschäft/2026-11-19.json")
                .doesNotContain("Exception");
    }

    /** Standard output, then standard error, of a process that was told nothing about its language. */
    private static String inPlainLocale(String... args) throws IOException, InterruptedException {
        Process process = OwnProcess.of("C", args).redirectErrorStream(true).start();
        byte[] said = process.getInputStream().readAllBytes();
        process.waitFor();
        return new String(said, StandardCharsets.UTF_8);
    }

    /** Exit code and standard error. */
    private static String said(String... args) {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            int exit = Main.run(Map.of(), args);
            return exit + ": " + said.toString(StandardCharsets.UTF_8).strip();
        } finally {
            System.setErr(before);
        }
    }
}

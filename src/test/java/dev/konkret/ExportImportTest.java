package dev.konkret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.redis.EmbeddedRedis;
import dev.konkret.redis.SomeWorkspace;
import dev.konkret.redis.TestRedis;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code konkret export} and {@code konkret import} as an operator types them. */
class ExportImportTest {
    @TempDir
    private Path folder;

    @Test
    void out_and_in_again_and_the_files_are_the_same() throws IOException {
        SomeWorkspace.in(TestRedis.empty(), "T1");
        assertThat(konkret("export", "-o", file("one"))).isZero();
        TestRedis.empty();
        assertThat(konkret("import", file("one"), "--dry-run")).isZero();
        assertThat(konkret("import", file("one"))).isZero();
        assertThat(konkret("export", "-o", file("two"))).isZero();

        assertThat(Files.readString(folder.resolve("two")))
                .isEqualTo(Files.readString(folder.resolve("one")))
                .hasLineCount(Files.readAllLines(folder.resolve("one")).size());
        assertThat(Files.readAllLines(folder.resolve("one")).size()).isGreaterThan(10);
    }

    @Test
    void steps_open_right_in_a_german_spreadsheet() throws IOException {
        SomeWorkspace.in(TestRedis.empty(), "T1");

        assertThat(konkret("export", "--csv", "-o", file("steps.csv"))).isZero();

        String text = Files.readString(folder.resolve("steps.csv"));
        assertThat(text).startsWith("\uFEFF\"Was\";\"Stand\";\"Wer\";\"Bis wann\"");
        CSVFormat german = CSVFormat.DEFAULT.builder().setDelimiter(';').get();
        try (CSVParser parser = CSVParser.parse(text, german)) {
            assertThat(parser.getRecords())
                    .hasSizeGreaterThan(2)
                    .allSatisfy(row -> assertThat(row.size()).isEqualTo(13));
        }
    }

    @Test
    void a_workspace_must_be_named_where_there_are_several_or_none() {
        TestRedis.empty();
        assertThat(said("export"))
                .startsWith("2: No workspace was found in Redis at ")
                .contains("--team");
        SomeWorkspace.in(TestRedis.empty(), "T1");
        SomeWorkspace.in(TestRedis.connected(), "T2");
        assertThat(said("export")).startsWith("2: There are several").endsWith("T1, T2");
        assertThat(said("export", "--team", "")).startsWith("2: --team is empty");
    }

    @Test
    void a_bad_file_is_named_line_by_line_and_nothing_is_written() throws IOException {
        TestRedis.empty();
        Files.write(folder.resolve("bad"), List.of("{\"kind\":\"workspace\",\"id\":\"T1\",\"format\":1}", "oops"));

        assertThat(said("import", file("bad")))
                .startsWith("1: line 2: is no JSON object")
                .endsWith("Nothing was written.")
                .doesNotContain("Exception");
        assertThat(said("import", file("nowhere")))
                .isEqualTo("1: Cannot read " + file("nowhere") + ": there is no such file or folder");
        assertThat(konkret("import")).isEqualTo(2);
        assertThat(konkret("export", "--nonsense")).isEqualTo(2);
    }

    @Test
    void a_workspace_of_which_nothing_is_stored_is_no_export() {
        TestRedis.empty();
        assertThat(said("export", "--team", "T0NIX", "-o", file("typo")))
                .startsWith("1: Nothing is stored of workspace T0NIX in Redis at ");
        SomeWorkspace.in(TestRedis.empty(), "T1");
        assertThat(said("export", "--team", "T0NIX", "-o", file("typo"))).endsWith("; there are: T1");
        assertThat(folder.resolve("typo")).doesNotExist();
    }

    @Test
    void an_export_belongs_to_who_made_it() throws IOException {
        SomeWorkspace.in(TestRedis.empty(), "T1");
        Files.writeString(folder.resolve("one"), "last night's");

        assertThat(konkret("export", "-o", file("one"))).isZero();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("one"))))
                .isEqualTo("rw-------");
    }

    @Test
    void an_export_takes_the_place_of_a_file_and_of_nothing_else() throws IOException {
        SomeWorkspace.in(TestRedis.empty(), "T1");
        Path device = Files.createSymbolicLink(folder.resolve("device"), Path.of("/dev/null"));
        Path last = Files.writeString(folder.resolve("last"), "last night's");
        Path link = Files.createSymbolicLink(folder.resolve("link"), last);

        for (String target : List.of(device.toString(), folder.toString(), "")) {
            assertThat(said("export", "-o", target))
                    .startsWith("1: Cannot write " + Path.of(target).toAbsolutePath() + ": it is a folder or a device");
        }
        assertThat(device).isSymbolicLink();
        assertThat(konkret("export", "-o", link.toString())).isZero();

        assertThat(link).isSymbolicLink();
        assertThat(last).content().contains("\"id\":\"T1\"");
    }

    @Test
    void a_folder_in_which_nothing_is_stored_is_named_and_not_made() {
        Path nowhere = folder.resolve("gibtsnicht");

        String said = said(Map.of("KONKRET_DATA", nowhere.toString()), "export");

        assertThat(said)
                .startsWith("1: Nothing is stored in the folder " + nowhere)
                .contains("REDIS_URL");
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void an_import_of_nothing_makes_no_folder() {
        Map<String, String> elsewhere =
                Map.of("KONKRET_DATA", folder.resolve("data").toString());

        for (String nothing : List.of(file("nowhere"), folder.toString())) {
            assertThat(said(elsewhere, "import", nothing)).startsWith("1: Cannot read " + nothing + ": ");
        }
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void beside_a_running_bot_with_its_own_redis_it_works_on_that_one() throws IOException {
        SomeWorkspace.in(TestRedis.empty(), "T1");
        assertThat(konkret("export", "-o", file("one"))).isZero();
        Path data = folder.resolve("data");
        Map<String, String> beside = Map.of("KONKRET_DATA", data.toString());

        try (EmbeddedRedis running = EmbeddedRedis.start(data)) {
            assertThat(EmbeddedRedis.runningIn(data)).contains(running.url());
            assertThat(Main.run(beside, "import", file("one"))).isZero();
            assertThat(Main.run(beside, "export", "-o", file("two"))).isZero();
        }

        assertThat(Files.readString(folder.resolve("two"))).isEqualTo(Files.readString(folder.resolve("one")));
        assertThat(EmbeddedRedis.runningIn(data)).isEmpty();
        assertThat(Main.run(beside, "export", "-o", file("three"))).isZero();
        assertThat(Files.readString(folder.resolve("three"))).isEqualTo(Files.readString(folder.resolve("one")));
    }

    @Test
    void an_import_says_where_it_went_and_who_is_there_already() throws IOException {
        SomeWorkspace.in(TestRedis.empty(), "T1");
        assertThat(konkret("export", "-o", file("one"))).isZero();
        SomeWorkspace.in(TestRedis.empty(), "T2");

        assertThat(imported(file("one"))).contains("for workspace T1, by Redis at ", "which also holds T2.");
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private static int konkret(String... args) {
        return Main.run(Map.of("REDIS_URL", TestRedis.url()), args);
    }

    /** Exit code and standard error. */
    private static String said(String... args) {
        return said(Map.of("REDIS_URL", TestRedis.url()), args);
    }

    private static String said(Map<String, String> settings, String... args) {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            return Main.run(settings, args) + ": "
                    + said.toString(StandardCharsets.UTF_8).strip();
        } finally {
            System.setErr(before);
        }
    }

    /** Standard output. */
    private static String imported(String file) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        World world = new World(
                Clock.systemUTC(),
                new SecureRandom(),
                new PrintStream(told, true, StandardCharsets.UTF_8),
                false,
                () -> Map.of("REDIS_URL", TestRedis.url()));
        assertThat(new CommandLine(new Import(world)).execute(file)).isZero();
        return told.toString(StandardCharsets.UTF_8).strip();
    }
}

package dev.konkret.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ScanCommandTest {
    /** Wednesday, 18 November 2026, 10:00 in Berlin. */
    private static final String TS = "1794992400.000100";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private static Map<String, String> export() {
        Map<String, String> files = new TreeMap<>();
        files.put(
                "users.json",
                "[{\"id\":\"U1\",\"name\":\"mira\",\"profile\":{\"display_name\":\"Mira"
                        + " <3\"}},{\"id\":\"U2\",\"name\":\"jonas\"}]");
        files.put("channels.json", "[{\"id\":\"C1\",\"name\":\"büro\"}]");
        files.put(
                "büro/2026-11-18.json",
                "["
                        + "{\"type\":\"message\",\"user\":\"U1\",\"ts\":\"" + TS
                        + "\",\"text\":\"Wir müssten mal die Website überarbeiten\"},"
                        + "{\"type\":\"message\",\"user\":\"U1\",\"ts\":\"" + TS
                        + "\",\"text\":\"<@U2> kannst du bis Freitag das Angebot &amp; den <https://x.de|Plan>"
                        + " schicken?\"},"
                        + "{\"type\":\"message\",\"subtype\":\"channel_join\",\"user\":\"U2\",\"ts\":\"" + TS
                        + "\",\"text\":\"Wir müssten mal\"},"
                        + "{\"type\":\"message\",\"bot_id\":\"B1\",\"ts\":\"" + TS
                        + "\",\"text\":\"Wir müssten mal die Website"
                        + " überarbeiten\"},{\"type\":\"message\",\"user\":\"U2\",\"ts\":\"oops\",\"text\":\"Wir"
                        + " müssten mal die Website überarbeiten\"},"
                        + "{\"type\":\"message\",\"user\":\"U2\",\"ts\":\"" + TS + "\",\"text\":\"Danke!\"}]");
        files.put("büro/2026-11-19.json", "[{\"type\":\"message\", kaputt");
        return files;
    }

    private Path unpacked() throws IOException {
        for (Map.Entry<String, String> file : export().entrySet()) {
            Path path = folder.resolve("export").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return folder.resolve("export");
    }

    private Path packed(String prefix) throws IOException {
        Path zip = folder.resolve("export.zip");
        try (OutputStream stream = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(stream, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : export().entrySet()) {
                entries.putNextEntry(new ZipEntry(prefix + file.getKey()));
                entries.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }

    private int run(boolean watched, Language language, String... arguments) {
        ScanCommand command = new ScanCommand(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                watched,
                ZoneId.of("Europe/Berlin"),
                day -> false,
                language);
        return new CommandLine(command).execute(arguments);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_report_has_the_same_words_in_both_languages() {
        String report = "dev.konkret.cli.scan";

        assertThat(Language.DE.bundle(report).keySet())
                .isEqualTo(Language.EN.bundle(report).keySet());
    }

    @Test
    void reportsAFolderAsText() throws IOException {
        assertThat(run(false, Language.DE, unpacked().toString())).isOne();
        assertThat(printed())
                .contains("#büro")
                .contains("Mira <3: Wir müssten mal die Website überarbeiten")
                .contains("@jonas kannst du bis Freitag das Angebot & den Plan schicken?")
                .contains("bis: Fr. 20.11.2026")
                .contains("3 Nachrichten: 1 vage, 0 Zusagen, 1 Bitte");
    }

    @Test
    void namesABrokenFileAndGoesOn() throws IOException {
        assertThat(run(false, Language.EN, unpacked().toString())).isOne();
        assertThat(printed())
                .contains("Not readable, skipped: büro/2026-11-19.json")
                .contains("#büro");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("scan: Not readable, skipped: büro/2026-11-19.json" + System.lineSeparator());
    }

    @Test
    void addsUpTheChannelsAndBendsEveryNumber() throws IOException {
        Path office = unpacked();
        Path hall = Files.createDirectories(office.resolve("halle"));
        Files.writeString(
                hall.resolve("2026-11-18.json"),
                "[{\"type\":\"message\",\"user\":\"U1\",\"ts\":\"" + TS
                        + "\",\"text\":\"Ich schicke morgen das Angebot\"}]");

        run(false, Language.DE, office.toString());
        run(false, Language.EN, office.toString());
        run(false, Language.DE, "--html", office.toString());
        assertThat(printed())
                .contains("#halle: 1 Nachricht: 0 vage, 1 Zusage, 0 Bitten")
                .contains("Zusammen: 4 Nachrichten: 1 vage, 1 Zusage, 1 Bitte")
                .contains("#halle: 1 message: 0 vague, 1 commitment, 0 requests")
                .contains("In total: 4 messages: 1 vague, 1 commitment, 1 request")
                .contains("<h2>Zahlen</h2>")
                .contains("<td>Zusammen</td><td>4 Nachrichten: 1 vage, 1 Zusage, 1 Bitte</td>");
    }

    @Test
    void writesWhatIsToBeDoneWithNamesAndNotWithSlacksIds() throws IOException {
        Path export = unpacked();
        Files.writeString(
                export.resolve("büro/2026-11-19.json"),
                "[{\"type\":\"message\",\"user\":\"U1\",\"ts\":\"" + TS
                        + "\",\"text\":\"Wir müssten mal mit <@U2> über die Website reden\"}]");

        run(false, Language.DE, export.toString());
        assertThat(printed()).contains("was: mit @jonas über die Website reden").doesNotContain("U2");
    }

    @Test
    void leavesNamesOutWhenAsked() throws IOException {
        Path export = unpacked();
        Files.writeString(
                export.resolve("users.json"),
                "[{\"id\":\"U1\",\"name\":\"mira\",\"profile\":{\"real_name\":\"Mira Schön\"}},"
                        + "{\"id\":\"U2\",\"name\":\"jonas\",\"real_name\":\"Jonas van der Berg\"}]");
        Path few = Files.createDirectories(export.resolve("mpdm-mira--jonas-1"));
        Files.writeString(
                few.resolve("2026-11-18.json"),
                "[{\"type\":\"message\",\"user\":\"U1\",\"ts\":\"" + TS
                        + "\",\"text\":\"Wir müssten mal mit Jonas über Miras Vertrag reden, der Kaffee war schön"
                        + " @jonas\"},kaputt");

        run(false, Language.DE, "--without-names", export.toString());
        run(false, Language.DE, "--without-names", "--html", export.toString());
        run(false, Language.DE, "--without-names", "--json", export.toString());
        assertThat(printed() + err.toString(StandardCharsets.UTF_8))
                .doesNotContainIgnoringCase("mira")
                .doesNotContainIgnoringCase("jonas")
                .contains("vage  Wir müssten mal die Website")
                .contains("@… kannst du bis Freitag das Angebot")
                .contains("was: mit … über … Vertrag reden", "der Kaffee war schön @…")
                .contains("#mpdm-…: 1 Nachricht", "mpdm-…/2026-11-18.json")
                .contains("\"author\":null", "\"owner\":\"@…\"");
    }

    @Test
    void leavesNoNamesOutWithoutTheListOfThem() throws IOException {
        Path export = unpacked();
        Path members = export.resolve("users.json");

        for (String list :
                new String[] {"", "{", "[]", "{}", "[{\"id\":\"U1\"}]", "[{\"id\":\"U1\",\"name\":\"mira\"},"}) {
            Files.writeString(members, list);
            assertThat(run(false, Language.DE, "--without-names", export.toString()))
                    .isEqualTo(1);
        }
        Files.delete(members);
        assertThat(run(false, Language.DE, "--without-names", export.toString()))
                .isEqualTo(1);

        assertThat(printed()).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .hasSize(7)
                .allSatisfy(line -> assertThat(line).contains("no names can be left out", "users.json"));
        assertThat(run(false, Language.DE, export.toString())).isOne();
    }

    @Test
    void saysHowFarABrokenFileCouldBeRead() throws IOException {
        String good = "{\"type\":\"message\",\"user\":\"U1\",\"ts\":\"" + TS
                + "\",\"text\":\"Wir müssten mal die Website überarbeiten\"}";
        Path day = unpacked().resolve("büro/2026-11-19.json");

        Files.writeString(day, "[" + good + ",\"quatsch\",[1],null," + good + "]");
        assertThat(run(false, Language.EN, folder.resolve("export").toString())).isZero();
        assertThat(printed()).contains("3 vague").doesNotContain("Not readable");

        out.reset();
        Files.writeString(day, "[" + good + "," + good + ",{\"type\":");
        assertThat(run(false, Language.DE, folder.resolve("export").toString())).isOne();
        assertThat(printed())
                .contains("3 vage")
                .contains("Nicht lesbar ab dem 3. Eintrag, der Rest fehlt: büro/2026-11-19.json");

        for (String cut : new String[] {"[" + good, "[" + good + ",", ""}) {
            Files.writeString(day, cut);
            run(false, Language.DE, folder.resolve("export").toString());
        }
        assertThat(err.toString(StandardCharsets.UTF_8).lines().skip(1))
                .containsExactly(
                        "scan: Not readable from entry 2 on, the rest is missing: büro/2026-11-19.json",
                        "scan: Not readable from entry 2 on, the rest is missing: büro/2026-11-19.json",
                        "scan: Not readable, skipped: büro/2026-11-19.json");
    }

    @Test
    void reportsAZipAsJsonLines() throws IOException {
        assertThat(run(false, Language.DE, "--json", packed("mein-team/").toString()))
                .isOne();
        ObjectMapper mapper = new ObjectMapper();
        JsonNode vague = mapper.readTree(printed().lines().findFirst().orElseThrow());
        assertThat(vague.get("label").asString()).isEqualTo("vague");
        assertThat(vague.get("channel").asString()).isEqualTo("büro");
        assertThat(vague.get("due").isNull()).isTrue();
        JsonNode request = mapper.readTree(printed().lines().skip(1).findFirst().orElseThrow());
        assertThat(request.get("due").asString()).isEqualTo("2026-11-20");
        assertThat(request.get("owner").asString()).isEqualTo("@jonas");
        assertThat(printed()
                        .lines()
                        .map(mapper::readTree)
                        .map(line -> line.get("type").asString()))
                .containsExactly("finding", "finding", "channel", "broken");
    }

    @Test
    void writesAPageThatNeedsNothingElseAndEscapesEverything() throws IOException {
        assertThat(run(false, Language.DE, "--html", packed("").toString())).isOne();
        assertThat(printed())
                .startsWith("<!doctype html><html lang=\"de\">")
                .contains("Mira &lt;3")
                .doesNotContain("Mira <3")
                .doesNotContain("http")
                .doesNotContain("<script");
    }

    @Test
    void showsProgressOnlyWhenSomebodyWatches() throws IOException {
        String path = unpacked().toString();
        run(false, Language.DE, path);
        assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("\r");
        run(true, Language.DE, path);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("\r");
    }

    @Test
    void saysInOneLineWhatIsWrong() throws IOException {
        assertThat(run(false, Language.DE, folder.resolve("nichts.zip").toString()))
                .isEqualTo(1);
        assertThat(run(false, Language.DE, folder.toString())).isEqualTo(1);
        assertThat(run(
                        false,
                        Language.DE,
                        Files.writeString(folder.resolve("a.zip"), "kein Archiv")
                                .toString()))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "scan: cannot read " + folder.resolve("nichts.zip") + ": there is no such file or folder",
                        "scan: no channels in " + folder + ", is it a Slack export?",
                        "scan: cannot read " + folder.resolve("a.zip") + ": it is no zip archive, or a broken one");
        assertThat(run(false, Language.DE)).isEqualTo(2);
        assertThat(run(false, Language.DE, "--json", "--html", "x")).isEqualTo(2);
    }
}

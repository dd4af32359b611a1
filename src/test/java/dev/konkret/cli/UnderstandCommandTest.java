package dev.konkret.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class UnderstandCommandTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Clock MONDAY = Clock.fixed(Instant.parse("2025-03-03T08:00:00Z"), BERLIN);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void a_line_has_all_fields_in_their_order() {
        int exit = run("{\"id\":\"m1\",\"text\":\"Wir müssten bis Freitag mal die Website überarbeiten\"}\n");

        assertThat(exit).isZero();
        assertThat(printed())
                .startsWith(
                        "{\"id\":\"m1\",\"label\":\"vague\",\"topic\":\"die Website überarbeiten\",\"owner\":null,"
                                + "\"date_text\":\"bis Freitag\",\"due\":\"2025-03-07\",\"time\":null,\"span\":\"bis Freitag\",\"why\":{");
    }

    @Test
    void dates_are_filled_for_every_label_and_follow_the_reference() {
        run(
                "{\"id\":7,\"text\":\"Die Sitzung ist morgen um 14 Uhr.\",\"ref\":\"2026-11-21T09:00:00+01:00[Europe/Berlin]\"}\n");

        assertThat(printed())
                .isEqualTo("{\"id\":7,\"label\":\"none\",\"topic\":null,\"owner\":null,\"date_text\":null,"
                        + "\"due\":\"2026-11-22\",\"time\":\"14:00\",\"span\":\"morgen um 14 Uhr\",\"why\":null}\n");
    }

    @Test
    void a_bad_line_is_named_and_the_run_goes_on() {
        int exit = run(
                "not json\n{\"id\":\"b\",\"text\":\"ok\"}\n{\"id\":\"c\"}\n{\"id\":\"d\",\"text\":\"x\",\"ref\":\"soon\"}\n");

        assertThat(exit).isEqualTo(1);
        assertThat(printed().lines().toList()).hasSize(4).satisfies(lines -> {
            assertThat(lines.get(0)).startsWith("{\"id\":null,\"error\":");
            assertThat(lines.get(1)).startsWith("{\"id\":\"b\",\"label\":\"none\"");
            assertThat(lines.get(2)).startsWith("{\"id\":\"c\",\"error\":");
            assertThat(lines.get(3)).startsWith("{\"id\":\"d\",\"error\":");
        });
    }

    @Test
    void a_sentence_is_explained_in_its_own_language() {
        run("", null, "Wir", "müssten", "mal", "den", "Keller", "aufräumen");

        assertThat(printed()).contains("noch niemand übernommen", "V1", "den Keller aufräumen", "Wer: offen");
    }

    @Test
    void a_sentence_is_explained_in_the_language_of_the_reader() {
        run("", Language.EN, "Das müsste eigentlich passen, wir müssten um acht da sein");

        assertThat(printed()).contains("Nothing the bot would speak up for", "a guess, not a duty");
    }

    @Test
    void a_hundred_thousand_lines_stream_through() {
        String line = "{\"id\":\"x\",\"text\":\"Kannst du bitte die Liste prüfen?\"}\n";
        InputStream endless = new ByteArrayInputStream(line.repeat(100_000).getBytes(StandardCharsets.UTF_8));

        assertThat(run(endless, null)).isZero();
        assertThat(printed().lines().count()).isEqualTo(100_000);
    }

    private int run(String input) {
        return run(input, null);
    }

    private int run(String input, @Nullable Language reader, String... arguments) {
        return run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), reader, arguments);
    }

    private int run(InputStream in, @Nullable Language reader, String... arguments) {
        PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8);
        UnderstandCommand command = new UnderstandCommand(in, print, null, MONDAY, BERLIN, day -> false, reader);
        int exit = new CommandLine(command).execute(arguments);
        print.flush();
        return exit;
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }
}

package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.cli.ImportFile;
import dev.konkret.ledger.Intake;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import that cannot be taken in says where and why, and has written nothing. */
class LedgerIntakeTest {
    private static final TeamId TEAM = new TeamId("T1");
    private static final String HISTORY =
            "\"history\":[{\"event\":\"TAKEN\",\"by\":\"UBEN\",\"at\":\"2025-03-03T08:00:00Z\"}]";
    private static final String GOOD =
            "{\"kind\":\"step\",\"id\":\"s1\",\"what\":\"aufräumen\",\"state\":\"committed\","
                    + "\"person\":\"UBEN\",\"due\":\"2025-03-07\",\"proposed_by\":\"UBEN\","
                    + "\"proposed_at\":\"2025-03-03T08:00:00Z\"," + HISTORY + "}";

    private final RedisConnection redis = TestRedis.empty();

    @TempDir
    private Path folder;

    private final List<String> lines = new ArrayList<>();

    @BeforeEach
    void a_file_begins() {
        lines.add("{\"kind\":\"workspace\",\"id\":\"T1\",\"format\":1}");
    }

    @Test
    void a_step_written_by_hand_is_taken_in_with_all_that_leads_to_it() throws IOException {
        lines.add(GOOD);
        end();

        ImportFile file = file();
        Intake intake = new RedisLedger(redis).intake();
        assertThat(file.check(intake)).isEmpty();
        file.write(intake);

        assertThat(new RedisSteps(redis).concerning(TEAM, new MemberId("UBEN")))
                .singleElement()
                .satisfies(step -> assertThat(step.what()).isEqualTo("aufräumen"));
        Consistency.check(redis);
    }

    @Test
    void every_line_that_does_not_fit_is_named_with_its_reason() throws IOException {
        lines.add("no json");
        lines.add("{\"id\":\"s1\"}");
        lines.add("{\"kind\":\"stepp\",\"id\":\"s1\"}");
        lines.add(GOOD.replace("2025-03-07", "7.3."));
        lines.add(GOOD.replace("committed", "nearly"));
        lines.add(GOOD.replace("\"what\":\"aufräumen\",", ""));
        lines.add(GOOD.replace(HISTORY, "\"history\":[]"));
        lines.add(GOOD.replace("TAKEN", "STOLEN"));
        lines.add(GOOD.replace("\"state\"", "\"colour\":\"red\",\"state\""));
        lines.add(GOOD.replace("s1", "s2"));
        lines.add(GOOD.replace("s1", "s2"));
        lines.add("{\"kind\":\"appointment\",\"id\":\"zz:U1\",\"at\":\"2025-03-07T08:00:00Z\"}");
        lines.add("{\"kind\":\"setting\",\"id\":\"p:U1\",\"value\":\"language=FR\\n\"}");
        lines.add("{\"kind\":\"topic\",\"id\":\"t1\",\"author\":\"U1\"}");
        end();

        assertThat(problems())
                .hasSize(13)
                .satisfiesExactly(
                        p -> assertThat(p).startsWith("line 2: is no JSON"),
                        p -> assertThat(p).isEqualTo("line 3: has no \"kind\""),
                        p -> assertThat(p).startsWith("line 4: stepp s1: nobody knows the kind"),
                        p -> assertThat(p)
                                .startsWith("line 5: step s1: \"due\" must be a day")
                                .endsWith("not 7.3."),
                        p -> assertThat(p).startsWith("line 6: step s1: is there twice"),
                        p -> assertThat(p).startsWith("line 7: step s1: is there twice"),
                        p -> assertThat(p).startsWith("line 8: step s1: is there twice"),
                        p -> assertThat(p).startsWith("line 9: step s1: is there twice"),
                        p -> assertThat(p).startsWith("line 10: step s1: is there twice"),
                        p -> assertThat(p).isEqualTo("line 12: step s2: is there twice"),
                        p -> assertThat(p).startsWith("line 13: appointment zz:U1: is no appointment"),
                        p -> assertThat(p).isEqualTo("line 14: setting p:U1: cannot be read: nobody knows FR"),
                        p -> assertThat(p).isEqualTo("line 15: topic t1: \"said_in\" is missing"));
        assertThat(WorkspaceKeys.scan(redis, "{")).isEmpty();
    }

    @Test
    void a_step_that_makes_no_sense_is_refused_for_its_own_reason() throws IOException {
        assertThat(problemOf(GOOD.replace("committed", "nearly"))).contains("\"state\" must be one of");
        assertThat(problemOf(GOOD.replace("\"what\":\"aufräumen\",", ""))).contains("\"what\" is missing");
        assertThat(problemOf(GOOD.replace("aufräumen", " "))).contains("what is blank");
        assertThat(problemOf(GOOD.replace(HISTORY, "\"history\":[]"))).contains("at least one line");
        assertThat(problemOf(GOOD.replace("TAKEN", "STOLEN"))).contains("STOLEN");
        assertThat(problemOf(GOOD.replace("\"by\"", "\"von\""))).contains("nobody knows \"von\"");
        assertThat(problemOf(GOOD.replace("\"state\"", "\"colour\":\"red\",\"state\"")))
                .contains("nobody knows \"colour\"");
        assertThat(problemOf(GOOD.replace("\"what\"", "\"until\":\"soon\",\"what\"")))
                .contains("\"until\" must be a moment");
        assertThat(problemOf(GOOD.replace("\"person\":\"UBEN\",", ""))).contains("\"person\" is missing");
        assertThat(problemOf(GOOD.replace("{\"kind\"", "{\"what\":\"twice\",\"kind\"")))
                .contains("is no JSON");
    }

    @Test
    void a_file_that_was_cut_off_or_is_none_is_refused() throws IOException {
        assertThat(problems()).singleElement().asString().contains("cut off");
        lines.clear();
        assertThat(problems()).singleElement().asString().contains("empty");
        lines.add(GOOD);
        assertThat(problems()).first().asString().contains("first line must be");
        lines.clear();
        lines.add("{\"kind\":\"workspace\",\"id\":\"T1\",\"format\":2}");
        assertThat(problems()).first().asString().contains("format 2");
        lines.clear();
        lines.add("{\"kind\":\"workspace\",\"id\":\"T1\",\"format\":1}");
        lines.add("{\"kind\":\"end\",\"lines\":3}");
        assertThat(problems()).singleElement().asString().contains("3 lines, but there are 2");
    }

    @Test
    void what_is_no_text_is_refused() throws IOException {
        Path file = folder.resolve("broken.jsonl");
        Files.write(file, new byte[] {'{', (byte) 0xC3, '(', '\n'});

        assertThat(new ImportFile(file).check(new RedisLedger(redis).intake()))
                .singleElement()
                .asString()
                .contains("UTF-8");
    }

    @Test
    void a_place_that_is_taken_stays_as_it_is() throws IOException {
        new BusyWorkspace(redis, TEAM, 1).busyFor(30);
        var before = BusyWorkspace.snapshot(redis, TEAM);
        lines.add(GOOD);
        end();

        assertThat(problems()).singleElement().asString().contains("needs an empty place");
        assertThat(BusyWorkspace.snapshot(redis, TEAM)).isEqualTo(before);
    }

    @Test
    void until_the_last_line_is_in_nothing_is_handed_out() throws IOException {
        new BusyWorkspace(redis, TEAM, 2).busyFor(40);
        lines.clear();
        lines.addAll(LedgerRoundTripTest.export(redis));
        TestRedis.empty();
        ImportFile file = file();
        Intake intake = new RedisLedger(redis).intake();
        file.check(intake);
        intake.begin();

        new BusyWorkspace(redis, TEAM, 3).busyFor(10);

        assertThat(new RedisAgenda(redis, () -> 1_000_000_000_000L).claimDue(9, Duration.ofSeconds(9)))
                .isEmpty();
    }

    private String problemOf(String line) throws IOException {
        lines.subList(1, lines.size()).clear();
        lines.add(line);
        end();
        List<String> problems = problems();
        assertThat(problems).as(line).hasSize(1);
        return problems.get(0);
    }

    private void end() {
        lines.add("{\"kind\":\"end\",\"lines\":" + (lines.size() + 1) + "}");
    }

    private List<String> problems() throws IOException {
        return file().check(new RedisLedger(redis).intake());
    }

    private ImportFile file() throws IOException {
        Path file = folder.resolve("import.jsonl");
        Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        return new ImportFile(file);
    }
}

package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.cli.LedgerJson;
import dev.konkret.ledger.Intake;
import dev.konkret.ledger.Line;
import dev.konkret.workspace.TeamId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What is taken along arrives whole: every record, every list that leads to it, every setting, every appointment. */
class LedgerRoundTripTest {
    private static final TeamId TEAM = new TeamId("T1");

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void out_and_in_again_is_the_same(@ForAll long seed, @ForAll @IntRange(min = 0, max = 150) int things) {
        RedisConnection redis = TestRedis.empty();
        new BusyWorkspace(redis, TEAM, seed).busyFor(things);
        List<String> exported = export(redis);
        Map<String, Set<String>> stored = BusyWorkspace.snapshot(redis, TEAM);
        Consistency.check(redis);

        TestRedis.empty();
        take(redis, exported);

        assertThat(export(redis)).isEqualTo(exported);
        assertThat(withoutEmptyLists(BusyWorkspace.snapshot(redis, TEAM))).isEqualTo(withoutEmptyLists(stored));
        Consistency.check(redis);
    }

    @Property(tries = 5, edgeCases = EdgeCasesMode.NONE)
    void taking_in_twice_is_taking_in_once(@ForAll long seed) {
        RedisConnection redis = TestRedis.empty();
        new BusyWorkspace(redis, TEAM, seed).busyFor(60);
        List<String> exported = export(redis);
        TestRedis.empty();
        Intake brokenOff = intake(redis, exported);
        brokenOff.begin();
        for (String line : exported.subList(0, exported.size() / 2)) brokenOff.write(read(line));

        take(redis, exported);

        assertThat(export(redis)).isEqualTo(exported);
    }

    static List<String> export(RedisConnection redis) {
        List<String> lines = new ArrayList<>();
        new RedisLedger(redis).export(TEAM, line -> lines.add(LedgerJson.write(line)));
        return lines;
    }

    private static void take(RedisConnection redis, List<String> lines) {
        Intake intake = intake(redis, lines);
        intake.begin();
        lines.forEach(line -> intake.write(read(line)));
        intake.end();
    }

    private static Intake intake(RedisConnection redis, List<String> lines) {
        Intake intake = new RedisLedger(redis).intake();
        int number = 0;
        for (String line : lines)
            assertThat(intake.check(++number, read(line))).as(line).isEmpty();
        assertThat(intake.checkWhole()).isEmpty();
        return intake;
    }

    private static Line read(String line) {
        try {
            return LedgerJson.read(line);
        } catch (LedgerJson.NoLine e) {
            throw new AssertionError(line, e);
        }
    }

    /** A list that ran empty is gone from Redis, and its name among the lists of the workspace means nothing. */
    private static Map<String, Set<String>> withoutEmptyLists(Map<String, Set<String>> all) {
        String base = Keys.of(TEAM).everything();
        Set<String> names = all.get(base + "ix");
        if (names == null) return all;
        names.removeIf(name -> !all.containsKey(base + name));
        if (names.isEmpty()) all.remove(base + "ix");
        return all;
    }
}

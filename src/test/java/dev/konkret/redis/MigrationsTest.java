package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.redis.Migrations.Migration;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.UnifiedJedis;

class MigrationsTest {
    private static final Path OLDEST = Path.of("src/test/resources/redis/layout-1.txt");
    private final RedisConnection redis = TestRedis.empty();
    private final List<Integer> rewritten = new ArrayList<>();

    @Test
    void data_of_the_oldest_layout_can_still_be_read() throws IOException {
        for (String line : Files.readAllLines(OLDEST)) {
            String[] part = line.split("\t", -1);
            redis.<Long>call(r -> put(r, part));
        }
        redis.call(r -> {
            Layout.prepare(r);
            return r;
        });

        List<NextStep> steps = new RedisSteps(redis).concerning(new TeamId("T1"), new MemberId("U1"));
        assertThat(steps).singleElement().satisfies(step -> {
            assertThat(step.what()).isEqualTo("Angebot für Grün & Söhne");
            assertThat(step.owner()).contains(new MemberId("U1"));
            assertThat(step.due()).contains(LocalDate.of(2025, 3, 10));
        });
        assertThat(new RedisSteps(redis).history(new TeamId("T1"), steps.get(0).id()))
                .singleElement()
                .extracting(StepEvent::kind)
                .isEqualTo(StepEvent.Kind.TAKEN);
        assertThat(new RedisSteps(redis).inChannel(new TeamId("T1"), new ChannelId("C1")))
                .isEqualTo(steps);
        assertThat(new RedisAgenda(redis, () -> 0).nextDue()).isPresent();
    }

    @Test
    void a_step_of_the_oldest_layout_that_changes_has_the_new_one() throws IOException {
        for (String line : Files.readAllLines(OLDEST)) {
            String[] part = line.split("\t", -1);
            redis.<Long>call(r -> put(r, part));
        }
        RedisSteps steps = new RedisSteps(redis);
        TeamId team = new TeamId("T1");
        NextStep step = steps.inChannel(team, new ChannelId("C1")).get(0);
        Instant now = Instant.parse("2025-03-08T08:00:00Z");

        var unused = steps.save(
                        step,
                        new StepEvent(StepEvent.Kind.MADE_SMALLER, new MemberId("U1"), now, null, null, null),
                        List.of())
                .orElseThrow();

        assertThat(steps.concerning(team, new MemberId("U1"))).hasSize(1);
        assertThat(steps.inChannel(team, new ChannelId("C1"))).hasSize(1);
        Consistency.check(redis);
    }

    @Test
    void an_export_before_the_start_reads_older_data_as_they_are() {
        assertThat(Migrations.ALL)
                .as("with another kind of migration an export must refuse data of an older layout")
                .allMatch(Migrations.ReadAsItIs.class::isInstance);
    }

    @Test
    void each_bucket_is_rewritten_once_and_the_number_goes_up() {
        layout(1);

        redis.call(r -> {
            new Migrations(r, List.of(migration(2, b -> {}), migration(1, b -> {}))).upTo(3);
            return r;
        });

        assertThat(rewritten).hasSize(2 * Keys.BUCKETS);
        assertThat(layout()).isEqualTo("3");
    }

    @Test
    void broken_off_it_goes_on_where_it_was() {
        layout(1);
        Migration breaks = migration(1, bucket -> {
            if (bucket == 100) throw new IllegalStateException("the process dies");
        });
        assertThatThrownBy(() -> redis.call(r -> {
                    new Migrations(r, List.of(breaks)).upTo(2);
                    return r;
                }))
                .hasMessage("the process dies");
        assertThat(layout()).isEqualTo("1");
        rewritten.clear();

        redis.call(r -> {
            new Migrations(r, List.of(migration(1, b -> {}))).upTo(2);
            return r;
        });

        assertThat(rewritten).hasSize(Keys.BUCKETS - 100).startsWith(100);
    }

    @Test
    void whichever_record_it_breaks_off_at_every_record_ends_up_rewritten_once() {
        int bucket = Keys.bucketOf(new TeamId("T1"));
        int records = 8;
        for (int breaksAt = 0; breaksAt <= records; breaksAt++) {
            layout(1);
            redis.call(r -> r.hdel(Keys.STORE, "migrating"));
            for (int i = 0; i < records; i++) {
                String key = Keys.of(new TeamId("T1")).steps().step(new NextStepId("s" + i));
                redis.call(r -> r.del(key));
                redis.call(r -> r.hset(key, "old", "1"));
            }
            renameUpTo(bucket, records, breaksAt);
            renameUpTo(bucket, records, Integer.MAX_VALUE);

            for (int i = 0; i < records; i++) {
                String key = Keys.of(new TeamId("T1")).steps().step(new NextStepId("s" + i));
                Map<String, String> record = redis.call(r -> r.hgetAll(key));
                assertThat(record)
                        .as("broken off at %d, record %d", breaksAt, i)
                        .isEqualTo(Map.of("new", "1"));
            }
            assertThat(layout()).isEqualTo("2");
        }
    }

    /** The process dies in the middle of the record with that number: the new field is there, the old one still too. */
    private void renameUpTo(int bucket, int records, int breaksAt) {
        Migration renames = migration(1, b -> {
            if (b != bucket) return;
            for (int i = 0; i < records; i++) {
                String key = Keys.of(new TeamId("T1")).steps().step(new NextStepId("s" + i));
                String old = redis.call(r -> r.hget(key, "old"));
                if (old == null) continue;
                redis.call(r -> r.hset(key, "new", old));
                if (i == breaksAt) throw new IllegalStateException("the process dies");
                redis.call(r -> r.hdel(key, "old"));
            }
        });
        try {
            redis.call(r -> run(r, renames));
        } catch (IllegalStateException died) {
            assertThat(layout()).isEqualTo("1");
        }
    }

    @Test
    void of_two_processes_one_does_it_and_the_other_waits() {
        layout(1);
        Migration slow = migration(1, bucket -> {});

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> redis.call(r -> run(r, slow))),
                        CompletableFuture.runAsync(() -> redis.call(r -> run(r, slow))))
                .join();

        assertThat(rewritten).hasSize(Keys.BUCKETS);
    }

    @Test
    void a_layout_from_which_no_way_leads_here_stops_the_start() {
        layout(1);

        assertThatThrownBy(() -> redis.call(r -> run(r, migration(7, b -> {})))).isInstanceOf(StartFailure.class);
    }

    /** A line is a command, its key and its arguments, with tabs between. */
    private static long put(UnifiedJedis redis, String[] part) {
        return switch (part[0]) {
            case "hset" -> redis.hset(part[1], part[2], part[3].replace("\\n", "\n"));
            case "zadd" -> redis.zadd(part[1], Double.parseDouble(part[3]), part[2]);
            default -> redis.sadd(part[1], part[2]);
        };
    }

    private static UnifiedJedis run(UnifiedJedis redis, Migration migration) {
        new Migrations(redis, List.of(migration)).upTo(2);
        return redis;
    }

    private String layout() {
        return redis.call(r -> r.hget(Keys.STORE, "schema"));
    }

    private void layout(int number) {
        redis.call(r -> r.hset(Keys.STORE, "schema", String.valueOf(number)));
    }

    private Migration migration(int from, IntConsumer work) {
        return new Migration() {
            @Override
            public int from() {
                return from;
            }

            @Override
            public void rewrite(UnifiedJedis jedis, int bucket) {
                work.accept(bucket);
                synchronized (rewritten) {
                    rewritten.add(bucket);
                }
            }
        };
    }
}

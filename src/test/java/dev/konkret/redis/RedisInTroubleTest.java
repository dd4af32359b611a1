package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import dev.konkret.agenda.AgendaThreads;
import dev.konkret.agenda.AgendaWorker;
import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.agenda.Claim;
import dev.konkret.agenda.Due;
import dev.konkret.agenda.Errands;
import dev.konkret.ledger.Line;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.ClientKillParams;

/** Redis is there but does not do what it is asked: nothing is lost or done twice, and when it is well again, work goes on by itself. */
class RedisInTroubleTest {
    private static final TeamId TEAM = new TeamId("T1");
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Appointment NUDGE = new Appointment(TEAM, Kind.NUDGE, "U1");
    private static final String ENDLESS = "while redis.call('EXISTS', 'never') == 0 do end";

    private final ServerProcess server = ServerProcess.start(
            ServerProcess.any(),
            "appendonly yes\nappendfsync always\nsave \"\"\nmaxmemory-policy noeviction\n" + "key-load-delay 500\n");
    private final Jedis operator = server.connect();
    private final Errands errands = new Errands(Executors.newCachedThreadPool());
    private final List<Claim> handled = new CopyOnWriteArrayList<>();
    private RedisConnection redis;
    private RedisAgenda agenda;

    @BeforeEach
    void connect() {
        redis = RedisConnection.open(url(), "test");
        agenda = new RedisAgenda(redis, () -> 0);
    }

    @AfterEach
    void end() {
        errands.close(Duration.ofSeconds(1));
        operator.close();
        redis.close();
        server.close();
    }

    @Test
    void while_it_is_away_the_operator_is_told_what_to_look_at() {
        server.kill();

        Throwable away = catchThrowable(() -> agenda.claimDue(1, LEASE));

        assertThat(redis.explained(away))
                .startsWith("Redis at 127.0.0.1:")
                .contains("does not answer", "nothing is lost", "REDIS_URL", "docs/fehler.md#redis_url")
                .doesNotContain("Exception");
        assertThat(redis.explained(new IllegalStateException("no state Y"))).contains("no state Y");
        server.restart();
    }

    @Test
    void while_another_script_runs_without_end_nothing_is_done_and_then_everything() {
        operator.configSet("lua-time-limit", "50");
        try (AgendaThreads threads =
                new AgendaThreads(worker(), Executors.newCachedThreadPool(), Throwable::toString)) {
            agenda.put(new Due(NUDGE, agenda.now().plusMillis(300)));
            CompletableFuture<Void> busy = CompletableFuture.runAsync(this::runWithoutEnd);
            awaitAnswer("BUSY");
            threads.start(4);
            assertThatThrownBy(() -> agenda.claimDue(1, LEASE)).isInstanceOf(JedisException.class);

            operator.scriptKill();
            busy.join();

            awaitHandledOnce();
        }
    }

    @Test
    void while_it_is_a_replica_nothing_is_done_and_then_everything() {
        agenda.put(new Due(NUDGE, agenda.now()));
        try (AgendaThreads threads =
                new AgendaThreads(worker(), Executors.newCachedThreadPool(), Throwable::toString)) {
            // Nobody is there to replicate, so it keeps what it has.
            operator.replicaof("127.0.0.1", 1);
            threads.start(4);
            assertThatThrownBy(() -> agenda.put(new Due(NUDGE, agenda.now()))).isInstanceOf(JedisException.class);
            assertThat(handled).isEmpty();

            operator.replicaofNoOne();

            awaitHandledOnce();
        }
    }

    @Test
    void while_it_reads_its_file_nothing_is_done_and_then_everything() {
        agenda.put(new Due(NUDGE, agenda.now()));
        for (int i = 0; i < 3_000; i++) operator.set("filler:" + i, "x".repeat(20));
        server.kill();
        CompletableFuture<Void> restarting = CompletableFuture.runAsync(server::restart);
        try (AgendaThreads threads =
                new AgendaThreads(worker(), Executors.newCachedThreadPool(), Throwable::toString)) {
            threads.start(4);
            awaitAnswer("LOADING");
            assertThat(handled).isEmpty();

            restarting.join();

            awaitHandledOnce();
        }
    }

    @Test
    void a_stall_of_seconds_delays_and_does_nothing_else() {
        agenda.put(new Due(NUDGE, agenda.now()));
        operator.clientPause(3_000);
        try (AgendaThreads threads =
                new AgendaThreads(worker(), Executors.newCachedThreadPool(), Throwable::toString)) {
            threads.start(4);

            awaitHandledOnce();
        }
    }

    @Test
    void with_its_memory_full_what_is_due_is_done_all_the_same() {
        agenda.put(new Due(NUDGE, agenda.now()));
        operator.configSet("maxmemory", "1");

        Claim claim = agenda.claimDue(1, LEASE).get(0);
        assertThat(agenda.begin(claim, "m1", "D1", LEASE)).isTrue();
        agenda.limited(claim, "D1", Duration.ofMillis(1));
        Claim again = await().until(() -> agenda.claimDue(1, LEASE), found -> !found.isEmpty())
                .get(0);
        agenda.put(new Due(new Appointment(TEAM, Kind.CARD, "s1"), agenda.now().plusSeconds(60)));

        assertThat(agenda.done(again, "m1", agenda.now().plusSeconds(60))).isTrue();
        assertThatThrownBy(() -> redis.call(r -> r.set("anything", "new"))).hasMessageContaining("OOM");
    }

    @Test
    void with_its_memory_full_a_bot_is_started_and_what_is_stored_can_be_read() {
        new BusyWorkspace(redis, TEAM, 5).busyFor(40);
        operator.configSet("maxmemory", "1");

        try (RedisConnection started = RedisConnection.open(url(), "second");
                RedisConnection looking = RedisConnection.look(url(), "third")) {
            assertThat(started.trouble()).isEmpty();
            assertThat(exported(looking)).isGreaterThan(10);
        }
    }

    @Test
    void from_a_replica_what_is_stored_can_be_read() {
        new BusyWorkspace(redis, TEAM, 5).busyFor(40);
        operator.replicaof("127.0.0.1", 1);

        try (RedisConnection looking = RedisConnection.look(url(), "second")) {
            assertThat(exported(looking)).isGreaterThan(10);
        }
    }

    @Test
    void an_empty_one_that_is_full_or_a_replica_is_told_with_the_remedy() {
        operator.flushDB();
        operator.configSet("maxmemory", "1");
        assertThatThrownBy(() -> RedisConnection.open(url(), "second")).hasMessageContaining("raise its maxmemory");

        operator.configSet("maxmemory", "0");
        operator.replicaof("127.0.0.1", 1);
        assertThatThrownBy(() -> RedisConnection.open(url(), "second"))
                .hasMessageContaining("write the address of its master");
    }

    @Test
    void a_running_bot_says_what_a_server_that_refuses_wants() {
        operator.configSet("maxmemory", "1");
        Throwable full = catchThrowable(() -> redis.call(r -> r.set("anything", "new")));
        assertThat(redis.troubleBehind(new IllegalStateException(full)))
                .hasValueSatisfying(line -> assertThat(line)
                        .contains("has no memory left", "OOM", "maxmemory", "docs/fehler.md#redis_url")
                        .doesNotContain("does not answer"));
        assertThat(redis.trouble()).as("what is due goes out").isEmpty();
        operator.configSet("maxmemory", "0");

        operator.replicaof("127.0.0.1", 1);
        assertThat(redis.trouble()).hasValueSatisfying(line -> assertThat(line).contains("is a replica"));
        operator.replicaofNoOne();

        operator.configSet("requirepass", "geheim");
        operator.clientKill(new ClientKillParams().skipMe(ClientKillParams.SkipMe.YES));
        assertThat(redis.trouble()).hasValueSatisfying(line -> assertThat(line).contains("wants a password"));
        assertThat(redis.explained(catchThrowable(() -> agenda.claimDue(1, LEASE))))
                .contains("wants a password; write it into the address", "nothing is lost")
                .doesNotContain("Exception", "HELLO");
    }

    private static int exported(RedisConnection looking) {
        List<Line> lines = new ArrayList<>();
        new RedisLedger(looking).export(TEAM, lines::add);
        return lines.size();
    }

    private String url() {
        return "redis://" + server.address();
    }

    private AgendaWorker worker() {
        return new AgendaWorker(
                agenda,
                claim -> {
                    handled.add(claim);
                    agenda.done(claim, null, null);
                },
                errands,
                LEASE);
    }

    private void awaitHandledOnce() {
        await().until(() -> handled.size() == 1);
        await().ignoreExceptions().until(() -> agenda.nextDue().isEmpty());
        assertThat(handled).singleElement().extracting(Claim::appointment).isEqualTo(NUDGE);
    }

    private void runWithoutEnd() {
        try (Jedis other = new Jedis("127.0.0.1", server.port(), 20_000)) {
            other.eval(ENDLESS);
        } catch (JedisException killed) {
            // As planned.
        }
    }

    private void awaitAnswer(String word) {
        await().until(() -> {
            try (Jedis other = server.connect()) {
                other.exists("anything");
                return false;
            } catch (JedisException e) {
                return String.valueOf(e.getMessage()).contains(word);
            }
        });
    }
}

package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.agenda.Claim;
import dev.konkret.agenda.Due;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisException;

/**
 * One master of three is killed while reminders are due. Those of the other two go on; those of the lost one come late, each
 * once: when it is back, or when its replica has taken over.
 */
class ClusterNodeLostTest {
    private static final int WORKSPACES = 60;
    private static final Duration LEASE = Duration.ofSeconds(2);

    /** As the page about operation asks for it. */
    private static final String GO_ON = "cluster-require-full-coverage no\ncluster-node-timeout 1000\n";

    private final Map<Appointment, Integer> sent = new HashMap<>();

    @Test
    void what_lies_on_the_others_goes_on_and_the_rest_comes_when_the_node_is_back() {
        try (ServerCluster cluster = ServerCluster.start(GO_ON);
                RedisConnection redis = RedisConnection.open(cluster.url(), "test")) {
            // The third: where clients look first is none of the test's business.
            ServerProcess lost = cluster.nodes().get(2);
            Set<Appointment> hidden = due(redis, lost);
            RedisAgenda agenda = new RedisAgenda(redis, () -> 0);
            Claim halfway = beginOneOf(agenda, hidden);
            lost.kill();

            Awaitility.await().until(() -> work(agenda) >= WORKSPACES - hidden.size() + 1);
            assertThat(sent.keySet())
                    .as("of the lost node only what was sent before it was lost")
                    .filteredOn(hidden::contains)
                    .containsExactly(halfway.appointment());

            lost.restart();
            Awaitility.await().until(() -> work(agenda) >= WORKSPACES);
            judge(agenda, "the node came back");
        }
    }

    @Test
    void one_that_takes_questions_and_never_answers_holds_nobody_up_for_good() {
        try (ServerCluster cluster = ServerCluster.start(GO_ON);
                RedisConnection redis = RedisConnection.open(cluster.url(), "test")) {
            ServerProcess silent = cluster.nodes().get(2);
            Set<Appointment> hidden = due(redis, silent);
            RedisAgenda agenda = new RedisAgenda(redis, () -> 0);
            silent.pause();

            Awaitility.await().until(() -> work(agenda) >= WORKSPACES - hidden.size());
            assertThat(sent.keySet()).doesNotContainAnyElementsOf(hidden);

            silent.resume();
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> work(agenda) >= WORKSPACES);
            judge(agenda, "it was silent for a while");
        }
    }

    @Test
    void whether_channels_of_the_others_have_agreed_is_known_all_the_same() {
        ExecutorService threads = Executors.newCachedThreadPool();
        try (ServerCluster cluster = ServerCluster.start(GO_ON);
                RedisConnection redis = RedisConnection.open(cluster.url(), "test")) {
            ServerProcess lost = cluster.nodes().get(2);
            RedisConsent consent = new RedisConsent(redis, threads);
            Map<TeamId, Boolean> hidden = new HashMap<>();
            for (int i = 0; i < WORKSPACES; i++) {
                TeamId team = new TeamId("T" + i);
                hidden.put(team, ServerCluster.owns(lost, Keys.bucketOf(team)));
            }
            lost.kill();

            Map<TeamId, CompletableFuture<Boolean>> answers = new HashMap<>();
            hidden.keySet().forEach(team -> answers.put(team, consent.agreed(team, new ChannelId("C1"))));

            Awaitility.await().until(() -> answers.values().stream().allMatch(CompletableFuture::isDone));
            answers.forEach((team, answer) ->
                    assertThat(answer.isCompletedExceptionally()).as("%s", team).isEqualTo(hidden.get(team)));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void what_lies_on_the_lost_one_goes_on_with_its_replica() {
        try (ServerCluster cluster = ServerCluster.start(GO_ON);
                RedisConnection redis = RedisConnection.open(cluster.url(), "test")) {
            ServerProcess lost = cluster.nodes().get(2);
            ServerProcess replica = cluster.addReplicaOf(lost);
            Set<Appointment> hidden = due(redis, lost);
            RedisAgenda agenda = new RedisAgenda(redis, () -> 0);
            beginOneOf(agenda, hidden);
            Awaitility.await()
                    .until(() -> offset(lost, "master_repl_offset:").equals(offset(replica, "slave_repl_offset:")));
            lost.kill();

            Awaitility.await().until(() -> work(agenda) >= WORKSPACES);
            judge(agenda, "its replica took over");
        }
    }

    /** Puts one reminder down for each workspace, due now, and returns those that lie on this node. */
    private static Set<Appointment> due(RedisConnection redis, ServerProcess node) {
        RedisAgenda agenda = new RedisAgenda(redis, () -> 0);
        Instant now = agenda.now();
        Set<Appointment> onNode = new HashSet<>();
        for (int i = 0; i < WORKSPACES; i++) {
            Appointment nudge = new Appointment(new TeamId("T" + i), Kind.NUDGE, "U" + i);
            agenda.put(new Due(nudge, now));
            if (ServerCluster.owns(node, Keys.bucketOf(nudge.team()))) onNode.add(nudge);
        }
        assertThat(onNode.size()).isBetween(5, WORKSPACES - 20);
        return onNode;
    }

    /** The message is in Slack and the node dies before that is noted: the worst moment. What else was claimed is put back. */
    private Claim beginOneOf(RedisAgenda agenda, Set<Appointment> some) {
        List<Claim> claims = agenda.claimDue(WORKSPACES, LEASE);
        Claim one = claims.stream()
                .filter(c -> some.contains(c.appointment()))
                .findFirst()
                .orElseThrow();
        send(agenda, one);
        claims.stream().filter(c -> c != one).forEach(c -> agenda.later(c, agenda.now(), true));
        return one;
    }

    /** Does what deliveries do, once, and returns how many messages are in Slack. */
    private int work(RedisAgenda agenda) {
        try {
            for (Claim claim : agenda.claimDue(50, LEASE)) attend(agenda, claim);
        } catch (JedisException e) {
            // As in production: tried again a moment later.
        }
        return sent.size();
    }

    private void attend(RedisAgenda agenda, Claim claim) {
        try {
            // Slack shows it, so it is not sent again.
            boolean there = claim.doubt() != null && sent.containsKey(claim.appointment());
            if (there || send(agenda, claim)) agenda.done(claim, "m", null);
        } catch (JedisException e) {
            // Due again when its lease is over.
        }
    }

    private boolean send(RedisAgenda agenda, Claim claim) {
        if (!agenda.begin(claim, "m", "D" + claim.appointment().subject(), LEASE)) return false;
        sent.merge(claim.appointment(), 1, Integer::sum);
        return true;
    }

    private void judge(RedisAgenda agenda, String what) {
        Awaitility.await().until(() -> {
            work(agenda);
            return agenda.nextDue().isEmpty();
        });
        long doubled = sent.values().stream().filter(times -> times > 1).count();
        System.out.printf(
                "a master of three killed once, %s: %d reminders, lost %d, doubled %d%n",
                what, WORKSPACES, WORKSPACES - sent.size(), doubled);
        assertThat(sent).hasSize(WORKSPACES);
        assertThat(doubled).isZero();
    }

    private static String offset(ServerProcess server, String name) {
        try (Jedis redis = server.connect()) {
            return redis.info("replication")
                    .lines()
                    .filter(line -> line.startsWith(name))
                    .map(line -> line.substring(name.length()))
                    .findFirst()
                    .orElse("none");
        }
    }
}

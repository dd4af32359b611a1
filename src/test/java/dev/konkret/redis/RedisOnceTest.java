package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RedisOnceTest {
    private static final TeamId TEAM = new TeamId("T1");
    private static final Duration DAY = Duration.ofDays(1);

    private RedisOnce once;

    /** Returns a connection to an empty store. */
    RedisConnection connect() {
        return TestRedis.empty();
    }

    @BeforeEach
    void empty() {
        once = new RedisOnce(connect());
    }

    @Test
    void only_the_first_is_let_through() {
        assertThat(once.happened(TEAM, "Ev1")).isFalse();
        assertThat(once.first(TEAM, "Ev1", DAY)).isTrue();
        assertThat(once.happened(TEAM, "Ev1")).isTrue();
        assertThat(once.first(TEAM, "Ev1", DAY)).isFalse();
        assertThat(once.first(TEAM, "Ev2", DAY)).isTrue();
        assertThat(once.first(new TeamId("T2"), "Ev1", DAY)).isTrue();
    }

    @Test
    void of_many_at_once_exactly_one_is_let_through() throws Exception {
        ExecutorService processes = Executors.newFixedThreadPool(8);
        List<Callable<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < 32; i++) all.add(() -> once.first(TEAM, "Ev1", DAY));

        int through = 0;
        for (Future<Boolean> one : processes.invokeAll(all)) if (one.get()) through++;
        processes.shutdown();

        assertThat(through).isEqualTo(1);
    }

    @Test
    void after_a_while_it_is_forgotten() {
        once.first(TEAM, "Ev1", Duration.ofMillis(50));

        Awaitility.await().until(() -> once.first(TEAM, "Ev1", Duration.ofMillis(50)));
    }
}

package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.Jedis;

class ServerProcessTest {
    /** Redis rewrites its file in a child that outlives it and goes on writing into the folder. */
    @Test
    void a_server_killed_while_its_file_is_rewritten_leaves_nobody_and_nothing_behind() {
        ServerProcess server =
                ServerProcess.start(ServerProcess.any(), "appendonly yes\nsave \"\"\nrdb-key-save-delay 60000000\n");
        try (Jedis redis = server.connect()) {
            redis.set("a", "1");
            Awaitility.await().until(() -> redis.info("persistence").contains("aof_rewrite_in_progress:0"));
            redis.bgrewriteaof();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> server.children().findAny().isPresent());
        }
        ProcessHandle child = server.children().findAny().orElseThrow();

        server.close();

        assertThat(child.isAlive()).isFalse();
        assertThat(server.folder()).doesNotExist();
    }
}

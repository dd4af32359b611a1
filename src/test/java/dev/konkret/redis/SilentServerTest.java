package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.ClientSetInfoConfig;
import redis.clients.jedis.Connection;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;

/** A server that takes every question and never answers is worse than one that is gone: each question waits for it. */
class SilentServerTest {
    private static final String SILENT = "silent";
    private static final List<Integer> ITS_BUCKETS = List.of(1, 3, 5);

    private final RedisConnection redis = TestRedis.empty();
    private final List<Object> asked = new ArrayList<>();
    private ServerSocket silent;

    @BeforeEach
    void listen() throws IOException {
        // What nobody accepts is taken by the system all the same.
        silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void stop() throws IOException {
        silent.close();
    }

    @Test
    void it_is_waited_for_once_and_left_alone_for_a_while() {
        redis.call(client -> {
            Nodes nodes = new Two(client);

            assertThat(Sweep.take(client, nodes, List.of(1, 2, 3, 4)).hidden()).isEqualTo(2);
            assertThat(asked).contains(SILENT);
            asked.clear();
            assertThat(Sweep.take(client, nodes, List.of(1, 2, 3, 4, 5)).hidden())
                    .as("its buckets are still out of sight")
                    .isEqualTo(3);
            assertThat(asked).doesNotContain(SILENT);
            assertThatThrownBy(() -> Sweep.take(client, nodes, ITS_BUCKETS)).isInstanceOf(JedisException.class);
            return null;
        });
    }

    @Test
    void one_that_is_alone_holds_nobody_else_up_and_is_asked_again_at_once() {
        try (UnifiedJedis alone = RedisClient.builder()
                .hostAndPort(address())
                .clientConfig(impatient())
                .build()) {
            Nodes nodes = Nodes.one(alone);

            for (int look = 0; look < 2; look++) {
                assertThatThrownBy(() -> Sweep.take(alone, nodes, ITS_BUCKETS))
                        .as("it was asked, and did not answer in time")
                        .hasCauseInstanceOf(SocketTimeoutException.class);
            }
        }
    }

    private HostAndPort address() {
        return new HostAndPort("127.0.0.1", silent.getLocalPort());
    }

    private static DefaultJedisClientConfig impatient() {
        return DefaultJedisClientConfig.builder()
                .resp2()
                .timeoutMillis(200)
                .clientSetInfoConfig(ClientSetInfoConfig.DISABLED)
                .build();
    }

    /** A server that answers for most buckets, and a silent one for the rest. */
    private final class Two implements Nodes {
        private final UnifiedJedis client;
        private final Silence silence = new Silence();

        Two(UnifiedJedis client) {
            this.client = client;
        }

        @Override
        public Object of(String key) {
            return ITS_BUCKETS.stream().anyMatch(bucket -> key.startsWith(Keys.tag(bucket))) ? SILENT : client;
        }

        @Override
        public AbstractPipeline pipeline(Object node) {
            asked.add(node);
            if (node == client) return client.pipelined();
            return new redis.clients.jedis.Pipeline(new Connection(address(), impatient()), true);
        }

        @Override
        public void lookAgain(Set<Object> gone) {}

        @Override
        public Silence silence() {
            return silence;
        }

        @Override
        public boolean areSeveral() {
            return true;
        }
    }
}

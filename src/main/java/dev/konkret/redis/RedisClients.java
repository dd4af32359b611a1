package dev.konkret.redis;

import java.time.Duration;
import redis.clients.jedis.ClientSetInfoConfig;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.JedisClientConfig;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.RedisClusterClient;
import redis.clients.jedis.RedisSentinelClient;
import redis.clients.jedis.SslOptions;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.providers.ClusterConnectionProvider;

/** Builds the client for each kind of address: nobody waits for Redis longer than Slack waits for us. */
final class RedisClients {
    private static final int TIMEOUT_MS = 2_000;
    private static final int MOST_CONNECTIONS = 64;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    private static final int CLUSTER_ATTEMPTS = 5;

    private RedisClients() {}

    /** A client, and which servers it talks to. */
    record Client(UnifiedJedis redis, Nodes nodes) {}

    /** Returns a client that has not connected yet, or only as far as it must to learn where the masters are. */
    static Client build(RedisUrl url) {
        DefaultJedisClientConfig.Builder login = DefaultJedisClientConfig.builder()
                .resp2()
                .timeoutMillis(TIMEOUT_MS)
                .clientSetInfoConfig(ClientSetInfoConfig.DISABLED)
                .database(url.database());
        if (url.tls()) login.sslOptions(SslOptions.defaults());
        if (url.user() != null) login.user(url.user());
        if (url.password() != null) login.password(url.password());
        return switch (url.kind()) {
            case SINGLE ->
                alone(RedisClient.builder()
                        .hostAndPort(url.hosts().iterator().next())
                        .clientConfig(login.build())
                        .poolConfig(pool())
                        .build());
            case SENTINEL ->
                alone(RedisSentinelClient.builder()
                        .sentinels(url.hosts())
                        .masterName(url.master())
                        .clientConfig(login.build())
                        .sentinelClientConfig(DefaultJedisClientConfig.builder()
                                .resp2()
                                .timeoutMillis(TIMEOUT_MS)
                                .user(url.sentinelUser())
                                .password(url.sentinelPassword())
                                .build())
                        .poolConfig(pool())
                        .build());
            case CLUSTER -> cluster(url, login.build());
        };
    }

    private static Client alone(UnifiedJedis redis) {
        return new Client(redis, Nodes.one(redis));
    }

    private static Client cluster(RedisUrl url, JedisClientConfig login) {
        ClusterConnectionProvider cluster =
                new ClusterConnectionProvider(url.hosts(), login, pool(), Duration.ofSeconds(30));
        UnifiedJedis redis = RedisClusterClient.builder()
                .nodes(url.hosts())
                .clientConfig(login)
                .connectionProvider(cluster)
                .maxAttempts(CLUSTER_ATTEMPTS)
                .build();
        return new Client(redis, Nodes.of(cluster));
    }

    private static ConnectionPoolConfig pool() {
        ConnectionPoolConfig pool = new ConnectionPoolConfig();
        // Nobody looks at it through JMX, and loading that takes its time.
        pool.setJmxEnabled(false);
        pool.setMaxTotal(MOST_CONNECTIONS);
        pool.setMaxIdle(MOST_CONNECTIONS);
        pool.setMaxWait(LONGEST_WAIT);
        return pool;
    }
}

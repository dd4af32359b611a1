package dev.konkret.redis;

import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import redis.clients.jedis.exceptions.JedisException;

/** Which servers took a question a moment ago and gave no answer in time. Every further one would hold the others up as long. */
final class Silence {
    private static final Duration LEFT_ALONE = Duration.ofSeconds(10);

    private final Map<Object, Long> since = new ConcurrentHashMap<>();

    /** Notes what went wrong with a server, if it was silence. */
    void saw(Object server, JedisException failure) {
        if (failure.getCause() instanceof SocketTimeoutException) since.put(server, System.nanoTime());
    }

    /** Returns whether it is not worth while to wait for this server again just now. */
    boolean isOf(Object server) {
        Long began = since.get(server);
        return began != null && System.nanoTime() - began < LEFT_ALONE.toNanos();
    }
}

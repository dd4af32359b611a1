package dev.konkret.redis;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The time of the Redis server, as it was told last and counted on from there; our own clock may be wrong. */
final class ServerClock {
    private final RedisConnection redis;
    private final AtomicReference<@Nullable Told> last = new AtomicReference<>();

    ServerClock(RedisConnection redis) {
        this.redis = redis;
    }

    private record Told(long serverMillis, long nanoTime) {}

    /** Notes what the server said just now. */
    void saw(long serverMillis) {
        last.set(new Told(serverMillis, System.nanoTime()));
    }

    /** Returns epoch milliseconds. */
    long millis() {
        Told told = last.get();
        if (told == null) {
            saw(redis.sweep().serverMillis());
            told = last.get();
        }
        return told == null ? 0 : told.serverMillis() + (System.nanoTime() - told.nanoTime()) / 1_000_000;
    }
}

package dev.konkret.redis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import redis.clients.jedis.UnifiedJedis;

/** Looks for a word in everything Redis holds: every key, every value, and its append-only file once that was written anew. */
public final class Grep {
    private Grep() {}

    /** Returns where the word stands. */
    public static List<String> in(RedisConnection redis, String word) {
        return in(redis, word, key -> true);
    }

    /** Returns where the word stands and does not go away by itself. */
    public static List<String> forGood(RedisConnection redis, String word) {
        return in(redis, word, key -> redis.call(r -> r.pttl(key)) < 0);
    }

    private static List<String> in(RedisConnection redis, String word, Predicate<String> which) {
        List<String> found = new ArrayList<>();
        for (String key : redis.call(r -> r.keys("*"))) {
            String value = Stored.read(redis, List.of(key)).get(0).flat().toString();
            if ((key + " " + value).contains(word) && which.test(key)) found.add(key + " " + value);
        }
        return found;
    }

    /** Returns whether the word stands in the append-only file, after it was written anew. */
    public static boolean inRewrittenFile(RedisConnection redis, String word) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(redis::rewriteJournal);
        return inFile(redis, word);
    }

    /** Returns whether the word stands in the append-only file once no rewriting is under way. */
    public static boolean inFile(RedisConnection redis, String word) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
            String state = redis.call(UnifiedJedis::info);
            return state.contains("aof_rewrite_in_progress:0") && state.contains("aof_rewrite_scheduled:0");
        });
        Path file = Path.of(
                redis.call(r -> r.configGet("dir")).get("dir"),
                redis.call(r -> r.configGet("appendfilename")).get("appendfilename"));
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

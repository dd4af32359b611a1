package dev.konkret.redis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.Connection;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.RedisSentinelClient;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.util.Pool;

/**
 * The way to Redis: one server, a master watched by sentinels, or a cluster. Safe for use by many threads.
 *
 * <p>Everything said to Redis here may be said twice: a call that lost its connection is repeated once, and every script
 * recognises the repetition by its fence, version or token.
 */
public final class RedisConnection implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(RedisConnection.class);

    private static final String MORE = " (REDIS_URL, docs/fehler.md#redis_url)";

    private final RedisUrl url;
    private final UnifiedJedis redis;
    private final Nodes nodes;
    private final String owner;
    private final AtomicLong calls = new AtomicLong();

    private RedisConnection(RedisUrl url, RedisClients.Client client, String owner) {
        this.url = url;
        this.redis = client.redis();
        this.nodes = client.nodes();
        this.owner = owner;
    }

    /**
     * Connects, makes sure that somebody answers, and brings the data to this version's layout.
     *
     * @param url one of the forms of {@code REDIS_URL}
     * @param owner name of this process, different for every start; letters and digits
     * @throws StartFailure when the address is wrong, nobody answers there, or the data are not ours to read
     */
    public static RedisConnection open(String url, String owner) {
        return connect(url, owner, Layout::prepare);
    }

    /** The same for who only looks: nothing is written, and an older layout stays as it is. */
    public static RedisConnection look(String url, String owner) {
        return connect(url, owner, Layout::look);
    }

    private static RedisConnection connect(String url, String owner, Consumer<UnifiedJedis> layout) {
        RedisUrl parsed = RedisUrl.parse(url);
        RedisConnection connection;
        try {
            connection = new RedisConnection(parsed, RedisClients.build(parsed), owner);
        } catch (JedisException e) {
            boolean sentinels = parsed.kind() == RedisUrl.Kind.SENTINEL;
            throw new StartFailure(
                    sentinels ? RedisTrouble.withSentinels(parsed, e) : RedisTrouble.atStart(parsed, e), e);
        }
        try {
            connection.begin(layout);
            return connection;
        } catch (StartFailure e) {
            connection.close();
            throw e;
        }
    }

    private void begin(Consumer<UnifiedJedis> layout) {
        try {
            redis.exists(Keys.STORE);
            layout.accept(redis);
        } catch (JedisException e) {
            throw new StartFailure(RedisTrouble.atStart(url, e), e);
        }
    }

    /** Brings the data to this version's layout, for who has only looked so far. */
    public void prepare() {
        begin(Layout::prepare);
    }

    /** Returns a token no other call of any process has. */
    String token() {
        return owner + "-" + Long.toString(calls.incrementAndGet(), Character.MAX_RADIX);
    }

    /**
     * Returns a token as a number that takes four bytes where it is kept. It tells apart those few calls that may have written
     * the same version of the same record.
     */
    String shortToken() {
        return String.valueOf(token().hashCode() & Integer.MAX_VALUE);
    }

    /** Runs a script; all keys lie in one bucket. */
    Object run(Script script, List<String> keys, List<String> args) {
        return call(redis -> script.run(redis, keys, args));
    }

    /** Does something that may be done twice. */
    <T> T call(Function<UnifiedJedis, T> what) {
        try {
            return what.apply(redis);
        } catch (JedisException e) {
            if (!worthAnotherTry(e)) throw e;
            log.debug("once more, since the first try failed", e);
            forgetIdleConnections();
            return what.apply(redis);
        }
    }

    /** Looks at the indexes of all buckets. */
    Sweep sweep() {
        return sweep(Sweep.ALL);
    }

    /** Looks at the indexes of some buckets, at least one. */
    Sweep sweep(List<Integer> buckets) {
        return call(redis -> Sweep.take(redis, nodes, buckets));
    }

    /** Makes several calls of scripts in one round trip; see {@link Pipeline#attempt}. */
    List<Object> attempt(List<Pipeline.Call> calls) {
        return call(redis -> Pipeline.attempt(redis, nodes, calls));
    }

    /** Returns whether nothing was done and the same call may succeed if made again. */
    static boolean worthAnotherTry(JedisException e) {
        if (e instanceof JedisConnectionException) return true;
        // A master that was made a replica, or a server that is still reading its file: nothing was done.
        String message = String.valueOf(e.getMessage());
        return e instanceof JedisDataException && (message.startsWith("READONLY") || message.startsWith("LOADING"));
    }

    /** When one connection broke, the others in the pool most likely lead to the same dead end. */
    private void forgetIdleConnections() {
        if (redis instanceof RedisClient single) single.getPool().clear();
        if (redis instanceof RedisSentinelClient sentinel) {
            for (Pool<Connection> pool : sentinel.getPrimaryNodesConnectionMap().values()) pool.clear();
        }
    }

    /** Returns where it leads to, without anything secret. */
    public String address() {
        return url.toString();
    }

    /** Returns why nothing can be kept just now, in one line without anything secret; empty when all is well. */
    public Optional<String> trouble() {
        try {
            // Writes nothing, but a replica refuses it; a server that is full does not, and what is due goes out.
            call(redis -> redis.hdel(Keys.STORE, ""));
            return Optional.empty();
        } catch (JedisException e) {
            return Optional.of(RedisTrouble.now(url, e));
        }
    }

    /** Returns what it says about Redis, in one line, that something failed; empty when that was not Redis' doing. */
    public Optional<String> troubleBehind(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof JedisException e) return Optional.of(RedisTrouble.now(url, e) + MORE);
        }
        return Optional.empty();
    }

    /** Returns what a failure of the agenda means for the operator, in one line: if it is Redis' doing, what to look at. */
    public String explained(Throwable failure) {
        return troubleBehind(failure)
                .map(line -> line + "; what is due waits and nothing is lost")
                .orElseGet(failure::toString);
    }

    /** Erases everything in this database, for the playground that begins anew. */
    public void eraseEverything() {
        call(r -> {
            r.flushDB();
            Layout.prepare(r);
            return r;
        });
    }

    /**
     * Has the server write its append-only file anew, so that it no longer says how things came to be as they are.
     *
     * @return false when it is at it already and has to be asked again
     */
    boolean rewriteJournal() {
        return call(Journal::rewrite);
    }

    /** Returns the older layout the data have, which the next start rewrites; empty when they have this version's. */
    public OptionalInt olderLayout() {
        return Layout.older(call(Layout::look));
    }

    /** Returns what about the server's settings endangers the data or wastes memory, one sentence each. */
    public List<String> warnings() {
        return ServerSettings.warnings(redis);
    }

    @Override
    public void close() {
        redis.close();
    }
}

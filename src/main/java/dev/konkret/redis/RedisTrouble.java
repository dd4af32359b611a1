package dev.konkret.redis;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Optional;
import redis.clients.jedis.exceptions.JedisAccessControlException;
import redis.clients.jedis.exceptions.JedisClusterOperationException;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisException;

/**
 * What went wrong with Redis, in one line without anything secret. Who refuses is there, and is mended in other ways than
 * one who does not answer.
 */
final class RedisTrouble {
    private final RedisUrl url;
    private final Throwable met;

    private RedisTrouble(RedisUrl url, JedisException e) {
        this.url = url;
        this.met = innermost(e);
    }

    /** Returns what is wrong with a Redis that was there at the start, and how to mend it where that is known. */
    static String now(RedisUrl url, JedisException e) {
        RedisTrouble it = new RedisTrouble(url, e);
        String reason = ": " + it.reason();
        if (!(it.met instanceof JedisDataException)) return "Redis at " + url + " does not answer" + reason;
        return "Redis at " + url + it.knownRefusal().orElse(" refuses" + reason);
    }

    /** Returns what is wrong with the sentinels that were asked where Redis is, and how to mend it. */
    static String withSentinels(RedisUrl url, JedisException e) {
        String line = e instanceof JedisConnectionException
                ? "no sentinel answers at " + url + ", or they want a password; start them, correct the addresses,"
                        + " write their password behind the name, as in /mymaster?sentinel=:password,"
                        + " or write redis://host:port for a Redis without sentinels"
                : "the sentinels at " + url + " know no master of that name; write the one they know behind them";
        return "REDIS_URL: " + line;
    }

    /** Returns why the bot cannot start with this Redis, and how to mend it. */
    static String atStart(RedisUrl url, JedisException e) {
        return "REDIS_URL: " + new RedisTrouble(url, e).line();
    }

    private String line() {
        String reason = " (" + reason() + ")";
        if (met instanceof JedisDataException || met instanceof JedisClusterOperationException)
            return "Redis at " + url + refusal(reason);
        if (nobodyIsThere()) {
            return "no Redis answers at " + url + reason
                    + "; start it, correct the address, or leave REDIS_URL empty to use the built-in one";
        }
        return "whoever answers at " + url + " is not understood" + reason + "; "
                + (url.tls()
                        ? "write redis:// if it speaks no TLS, or have Java trust its certificate"
                        : "write rediss:// if it speaks TLS, or correct the address");
    }

    /** With TLS it is the other side that waits for us to begin: a Redis without it says nothing at all. */
    private boolean nobodyIsThere() {
        boolean waited = met instanceof SocketTimeoutException && !url.tls();
        return waited
                || met instanceof ConnectException
                || met instanceof UnknownHostException
                || reason().startsWith("Failed to connect");
    }

    private String refusal(String reason) {
        String said = reason();
        if (said.contains("DB index"))
            return " refuses" + reason + "; write a smaller number behind the address, or none";
        if (said.contains("cluster support disabled")) return " is no cluster" + reason + "; write redis://host:port";
        if (said.startsWith("CLUSTERDOWN") && url.kind() == RedisUrl.Kind.SINGLE)
            return " belongs to a cluster" + reason + "; write redis-cluster://host:port";
        return knownRefusal().orElse(" refuses" + reason + "; look at that server, or correct the address");
    }

    /** What may begin at any time, also under a running bot. */
    private Optional<String> knownRefusal() {
        String said = reason();
        String reason = " (" + said + ")";
        if (said.startsWith("OOM"))
            return Optional.of(" has no memory left" + reason + "; raise its maxmemory, or make room there");
        if (said.startsWith("READONLY"))
            return Optional.of(" is a replica" + reason + "; write the address of its master");
        if (said.startsWith("NOAUTH"))
            return Optional.of(" wants a password; write it into the address, as in redis://:password@host:port");
        if (said.startsWith("NOPERM"))
            return Optional.of(" refuses" + reason + "; let this user use every command and every key");
        if (met instanceof JedisAccessControlException)
            return Optional.of(" refuses this user and password; write those it knows, as in"
                    + " redis://user:password@host:port");
        return Optional.empty();
    }

    /** The innermost cause says what really happened; of a cluster, what the first node said. */
    private static Throwable innermost(Throwable e) {
        Throwable inner = e;
        for (int depth = 0; depth < 10; depth++) {
            if (inner.getCause() != null) inner = inner.getCause();
            else if (inner instanceof JedisClusterOperationException && inner.getSuppressed().length > 0)
                inner = inner.getSuppressed()[0];
            else return inner;
        }
        return inner;
    }

    /** What an old server did not understand it repeats, and that may be the password. */
    private String reason() {
        String message = met.getMessage();
        if (message == null) return met.getClass().getSimpleName();
        int repeated = message.indexOf(", with args");
        String said = repeated < 0 ? message : message.substring(0, repeated);
        return (said.endsWith(".") ? said.substring(0, said.length() - 1) : said).replace('\n', ' ');
    }
}

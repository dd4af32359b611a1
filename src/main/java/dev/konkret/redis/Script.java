package dev.konkret.redis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisNoScriptException;

/**
 * A script from {@code /redis}, read when it is first called. It is called by its hash, and sent as text only when Redis has
 * forgotten it.
 */
final class Script {
    private final String name;
    private final List<String> parts;
    private volatile @Nullable Loaded loaded;

    private record Loaded(String text, String sha) {}

    /** @param parts files whose texts follow each other, the last one being the script of that name */
    private Script(String... parts) {
        this.parts = List.of(parts);
        this.name = parts[parts.length - 1];
    }

    /** Returns the script of that name. */
    static Script of(String name) {
        return new Script(name);
    }

    /** Returns the script of that name with the agenda's own functions in front of it. */
    static Script withAgenda(String name) {
        return new Script("agenda", name);
    }

    /** Returns the script of that name with the functions of others, and the agenda's, in front of it. */
    static Script withAgendaAnd(String functions, String name) {
        return new Script("agenda", functions, name);
    }

    /** Returns the script of that name with the functions of another in front of it. */
    static Script with(String functions, String name) {
        return new Script(functions, name);
    }

    String sha() {
        return loaded().sha();
    }

    String text() {
        return loaded().text();
    }

    /** Two threads may both read it, which does no harm. */
    private Loaded loaded() {
        Loaded known = loaded;
        if (known != null) return known;
        String text = parts.stream().map(Script::read).collect(Collectors.joining("\n"));
        Loaded read = new Loaded(text, sha1(text));
        loaded = read;
        return read;
    }

    /** Runs it; every key must lie in the same bucket. */
    Object run(UnifiedJedis redis, List<String> keys, List<String> args) {
        requireOneTag(keys);
        try {
            return redis.evalsha(sha(), keys, args);
        } catch (JedisNoScriptException e) {
            return redis.eval(text(), keys, args);
        }
    }

    /** A script may touch one node of a cluster only; without a cluster nobody would notice before the first customer who has one. */
    void requireOneTag(List<String> keys) {
        String tag = tagOf(keys.get(0));
        for (String key : keys) {
            if (!tagOf(key).equals(tag)) {
                throw new IllegalArgumentException("script " + name + " would touch " + keys.get(0) + " and " + key);
            }
        }
    }

    private String tagOf(String key) {
        int end = key.indexOf('}');
        if (!key.startsWith("{") || end < 0)
            throw new IllegalArgumentException("script " + name + ": no tag in " + key);
        return key.substring(0, end);
    }

    private static String read(String name) {
        try (InputStream in = Script.class.getResourceAsStream("/redis/" + name + ".lua")) {
            if (in == null) throw new IllegalStateException("no script " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("script " + name, e);
        }
    }

    private static String sha1(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}

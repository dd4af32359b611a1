package dev.konkret.redis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisNoScriptException;

/** A script from {@code /redis}, called by its hash and sent as text only when Redis has forgotten it. */
final class Script {
    private final String name;
    private final String text;
    private final String sha;

    private Script(String name, String text) {
        this.name = name;
        this.text = text;
        this.sha = sha1(text);
    }

    /** Returns the script of that name. */
    static Script of(String name) {
        return new Script(name, read(name));
    }

    /** Returns the script of that name with the agenda's own functions in front of it. */
    static Script withAgenda(String name) {
        return new Script(name, read("agenda") + "\n" + read(name));
    }

    /** Returns the script of that name with the functions of others, and the agenda's, in front of it. */
    static Script withAgendaAnd(String functions, String name) {
        return new Script(name, read("agenda") + "\n" + read(functions) + "\n" + read(name));
    }

    /** Returns the script of that name with the functions of another in front of it. */
    static Script with(String functions, String name) {
        return new Script(name, read(functions) + "\n" + read(name));
    }

    String sha() {
        return sha;
    }

    String text() {
        return text;
    }

    /** Runs it; every key must lie in the same bucket. */
    Object run(UnifiedJedis redis, List<String> keys, List<String> args) {
        requireOneTag(keys);
        try {
            return redis.evalsha(sha, keys, args);
        } catch (JedisNoScriptException e) {
            return redis.eval(text, keys, args);
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

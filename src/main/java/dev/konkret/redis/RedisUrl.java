package dev.konkret.redis;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.HostAndPort;

/**
 * What {@code REDIS_URL} says.
 *
 * @param hosts the server, the sentinels, or some nodes of the cluster
 * @param master name of the master the sentinels watch; null for the other kinds
 * @param user null for the default user
 * @param password null for none
 * @param database 0 unless the address names one
 * @param sentinelUser null for the default user
 * @param sentinelPassword null for none
 */
record RedisUrl(
        Kind kind,
        boolean tls,
        Set<HostAndPort> hosts,
        @Nullable String master,
        @Nullable String user,
        @Nullable String password,
        int database,
        @Nullable String sentinelUser,
        @Nullable String sentinelPassword) {

    /** What begins the login of the sentinels, who know another than the servers they watch. */
    private static final String SENTINELS = "?sentinel=";

    private static final String FORMS =
            "redis://host:port, rediss://host:port, redis-sentinel://host:port,host:port/master"
                    + " or redis-cluster://host:port,host:port";

    private static final String[] NOBODY = {"", ""};

    /** What stands behind the address. */
    enum Kind {
        SINGLE(6379),
        SENTINEL(26379),
        CLUSTER(6379);

        private final int usualPort;

        Kind(int usualPort) {
            this.usualPort = usualPort;
        }
    }

    RedisUrl {
        hosts = Set.copyOf(hosts);
    }

    /**
     * Returns what {@code url} says.
     *
     * @throws StartFailure when it is none of the four forms
     */
    static RedisUrl parse(String url) {
        int slashes = url.indexOf("://");
        if (slashes < 0) throw wrong("has no scheme");
        String scheme = url.substring(0, slashes).toLowerCase(Locale.ROOT);
        Kind kind = switch (scheme) {
            case "redis", "rediss" -> Kind.SINGLE;
            case "redis-sentinel" -> Kind.SENTINEL;
            case "redis-cluster" -> Kind.CLUSTER;
            default -> throw wrong("begins with " + scheme + "://");
        };
        String rest = url.substring(slashes + 3);
        int mark = kind == Kind.SENTINEL ? rest.lastIndexOf(SENTINELS) : -1;
        String[] sentinels = mark < 0 ? NOBODY : login(rest.substring(mark + SENTINELS.length()));
        if (mark >= 0) rest = rest.substring(0, mark);
        int at = rest.lastIndexOf('@');
        String[] login = at < 0 ? NOBODY : login(rest.substring(0, at));
        String[] path = rest.substring(at + 1).split("/", -1);
        boolean sentinel = kind == Kind.SENTINEL;
        String master = sentinel && path.length > 1 ? path[1] : "";
        if (sentinel && master.isEmpty()) throw wrong("names no master behind the sentinels");
        String database = path.length > (sentinel ? 2 : 1) ? path[sentinel ? 2 : 1] : "";
        if (path.length > (sentinel ? 3 : 2) || (kind == Kind.CLUSTER && !database.isEmpty())) {
            throw wrong("has something behind the address that does not belong there");
        }
        return new RedisUrl(
                kind,
                scheme.equals("rediss"),
                hosts(path[0], kind),
                sentinel ? master : null,
                orNull(login[0]),
                orNull(login[1]),
                database.isEmpty() ? 0 : number(database, 0, 1_000_000, "database"),
                orNull(sentinels[0]),
                orNull(sentinels[1]));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String[] login(String text) {
        int colon = text.indexOf(':');
        String user = colon < 0 ? text : text.substring(0, colon);
        return new String[] {decode(user), colon < 0 ? "" : decode(text.substring(colon + 1))};
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw wrong("has a % in the password that is not written as %25");
        }
    }

    private static Set<HostAndPort> hosts(String text, Kind kind) {
        Set<HostAndPort> hosts = new LinkedHashSet<>();
        for (String host : text.split(",", -1)) {
            int colon = host.endsWith("]") ? -1 : host.lastIndexOf(':');
            String name = (colon < 0 ? host : host.substring(0, colon)).replaceAll("^\\[|]$", "");
            if (name.isBlank()) throw wrong("names no host");
            int port = colon < 0 ? kind.usualPort : number(host.substring(colon + 1), 1, 65_535, "port");
            hosts.add(new HostAndPort(name, port));
        }
        if (kind == Kind.SINGLE && hosts.size() > 1)
            throw wrong("names several hosts, which only sentinels and clusters have");
        return hosts;
    }

    private static int number(String text, int least, int most, String what) {
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) return number;
        } catch (NumberFormatException e) {
            // Told below, like a number that is out of bounds.
        }
        throw wrong("has no valid " + what);
    }

    /** The address itself is not repeated: it may hold a password. */
    private static StartFailure wrong(String what) {
        return new StartFailure("REDIS_URL " + what + "; write " + FORMS);
    }

    /** Returns where it leads, without anything secret. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        hosts.stream()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .forEach(h -> text.append(text.isEmpty() ? "" : ",").append(h));
        if (master != null) text.append('/').append(master);
        return text.toString();
    }
}

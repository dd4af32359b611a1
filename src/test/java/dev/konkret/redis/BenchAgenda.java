package dev.konkret.redis;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.agenda.Claim;
import dev.konkret.agenda.Due;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What one nudge costs Redis, phase by phase: its own processor time and the commands it counts. Started by hand with the class
 * path of the tests; takes the number of nudges, and REDIS_URL from the environment. Empties that Redis.
 */
final class BenchAgenda {
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final int TEAMS = 100;
    private static final int AT_ONCE = 48;

    private BenchAgenda() {}

    public static void main(String[] args) {
        int count = args.length == 0 ? 10_000 : Integer.parseInt(args[0]);
        String url = System.getenv().getOrDefault("REDIS_URL", "redis://127.0.0.1:6379");
        try (RedisConnection redis = RedisConnection.open(url, "bench")) {
            redis.eraseEverything();
            RedisAgenda agenda = new RedisAgenda(redis, () -> 0);
            Instant due = agenda.now().minusSeconds(1);
            phase(redis, "put", count, () -> {
                for (int i = 0; i < count; i++) {
                    agenda.put(new Due(new Appointment(new TeamId("T" + i % TEAMS), Kind.NUDGE, "U" + i), due));
                }
            });
            List<Claim> claims = new ArrayList<>();
            phase(redis, "claim", count, () -> {
                for (List<Claim> some = agenda.claimDue(AT_ONCE, LEASE); !some.isEmpty(); ) {
                    claims.addAll(some);
                    some = agenda.claimDue(AT_ONCE, LEASE);
                }
            });
            each(
                    redis,
                    "begin",
                    claims,
                    c -> agenda.begin(c, "m", "D" + c.appointment().subject(), LEASE));
            each(redis, "done", claims, c -> agenda.done(c, "m", null));
            phase(redis, "a look with nothing due", 1_000, () -> {
                for (int i = 0; i < 1_000; i++) agenda.claimDue(AT_ONCE, LEASE);
            });
        }
    }

    private static void each(RedisConnection redis, String name, List<Claim> claims, Consumer<Claim> what) {
        phase(redis, name, claims.size(), () -> claims.forEach(what));
    }

    private static void phase(RedisConnection redis, String name, int count, Runnable what) {
        double cpu = cpuSeconds(redis);
        long commands = Commands.in(redis).total();
        what.run();
        System.out.printf(
                "%-24s %8.1f µs of Redis' processor, %5.2f commands%n",
                name,
                (cpuSeconds(redis) - cpu) * 1e6 / count,
                (double) (Commands.in(redis).total() - commands) / count);
    }

    private static double cpuSeconds(RedisConnection redis) {
        return redis.call(r -> r.info("cpu"))
                .lines()
                .filter(line -> line.matches("used_cpu_(sys|user):.*"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(':') + 1)))
                .sum();
    }
}

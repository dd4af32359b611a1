package dev.konkret.redis;

import dev.konkret.agenda.Agenda;
import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.agenda.Claim;
import dev.konkret.agenda.Due;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What one nudge costs Redis, phase by phase: its own processor time and the commands it counts. Several senders are at it at
 * once, as in production while much is due, so that the server reads, answers and writes its file for all of them together; first
 * all begin and then all end, then each begins and ends as it does in production.
 * Started by hand with the class path of the tests; takes the number of nudges, the number of senders, and {@code before} to
 * measure the version before this one; REDIS_URL from the environment. Empties that Redis.
 */
final class BenchAgenda {
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final int TEAMS = 100;
    private static final int AT_ONCE = 48;

    private BenchAgenda() {}

    public static void main(String[] args) {
        int count = args.length == 0 ? 10_000 : Integer.parseInt(args[0]);
        int senders = args.length < 2 ? 48 : Integer.parseInt(args[1]);
        String url = System.getenv().getOrDefault("REDIS_URL", "redis://127.0.0.1:6379");
        try (RedisConnection redis = RedisConnection.open(url, "bench")) {
            redis.eraseEverything();
            Agenda agenda = args.length < 3 ? new RedisAgenda(redis, () -> 0) : new AgendaBefore(redis, () -> 0);
            Instant due = agenda.now().minusSeconds(1);
            Instant again = agenda.now().plus(Duration.ofDays(1));
            put(agenda, count, due);
            List<Claim> one = claim(redis, agenda, count);
            each(redis, "begin", one, senders, c -> begin(agenda, c));
            each(redis, "done", one, senders, c -> agenda.done(c, "m", again));
            redis.eraseEverything();
            put(agenda, count, due);
            List<Claim> other = claim(redis, agenda, count);
            each(redis, "begin and done, mixed", other, senders, c -> {
                begin(agenda, c);
                agenda.done(c, "m", again);
            });
            phase(redis, "a look with nothing due", 1_000, () -> {
                for (int i = 0; i < 1_000; i++) agenda.claimDue(AT_ONCE, LEASE);
            });
        }
    }

    private static void put(Agenda agenda, int count, Instant due) {
        for (int i = 0; i < TEAMS; i++) {
            TeamId team = new TeamId("T" + i);
            List<Due> dues = new ArrayList<>();
            for (int u = i; u < count; u += TEAMS) dues.add(new Due(new Appointment(team, Kind.NUDGE, "U" + u), due));
            agenda.putAll(team, dues);
        }
    }

    private static List<Claim> claim(RedisConnection redis, Agenda agenda, int count) {
        List<Claim> claims = new ArrayList<>();
        phase(redis, "claim", count, () -> {
            for (List<Claim> some = agenda.claimDue(AT_ONCE, LEASE); !some.isEmpty(); ) {
                claims.addAll(some);
                some = agenda.claimDue(AT_ONCE, LEASE);
            }
        });
        return claims;
    }

    private static void begin(Agenda agenda, Claim claim) {
        agenda.begin(claim, "m", "D" + claim.appointment().subject(), LEASE);
    }

    private static void each(
            RedisConnection redis, String name, List<Claim> claims, int senders, Consumer<Claim> what) {
        Iterator<Claim> left = claims.iterator();
        phase(redis, name, claims.size(), () -> {
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < senders; i++) {
                threads.add(new Thread(() -> {
                    for (Claim claim = next(left); claim != null; claim = next(left)) what.accept(claim);
                }));
            }
            threads.forEach(Thread::start);
            threads.forEach(BenchAgenda::await);
        });
    }

    private static @Nullable Claim next(Iterator<Claim> left) {
        synchronized (left) {
            return left.hasNext() ? left.next() : null;
        }
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException("stopped while measuring", e);
        }
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

package dev.konkret.redis;

import dev.konkret.workspace.TeamId;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import redis.clients.jedis.params.ZRangeParams;

/** What an operator wants to know about the agenda of all workspaces. */
public final class AgendaFigures {
    private static final double MILLIS = 1000;

    private final RedisConnection redis;
    private final LongSupplier shiftMillis;

    /** @param shiftMillis how far the agenda's clock is ahead of the server's, milliseconds; 0 but in the playground */
    public AgendaFigures(RedisConnection redis, LongSupplier shiftMillis) {
        this.redis = redis;
        this.shiftMillis = shiftMillis;
    }

    /** Returns how many appointments of all workspaces are due and held by nobody. */
    public long due() {
        Sweep sweep = redis.sweep();
        double now = (double) now(sweep);
        long due = 0;
        for (Sweep.First first : sweep.firsts()) {
            if (first.at() > now) break;
            for (String team :
                    redis.call(r -> r.zrange(Keys.teams(first.bucket()), ZRangeParams.zrangeByScoreParams(0, now)))) {
                String agenda = Keys.of(new TeamId(team)).due();
                due += redis.call(r -> r.zcount(agenda, 0, now));
            }
        }
        return due;
    }

    /**
     * Returns how many seconds late the earliest appointment of each bucket is that nobody holds, 0 where none is; by the number
     * of the bucket. Buckets with nothing on the agenda are left out.
     */
    public Map<String, Double> lateByBucket() {
        Sweep sweep = redis.sweep();
        Map<String, Double> late = new TreeMap<>();
        for (Sweep.First first : sweep.firsts()) {
            late.put(String.valueOf(first.bucket()), Math.max(0, now(sweep) - first.at()) / MILLIS);
        }
        return late;
    }

    private long now(Sweep sweep) {
        return sweep.serverMillis() + shiftMillis.getAsLong();
    }
}

package dev.konkret.redis;

import dev.konkret.agenda.Appointment;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nudge.Pigeonhole;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import redis.clients.jedis.params.ZRangeParams;
import redis.clients.jedis.resps.Tuple;

/** The pigeonholes in Redis: one sorted set a person, there only while something lies in it. */
public final class RedisPigeonhole implements Pigeonhole {
    private static final Script LAY = Script.withAgenda("pigeonhole-lay");
    private static final Script EMPTY = Script.of("pigeonhole-empty");

    /** More does not fit into a message with buttons; the rest comes with the next one. */
    private static final int MOST = 15;

    private final RedisConnection redis;
    private final LongSupplier shiftMillis;

    /** In front of what is no step; no step begins so. */
    private static final String ENCLOSED = "+";

    /** @param shiftMillis how far the bot's clock is ahead of the server's, milliseconds; 0 but in the playground */
    public RedisPigeonhole(RedisConnection redis, LongSupplier shiftMillis) {
        this.redis = redis;
        this.shiftMillis = shiftMillis;
    }

    @Override
    public void lay(TeamId team, MemberId member, NextStepId step, Instant at) {
        lay(team, member, step.value(), at, Instant.EPOCH);
    }

    @Override
    public void enclose(TeamId team, MemberId member, String name, Instant at) {
        lay(team, member, ENCLOSED + name, at, at);
    }

    private void lay(TeamId team, MemberId member, String what, Instant at, Instant notBefore) {
        Keys keys = Keys.of(team);
        Appointment letter = new Appointment(team, Appointment.Kind.NUDGE, member.value());
        redis.run(
                LAY,
                List.of(keys.due(), keys.teams(), keys.people().pigeonhole(member)),
                List.of(
                        team.value(),
                        keys.deliveries(),
                        AppointmentCode.write(letter),
                        String.valueOf(at.toEpochMilli()),
                        what,
                        String.valueOf(shiftMillis.getAsLong()),
                        String.valueOf(notBefore.toEpochMilli())));
    }

    @Override
    public Contents waiting(TeamId team, MemberId member, Instant upTo) {
        String key = Keys.of(team).people().pigeonhole(member);
        List<Tuple> lying = redis.call(r -> r.zrangeWithScores(key, ZRangeParams.zrangeParams(0, MOST)));
        List<NextStepId> steps = new ArrayList<>();
        List<String> enclosed = new ArrayList<>();
        Instant last = Instant.EPOCH;
        for (Tuple tuple : lying) {
            Instant at = Instant.ofEpochMilli((long) tuple.getScore());
            boolean later = at.isAfter(upTo) || steps.size() + enclosed.size() == MOST;
            if (later) return new Contents(steps, enclosed, last, Optional.of(at));
            String what = tuple.getElement();
            if (what.startsWith(ENCLOSED)) enclosed.add(what.substring(ENCLOSED.length()));
            else steps.add(new NextStepId(what));
            last = at;
        }
        return new Contents(steps, enclosed, last, Optional.empty());
    }

    @Override
    public void empty(TeamId team, MemberId member, Contents read) {
        if (read.isEmpty()) return;
        List<String> args = new ArrayList<>(List.of(String.valueOf(read.last().toEpochMilli())));
        read.steps().forEach(step -> args.add(step.value()));
        read.enclosed().forEach(name -> args.add(ENCLOSED + name));
        redis.run(EMPTY, List.of(Keys.of(team).people().pigeonhole(member)), args);
    }
}

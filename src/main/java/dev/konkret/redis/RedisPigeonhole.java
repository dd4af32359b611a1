package dev.konkret.redis;

import dev.konkret.agenda.Appointment;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nudge.Pigeonhole;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import redis.clients.jedis.params.ZRangeParams;
import redis.clients.jedis.resps.Tuple;

/** The pigeonholes in Redis: one sorted set a person, there only while something lies in it. */
public final class RedisPigeonhole implements Pigeonhole {
    private static final Script LAY = Script.withAgenda("pigeonhole-lay");

    /** More does not fit into a message with buttons; the rest comes with the next one. */
    private static final int MOST = 15;

    private final RedisConnection redis;
    private final LongSupplier shiftMillis;

    /** @param shiftMillis how far the bot's clock is ahead of the server's, milliseconds; 0 but in the playground */
    public RedisPigeonhole(RedisConnection redis, LongSupplier shiftMillis) {
        this.redis = redis;
        this.shiftMillis = shiftMillis;
    }

    @Override
    public void lay(TeamId team, MemberId member, NextStepId step, Instant at) {
        Keys keys = Keys.of(team);
        Appointment letter = new Appointment(team, Appointment.Kind.NUDGE, member.value());
        redis.run(
                LAY,
                List.of(keys.due(), keys.teams(), keys.pigeonhole(member), keys.lists()),
                List.of(
                        team.value(),
                        keys.deliveries(),
                        AppointmentCode.write(letter),
                        String.valueOf(at.toEpochMilli()),
                        step.value(),
                        String.valueOf(shiftMillis.getAsLong())));
    }

    @Override
    public Contents waiting(TeamId team, MemberId member, Instant upTo) {
        String key = Keys.of(team).pigeonhole(member);
        List<Tuple> lying = redis.call(r -> r.zrangeWithScores(
                key,
                ZRangeParams.zrangeByScoreParams(0, (double) upTo.toEpochMilli())
                        .limit(0, MOST)));
        if (lying.isEmpty()) return Contents.NONE;
        List<NextStepId> steps = new ArrayList<>();
        for (Tuple tuple : lying) steps.add(new NextStepId(tuple.getElement()));
        double last = lying.get(lying.size() - 1).getScore();
        return new Contents(steps, Instant.ofEpochMilli((long) last));
    }

    @Override
    public void empty(TeamId team, MemberId member, Contents read) {
        if (read.steps().isEmpty()) return;
        String key = Keys.of(team).pigeonhole(member);
        redis.call(r -> r.zremrangeByScore(key, 0, (double) read.last().toEpochMilli()));
    }
}

package dev.konkret.redis;

import dev.konkret.nudge.Received;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** What people got this week, in Redis: a set of message ids a person and week, gone when the week is over. */
public final class RedisReceived implements Received {
    private static final Script NOTE = Script.of("received-note");
    private static final Duration KEPT = Duration.ofDays(9);

    private final RedisConnection redis;

    public RedisReceived(RedisConnection redis) {
        this.redis = redis;
    }

    @Override
    public void note(TeamId team, MemberId member, String messageId, LocalDate day) {
        String key = key(team, member, day);
        redis.run(NOTE, List.of(key), List.of(messageId, String.valueOf(KEPT.toSeconds())));
    }

    @Override
    public int inWeekOf(TeamId team, MemberId member, LocalDate day) {
        String key = key(team, member, day);
        return Math.toIntExact(redis.call(r -> r.scard(key)));
    }

    private static String key(TeamId team, MemberId member, LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Keys.of(team).people().received(member, monday);
    }
}

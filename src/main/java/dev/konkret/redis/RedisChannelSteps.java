package dev.konkret.redis;

import dev.konkret.digest.ChannelSteps;
import dev.konkret.digest.Tally;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The accepted steps of a channel in Redis; one call a channel, whatever it holds. */
public final class RedisChannelSteps implements ChannelSteps {
    private static final Script LOOK = Script.of("channel-look");
    private static final Script SINCE = Script.of("records-since");

    private final RedisConnection redis;

    public RedisChannelSteps(RedisConnection redis) {
        this.redis = redis;
    }

    @Override
    public Look look(TeamId team, ChannelId channel, LocalDate today, Instant from, int most) {
        Keys keys = Keys.of(team);
        List<?> reply = (List<?>) redis.run(
                LOOK,
                List.of(
                        keys.steps().workedOnIn(channel),
                        keys.steps().waitingIn(channel),
                        keys.steps().doneIn(channel),
                        keys.steps().movedIn(channel),
                        keys.steps().droppedIn(channel),
                        keys.steps().withoutGoalIn(channel)),
                List.of(
                        keys.steps().records(),
                        Fields.write(today),
                        String.valueOf(from.toEpochMilli()),
                        String.valueOf(most)));
        List<Told> overdue = told(team, reply.get(6));
        int longest = overdue.stream()
                .flatMap(t -> t.step().due().stream())
                .mapToInt(due -> (int) ChronoUnit.DAYS.between(due, today))
                .max()
                .orElse(0);
        Tally tally = new Tally(
                count(reply, 0),
                longest,
                count(reply, 1),
                count(reply, 2),
                count(reply, 3),
                count(reply, 4),
                count(reply, 5));
        return new Look(
                tally,
                overdue,
                told(team, reply.get(7)),
                told(team, reply.get(8)),
                told(team, reply.get(9)),
                told(team, reply.get(10)));
    }

    @Override
    public List<Told> closedSince(TeamId team, ChannelId channel, Instant from, int most) {
        Keys keys = Keys.of(team);
        Object reply = redis.run(
                SINCE,
                List.of(keys.steps().doneIn(channel), keys.steps().droppedIn(channel)),
                List.of(keys.steps().records(), String.valueOf(from.toEpochMilli()), String.valueOf(most)));
        return told(team, reply);
    }

    @Override
    public List<Told> overdue(TeamId team, ChannelId channel, LocalDate today, int most) {
        return look(team, channel, today, Instant.EPOCH, most).overdue();
    }

    private static int count(List<?> reply, int at) {
        return ((Long) reply.get(at)).intValue();
    }

    private static List<Told> told(TeamId team, Object flat) {
        return Fields.records(
                flat, (id, step) -> new Told(StepRecord.read(team, new NextStepId(id), step), EventLine.history(step)));
    }
}

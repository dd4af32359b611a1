package dev.konkret.redis;

import dev.konkret.agenda.Due;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalEvent;
import dev.konkret.goal.GoalId;
import dev.konkret.goal.Goals;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.TeamId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goals in Redis. Moments are kept in whole milliseconds. */
public final class RedisGoals implements Goals {
    private static final Script SAVE = Script.withAgenda("goal-save");
    private static final Script ERASE = Script.of("goal-erase");
    private static final Script CARD = Script.of("card-note");
    private static final Script RECORDS = Script.of("records");

    /** A goal without a date comes after all others. */
    private static final String WITHOUT_DATE = "99999999";

    private final RedisConnection redis;

    public RedisGoals(RedisConnection redis) {
        this.redis = redis;
    }

    @Override
    public Optional<Goal> find(TeamId team, GoalId id) {
        Fields fields = all(team, id);
        return fields.isEmpty() ? Optional.empty() : Optional.of(GoalRecord.read(team, id, fields));
    }

    @Override
    public Optional<Goal> save(Goal goal, GoalEvent event, List<Due> later) {
        Keys keys = Keys.of(goal.team());
        Fields fields = GoalRecord.write(goal);
        List<String> where = List.of(
                keys.goals().goal(goal.id()),
                keys.due(),
                keys.teams(),
                keys.goals().open(),
                keys.goals().closed(),
                keys.goals().in(goal.channel()));
        Object saved = redis.run(SAVE, where, saveArgs(goal, event, later, keys, fields));
        return (Long) saved == 0 ? Optional.empty() : Optional.of(goal.atVersion(goal.version() + 1));
    }

    private List<String> saveArgs(Goal goal, GoalEvent event, List<Due> later, Keys keys, Fields fields) {
        LocalDate date = goal.text().text().date();
        List<String> args = new ArrayList<>(List.of(
                goal.id().value(),
                String.valueOf(goal.version()),
                redis.token(),
                GoalRecord.write(event),
                goal.isClosed() ? "" : date == null ? WITHOUT_DATE : Fields.write(date),
                String.valueOf(event.at().toEpochMilli()),
                goal.team().value(),
                keys.deliveries(),
                String.valueOf(fields.asMap().size())));
        fields.asMap().forEach((name, value) -> args.addAll(List.of(name, value)));
        List<String> gone = GoalRecord.goneWith(fields);
        args.add(String.valueOf(gone.size()));
        args.addAll(gone);
        args.addAll(AppointmentCode.write(goal.team(), later));
        return args;
    }

    @Override
    public void erase(TeamId team, GoalId id) {
        Keys keys = Keys.of(team);
        PollKeys polls = keys.polls();
        redis.run(
                ERASE,
                List.of(
                        keys.goals().goal(id),
                        keys.goals().closed(),
                        keys.steps().ofGoal(id),
                        polls.confidence(id),
                        polls.answered(id),
                        polls.goalsWithConfidence()),
                List.of(id.value(), keys.goals().ofMembers()));
    }

    @Override
    public void noteCard(TeamId team, GoalId id, MessageRef card) {
        redis.run(CARD, List.of(Keys.of(team).goals().goal(id)), List.of(Fields.write(card)));
    }

    @Override
    public Optional<MessageRef> card(TeamId team, GoalId id) {
        return Optional.ofNullable(redis.call(r -> r.hget(Keys.of(team).goals().goal(id), "k")))
                .map(Fields::readMessage);
    }

    @Override
    public List<GoalEvent> history(TeamId team, GoalId id) {
        return all(team, id).history().stream().map(GoalRecord::readEvent).toList();
    }

    @Override
    public List<Goal> open(TeamId team) {
        return list(team, Keys.of(team).goals().open());
    }

    @Override
    public List<Goal> inChannel(TeamId team, ChannelId channel) {
        return list(team, Keys.of(team).goals().in(channel));
    }

    private Fields all(TeamId team, GoalId id) {
        return new Fields(redis.call(r -> r.hgetAll(Keys.of(team).goals().goal(id))));
    }

    private List<Goal> list(TeamId team, String index) {
        Object reply =
                redis.run(RECORDS, List.of(index), List.of(Keys.of(team).goals().records(), "-1", "0"));
        return Fields.records(reply, (id, goal) -> GoalRecord.read(team, new GoalId(id), goal));
    }
}

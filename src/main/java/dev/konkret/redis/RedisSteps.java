package dev.konkret.redis;

import dev.konkret.agenda.Due;
import dev.konkret.goal.GoalId;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.nextstep.StepState.Done;
import dev.konkret.nextstep.Steps;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.Place;
import dev.konkret.workspace.TeamId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Next steps in Redis. Moments are kept in whole milliseconds. */
public final class RedisSteps implements Steps {
    private static final Script SAVE = Script.withAgendaAnd("channel-steps", "step-save");
    private static final Script ERASE = Script.with("channel-steps", "step-erase");
    private static final Script CARD = Script.of("step-card");
    private static final Script RECORDS = Script.of("records");

    /** More than anybody looks back at. */
    static final int FINISHED_KEPT = 100;

    /** The card is posted once and then brought up to date; two processes noting two cards at once is already rare. */
    private static final int CARD_TRIES = 5;

    private static final Comparator<NextStep> EARLIEST_DUE_FIRST = Comparator.comparing(
                    (NextStep step) -> step.due().orElse(LocalDate.MAX))
            .thenComparing(step -> step.id().value());

    private final RedisConnection redis;

    public RedisSteps(RedisConnection redis) {
        this.redis = redis;
    }

    @Override
    public Optional<NextStep> find(TeamId team, NextStepId id) {
        Fields fields =
                new Fields(redis.call(r -> r.hgetAll(Keys.of(team).steps().step(id))));
        return fields.isEmpty() ? Optional.empty() : Optional.of(StepRecord.read(team, id, fields));
    }

    @Override
    public Optional<NextStep> save(NextStep step, StepEvent event, List<Due> later) {
        Keys keys = Keys.of(step.team());
        Fields fields = StepRecord.write(step);
        String stepKey = keys.steps().step(step.id());
        MessageRef newCard = step.version() == 0 ? step.card() : null;
        List<String> where = List.of(
                stepKey,
                keys.due(),
                keys.teams(),
                step.saidIn() == null
                        ? stepKey
                        : keys.steps().openIn(step.saidIn().channel()),
                newCard == null ? stepKey : keys.steps().cardsIn(newCard.channel()));
        List<?> reply = (List<?>) redis.run(SAVE, where, saveArgs(step, event, later, keys, fields, newCard));
        if ((Long) reply.get(0) == 0) return Optional.empty();
        fields.put("k", (String) reply.get(1));
        fields.put("v", String.valueOf(step.version() + 1));
        return Optional.of(StepRecord.read(step.team(), step.id(), fields));
    }

    private List<String> saveArgs(
            NextStep step, StepEvent event, List<Due> later, Keys keys, Fields fields, @Nullable MessageRef newCard) {
        Done done = step.state() instanceof Done d ? d : null;
        List<String> args = new ArrayList<>(List.of(
                step.id().value(),
                String.valueOf(step.version()),
                redis.shortToken(),
                EventLine.write(event, step),
                step.due().map(Fields::write).orElse(""),
                keys.steps().openOfMembers(),
                keys.steps().finished(),
                done == null ? "" : done.at().toEpochMilli() + " " + done.owner(),
                String.valueOf(FINISHED_KEPT),
                step.team().value(),
                keys.deliveries(),
                newCard == null ? "" : StepRecord.writeCard(newCard, step.saidIn()),
                newCard == null ? "" : Fields.writeTs(newCard.ts()),
                keys.steps().ofGoals(),
                event.kind() == StepEvent.Kind.POSTPONED
                        ? String.valueOf(event.at().toEpochMilli())
                        : "",
                String.valueOf(fields.asMap().size())));
        fields.asMap().forEach((name, value) -> args.addAll(List.of(name, value)));
        List<String> gone = StepRecord.goneWith(fields.asMap().keySet());
        args.add(String.valueOf(gone.size()));
        args.addAll(gone);
        args.addAll(AppointmentCode.write(step.team(), later));
        return args;
    }

    @Override
    public void erase(TeamId team, NextStepId id) {
        Keys keys = Keys.of(team);
        for (int tries = 0; tries < CARD_TRIES; tries++) {
            Fields step = new Fields(redis.call(r -> r.hgetAll(keys.steps().step(id))));
            if (step.isEmpty()) return;
            String written = step.asMap().getOrDefault("k", "");
            MessageRef card = written.isEmpty() ? null : StepRecord.readCard(written, StepRecord.saidIn(step));
            List<String> where = List.of(
                    keys.steps().step(id),
                    card == null ? keys.steps().step(id) : keys.steps().cardsIn(card.channel()));
            List<String> args = List.of(
                    id.value(),
                    keys.steps().finished(),
                    written,
                    card == null ? "" : Fields.writeTs(card.ts()),
                    keys.steps().ofGoals());
            if ((Long) redis.run(ERASE, where, args) >= 0) return;
        }
    }

    @Override
    public void noteCard(TeamId team, NextStepId id, MessageRef card) {
        Keys keys = Keys.of(team);
        for (int tries = 0; tries < CARD_TRIES; tries++) {
            Fields step = new Fields(redis.call(r -> r.hgetAll(keys.steps().step(id))));
            if (step.isEmpty()) return;
            Place saidIn = StepRecord.saidIn(step);
            String before = step.asMap().getOrDefault("k", "");
            MessageRef old = before.isEmpty() ? card : StepRecord.readCard(before, saidIn);
            List<String> where = List.of(
                    keys.steps().step(id),
                    keys.steps().cardsIn(card.channel()),
                    keys.steps().cardsIn(old.channel()));
            List<String> args = List.of(
                    id.value(),
                    StepRecord.writeCard(card, saidIn),
                    Fields.writeTs(card.ts()),
                    before,
                    Fields.writeTs(old.ts()));
            if ((Long) redis.run(CARD, where, args) >= 0) return;
        }
        throw new IllegalStateException("the card of step " + id + " was noted elsewhere again and again");
    }

    @Override
    public Optional<NextStep> ofCard(TeamId team, ChannelId channel, String ts) {
        return Optional.ofNullable(redis.call(r -> r.hget(Keys.of(team).steps().cardsIn(channel), Fields.writeTs(ts))))
                .flatMap(id -> find(team, new NextStepId(id)));
    }

    @Override
    public List<StepEvent> history(TeamId team, NextStepId id) {
        Fields step = new Fields(redis.call(r -> r.hgetAll(Keys.of(team).steps().step(id))));
        return EventLine.history(step);
    }

    @Override
    public List<NextStep> concerning(TeamId team, MemberId member) {
        return list(team, Keys.of(team).steps().openOf(member), -1, false);
    }

    @Override
    public List<NextStep> inChannel(TeamId team, ChannelId channel) {
        Keys keys = Keys.of(team);
        List<String> lists = List.of(
                keys.steps().openIn(channel),
                keys.steps().workedOnIn(channel),
                keys.steps().waitingIn(channel));
        return list(team, lists, -1, false).stream().sorted(EARLIEST_DUE_FIRST).toList();
    }

    @Override
    public List<NextStep> ofGoal(TeamId team, GoalId goal, int limit) {
        return limit < 1 ? List.of() : list(team, Keys.of(team).steps().ofGoal(goal), limit, false);
    }

    @Override
    public List<NextStep> finishedBy(TeamId team, MemberId member, int limit) {
        return limit < 1 ? List.of() : list(team, Keys.of(team).steps().finishedBy(member), limit, true);
    }

    private List<NextStep> list(TeamId team, String index, int limit, boolean latestFirst) {
        return list(team, List.of(index), limit, latestFirst);
    }

    private List<NextStep> list(TeamId team, List<String> indexes, int limit, boolean latestFirst) {
        List<String> args = List.of(Keys.of(team).steps().records(), String.valueOf(limit), latestFirst ? "1" : "0");
        return Fields.records(
                redis.run(RECORDS, indexes, args), (id, step) -> StepRecord.read(team, new NextStepId(id), step));
    }
}

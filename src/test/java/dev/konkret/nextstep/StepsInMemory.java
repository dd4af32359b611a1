package dev.konkret.nextstep;

import static dev.konkret.nextstep.StepFixtures.atVersion;
import static dev.konkret.nextstep.StepFixtures.withCard;

import dev.konkret.agenda.Due;
import dev.konkret.goal.GoalId;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.TeamId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Steps of one team without Redis, for tests of rules. */
public final class StepsInMemory implements Steps {
    private final Map<NextStepId, NextStep> steps = new LinkedHashMap<>();
    private final Map<NextStepId, List<StepEvent>> history = new LinkedHashMap<>();

    /** What the last change asked to be attended to. */
    public List<Due> later = List.of();

    /** Runs before the next save only: what somebody else does at the same moment. */
    public Runnable meanwhile = () -> {};

    /** Returns a store that holds these steps. */
    public static StepsInMemory of(NextStep... all) {
        StepsInMemory store = new StepsInMemory();
        for (NextStep step : all) store.steps.put(step.id(), step);
        return store;
    }

    @Override
    public Optional<NextStep> find(TeamId team, NextStepId id) {
        return Optional.ofNullable(steps.get(id));
    }

    @Override
    public Optional<NextStep> save(NextStep step, StepEvent event, List<Due> due) {
        Runnable first = meanwhile;
        meanwhile = () -> {};
        first.run();
        long stored = find(step.team(), step.id()).map(NextStep::version).orElse(0L);
        if (stored != step.version()) return Optional.empty();
        NextStep next = atVersion(stored + 1, step);
        steps.put(step.id(), next);
        history.computeIfAbsent(step.id(), id -> new ArrayList<>()).add(event);
        later = due;
        return Optional.of(next);
    }

    @Override
    public void erase(TeamId team, NextStepId id) {
        if (find(team, id).filter(NextStep::isClosed).isPresent()) steps.remove(id);
    }

    @Override
    public void noteCard(TeamId team, NextStepId id, MessageRef card) {
        steps.computeIfPresent(id, (key, step) -> withCard(card, step));
    }

    @Override
    public Optional<NextStep> ofCard(TeamId team, ChannelId channel, String ts) {
        return steps.values().stream()
                .filter(s -> s.card() != null
                        && s.card().channel().equals(channel)
                        && s.card().ts().equals(ts))
                .findFirst();
    }

    @Override
    public List<StepEvent> history(TeamId team, NextStepId id) {
        return history.getOrDefault(id, List.of());
    }

    @Override
    public List<NextStep> concerning(TeamId team, MemberId member) {
        return steps.values().stream()
                .filter(s -> s.concerned().contains(member))
                .sorted(Comparator.comparing(s -> s.due().orElseThrow()))
                .toList();
    }

    @Override
    public List<NextStep> inChannel(TeamId team, ChannelId channel) {
        return steps.values().stream()
                .filter(s -> !s.isClosed()
                        && s.saidIn() != null
                        && s.saidIn().channel().equals(channel))
                .toList();
    }

    @Override
    public List<NextStep> ofGoal(TeamId team, GoalId goal, int limit) {
        return steps.values().stream()
                .filter(s -> goal.equals(s.goal()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<NextStep> finishedBy(TeamId team, MemberId member, int limit) {
        return steps.values().stream()
                .filter(s -> s.state() instanceof StepState.Done d && d.owner().equals(member))
                .limit(limit)
                .toList();
    }
}

package dev.konkret.goal;

import dev.konkret.agenda.Due;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.TeamId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Goals of one team without Redis, for tests of rules. */
public final class GoalsInMemory implements Goals {
    private final Map<GoalId, Goal> goals = new LinkedHashMap<>();
    private final Map<GoalId, List<GoalEvent>> history = new LinkedHashMap<>();
    private final Map<GoalId, MessageRef> cards = new LinkedHashMap<>();

    /** What the last change asked to be attended to. */
    public List<Due> later = List.of();

    /** Runs before the next save only: what somebody else does at the same moment. */
    public Runnable meanwhile = () -> {};

    /** Returns a store that holds these goals. */
    public static GoalsInMemory of(Goal... all) {
        GoalsInMemory store = new GoalsInMemory();
        for (Goal goal : all) store.goals.put(goal.id(), goal);
        return store;
    }

    @Override
    public Optional<Goal> find(TeamId team, GoalId id) {
        return Optional.ofNullable(goals.get(id));
    }

    @Override
    public Optional<Goal> save(Goal goal, GoalEvent event, List<Due> due) {
        Runnable first = meanwhile;
        meanwhile = () -> {};
        first.run();
        long stored = find(goal.team(), goal.id()).map(Goal::version).orElse(0L);
        if (stored != goal.version()) return Optional.empty();
        Goal next = goal.atVersion(stored + 1);
        goals.put(goal.id(), next);
        history.computeIfAbsent(goal.id(), id -> new ArrayList<>()).add(event);
        later = due;
        return Optional.of(next);
    }

    @Override
    public void erase(TeamId team, GoalId id) {
        Goal goal = goals.get(id);
        if (goal == null || !goal.isClosed()) return;
        goals.remove(id);
        history.remove(id);
        cards.remove(id);
    }

    @Override
    public void noteCard(TeamId team, GoalId id, MessageRef card) {
        cards.put(id, card);
    }

    @Override
    public Optional<MessageRef> card(TeamId team, GoalId id) {
        return Optional.ofNullable(cards.get(id));
    }

    @Override
    public List<GoalEvent> history(TeamId team, GoalId id) {
        return history.getOrDefault(id, List.of());
    }

    @Override
    public List<Goal> open(TeamId team) {
        return sorted(goal -> true);
    }

    @Override
    public List<Goal> inChannel(TeamId team, ChannelId channel) {
        return sorted(goal -> goal.channel().equals(channel));
    }

    private List<Goal> sorted(Predicate<Goal> wanted) {
        return goals.values().stream()
                .filter(g -> !g.isClosed())
                .filter(wanted)
                .sorted(Comparator.comparing(
                        g -> g.text().text().date(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .toList();
    }
}

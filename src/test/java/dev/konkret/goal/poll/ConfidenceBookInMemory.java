package dev.konkret.goal.poll;

import dev.konkret.goal.GoalId;
import dev.konkret.goal.poll.Confidence.Round;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Answers of one team without Redis, for tests of rules. */
public final class ConfidenceBookInMemory implements ConfidenceBook {
    private final Map<GoalId, TreeMap<LocalDate, Round>> rounds = new HashMap<>();
    private final Set<Answered> answered = new HashSet<>();

    private final Map<GoalId, TreeMap<LocalDate, Map<Lack, Integer>>> missing = new HashMap<>();

    private record Answered(GoalId goal, LocalDate day, MemberId by, Object what) {}

    @Override
    public void open(TeamId team, GoalId goal, LocalDate day) {
        rounds.computeIfAbsent(goal, g -> new TreeMap<>()).putIfAbsent(day, new Round(day, List.of(0, 0, 0, 0, 0)));
    }

    @Override
    public boolean count(TeamId team, GoalId goal, LocalDate day, MemberId by, int answer) {
        if (!isLatest(goal, day) || !answered.add(new Answered(goal, day, by, "confidence"))) return false;
        List<Integer> counts = new ArrayList<>(rounds.get(goal).get(day).counts());
        counts.set(answer - Confidence.LOWEST, counts.get(answer - Confidence.LOWEST) + 1);
        rounds.get(goal).put(day, new Round(day, counts));
        return true;
    }

    @Override
    public boolean miss(TeamId team, GoalId goal, LocalDate day, MemberId by, Lack lack) {
        if (!isLatest(goal, day) || !answered.add(new Answered(goal, day, by, lack))) return false;
        missing.computeIfAbsent(goal, g -> new TreeMap<>())
                .computeIfAbsent(day, d -> new EnumMap<>(Lack.class))
                .merge(lack, 1, Integer::sum);
        return true;
    }

    @Override
    public Map<Lack, Integer> missing(TeamId team, GoalId goal, LocalDate day) {
        return missing.getOrDefault(goal, new TreeMap<>()).getOrDefault(day, Map.of());
    }

    @Override
    public void forget(TeamId team, MemberId member) {
        answered.removeIf(a -> a.by().equals(member));
    }

    private boolean isLatest(GoalId goal, LocalDate day) {
        TreeMap<LocalDate, Round> all = rounds.getOrDefault(goal, new TreeMap<>());
        return !all.isEmpty() && all.lastKey().equals(day);
    }

    @Override
    public List<Round> rounds(TeamId team, GoalId goal) {
        return List.copyOf(rounds.getOrDefault(goal, new TreeMap<>()).values());
    }
}

package dev.konkret.goal.poll;

import dev.konkret.goal.GoalId;
import dev.konkret.goal.poll.Confidence.Round;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.LocalDate;
import java.util.ArrayList;
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

    private record Answered(GoalId goal, LocalDate day, MemberId by) {}

    @Override
    public void open(TeamId team, GoalId goal, LocalDate day) {
        rounds.computeIfAbsent(goal, g -> new TreeMap<>())
                .putIfAbsent(day, new Round(day, List.of(0, 0, 0, 0, 0)));
    }

    @Override
    public boolean count(TeamId team, GoalId goal, LocalDate day, MemberId by, int answer) {
        Round round = rounds.getOrDefault(goal, new TreeMap<>()).get(day);
        if (round == null || !answered.add(new Answered(goal, day, by))) return false;
        List<Integer> counts = new ArrayList<>(round.counts());
        counts.set(answer - Confidence.LOWEST, counts.get(answer - Confidence.LOWEST) + 1);
        rounds.get(goal).put(day, new Round(day, counts));
        return true;
    }

    @Override
    public List<Round> rounds(TeamId team, GoalId goal) {
        return List.copyOf(rounds.getOrDefault(goal, new TreeMap<>()).values());
    }
}

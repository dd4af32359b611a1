package dev.konkret.finding;

import dev.konkret.goal.Goal;
import java.util.List;
import java.util.Optional;

/** Which goal somebody means by a few words of it, endings and typos forgiven. */
public final class GoalNames {
    private GoalNames() {}

    /** Returns the goal the words fit best, the first of equals; empty when one of the words is in none of them. */
    public static Optional<Goal> find(List<Goal> goals, String words) {
        Wanted wanted = Wanted.of(words);
        if (wanted.isNothing()) return Optional.empty();
        Goal best = null;
        double most = 0;
        for (Goal goal : goals) {
            double fit = wanted.fit(goal.text().text().words());
            if (fit <= most) continue;
            best = goal;
            most = fit;
        }
        return Optional.ofNullable(best);
    }
}

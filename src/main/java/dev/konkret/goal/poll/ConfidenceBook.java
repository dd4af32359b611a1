package dev.konkret.goal.poll;

import dev.konkret.goal.GoalId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.LocalDate;
import java.util.List;

/** Where answers to the question for confidence are counted. Kept are counts, and who has answered, not what. */
public interface ConfidenceBook {

    /** Opens a round. A round of the same day that is open stays as it is. */
    void open(TeamId team, GoalId goal, LocalDate day);

    /**
     * Counts an answer, unless this person has answered in this round already.
     *
     * @param answer {@link Confidence#LOWEST} to {@link Confidence#HIGHEST}
     * @return false when the person has answered before, or there is no such round; then nothing was counted
     */
    boolean count(TeamId team, GoalId goal, LocalDate day, MemberId by, int answer);

    /** Returns every round of the goal, the oldest first. */
    List<Confidence.Round> rounds(TeamId team, GoalId goal);
}

package dev.konkret.goal.poll;

import dev.konkret.goal.GoalId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Where answers to the question for confidence are counted. Kept are counts, and who has answered in the latest round, not
 * what. A round takes answers until the next one is opened.
 */
public interface ConfidenceBook {

    /** Opens a round. A round of the same day that is open stays as it is. */
    void open(TeamId team, GoalId goal, LocalDate day);

    /**
     * Counts an answer, unless this person has answered in this round already.
     *
     * @param answer {@link Confidence#LOWEST} to {@link Confidence#HIGHEST}
     * @return false when the person has answered before, or it is not the latest round; then nothing was counted
     */
    boolean count(TeamId team, GoalId goal, LocalDate day, MemberId by, int answer);

    /**
     * Counts what somebody misses in the latest round, each thing once.
     *
     * @return false when the person has said so before, or it is not the latest round; then nothing was counted
     */
    boolean miss(TeamId team, GoalId goal, LocalDate day, MemberId by, Lack lack);

    /** Returns how many miss what in that round; what nobody misses is left out. */
    Map<Lack, Integer> missing(TeamId team, GoalId goal, LocalDate day);

    /** Returns every round of the goal, the oldest first. */
    List<Confidence.Round> rounds(TeamId team, GoalId goal);

    /** Erases that this person has answered, wherever it is noted. */
    void forget(TeamId team, MemberId member);
}

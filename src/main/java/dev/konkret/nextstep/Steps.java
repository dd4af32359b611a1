package dev.konkret.nextstep;

import dev.konkret.agenda.Due;
import dev.konkret.goal.GoalId;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.TeamId;
import java.util.List;
import java.util.Optional;

/** Where next steps are kept, with their history. */
public interface Steps {

    /** Returns the step as it is now. */
    Optional<NextStep> find(TeamId team, NextStepId id);

    /**
     * Stores a new or changed step, its history line, its indexes and what follows from it, all at once or not at all.
     *
     * @param step version 0 for a new one, else the version that was read
     * @param later what has to be attended to because of the change
     * @return the step under its new version; empty when somebody else changed or created it meanwhile
     */
    Optional<NextStep> save(NextStep step, StepEvent event, List<Due> later);

    /** Erases a closed step with all that leads to it; one that is open or unknown stays as it is. */
    void erase(TeamId team, NextStepId id);

    /** Remembers where the step's card stands, without counting as a change. */
    void noteCard(TeamId team, NextStepId id, MessageRef card);

    /** Returns the step whose card stands there. */
    Optional<NextStep> ofCard(TeamId team, ChannelId channel, String ts);

    /** Returns what happened to the step, the oldest first. */
    List<StepEvent> history(TeamId team, NextStepId id);

    /** Returns the open steps that {@link NextStep#concerned} this person, the earliest due first. */
    List<NextStep> concerning(TeamId team, MemberId member);

    /** Returns the open steps that were said in this channel, the earliest due first. */
    List<NextStep> inChannel(TeamId team, ChannelId channel);

    /**
     * Returns the steps that serve this goal, open and closed as long as they are kept, those due earliest first.
     *
     * @param limit how many at most
     */
    List<NextStep> ofGoal(TeamId team, GoalId goal, int limit);

    /** Returns what this person finished most recently, the latest first, at most {@code limit}. */
    List<NextStep> finishedBy(TeamId team, MemberId member, int limit);
}

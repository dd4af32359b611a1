package dev.konkret.goal;

import dev.konkret.agenda.Due;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.TeamId;
import java.util.List;
import java.util.Optional;

/** Where goals are kept, with their history and their texts. */
public interface Goals {

    /** Returns the goal as it is now, with plan, resources and topics. */
    Optional<Goal> find(TeamId team, GoalId id);

    /**
     * Stores a new or changed goal, its history line, its indexes and what follows from it, all at once or not at all.
     *
     * @param goal version 0 for a new one, else the version that was read
     * @param later what has to be attended to because of the change
     * @return the goal under its new version; empty when somebody else changed or created it meanwhile
     */
    Optional<Goal> save(Goal goal, GoalEvent event, List<Due> later);

    /** Erases a closed goal with its history, its confidence and its links to steps; one that is open stays. Polls stay. */
    void erase(TeamId team, GoalId id);

    /** Remembers where the goal's card stands, without counting as a change. */
    void noteCard(TeamId team, GoalId id, MessageRef card);

    /** Returns where the goal's card stands; empty until it is posted. */
    Optional<MessageRef> card(TeamId team, GoalId id);

    /** Returns what happened to the goal, the oldest first. */
    List<GoalEvent> history(TeamId team, GoalId id);

    /** Returns every goal of the workspace that is not closed, the earliest date first, those without a date last. */
    List<Goal> open(TeamId team);

    /** Returns the goals of this channel that are not closed, in the same order. */
    List<Goal> inChannel(TeamId team, ChannelId channel);
}

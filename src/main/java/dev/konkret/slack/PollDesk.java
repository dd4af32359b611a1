package dev.konkret.slack;

import dev.konkret.goal.Goal;
import dev.konkret.goal.poll.ConfidenceBook;
import dev.konkret.goal.poll.Poll;
import dev.konkret.goal.poll.PollCloser;
import dev.konkret.goal.poll.PollKeeper;
import dev.konkret.goal.poll.Polling;
import dev.konkret.goal.poll.Polls;
import dev.konkret.workspace.TeamId;
import java.util.Optional;

/** Everything about polls that listeners and deliveries turn to. */
public record PollDesk(Polling with, PollKeeper keeper, PollCloser closer, ConfidenceBook confidence) {

    /** Returns where polls and votes are kept. */
    public Polls polls() {
        return with.polls();
    }

    /** Returns the goal a poll is about; empty when it is gone. */
    public Optional<Goal> goalOf(TeamId team, Poll poll) {
        return with.goals().find(team, poll.goal());
    }
}

package dev.konkret.slack;

import dev.konkret.goal.Goal;
import dev.konkret.goal.PollId;
import dev.konkret.goal.poll.ConfidenceBook;
import dev.konkret.goal.poll.Poll;
import dev.konkret.goal.poll.PollCloser;
import dev.konkret.goal.poll.PollKeeper;
import dev.konkret.goal.poll.Polling;
import dev.konkret.goal.poll.Polls;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.util.Optional;

/** Everything about polls that listeners and deliveries turn to. */
public record PollDesk(Polling with, PollKeeper keeper, PollCloser closer, ConfidenceBook confidence) {

    /** Returns where polls and votes are kept. */
    public Polls polls() {
        return with.polls();
    }

    /** Returns whether this person is, or was, asked in the goal's latest poll. */
    public boolean mayVote(Goal goal, MemberId who) {
        if (goal.polls() == 0) return false;
        return !polls().roll(goal.team(), PollId.of(goal.id(), goal.polls()))
                .groupsOf(who)
                .isEmpty();
    }

    /** Returns the goal a poll is about; empty when it is gone. */
    public Optional<Goal> goalOf(TeamId team, Poll poll) {
        return with.goals().find(team, poll.goal());
    }
}

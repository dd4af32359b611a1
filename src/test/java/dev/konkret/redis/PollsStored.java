package dev.konkret.redis;

import static dev.konkret.goal.poll.PollFixtures.NO;
import static dev.konkret.goal.poll.PollFixtures.group;
import static dev.konkret.goal.poll.PollFixtures.people;
import static dev.konkret.goal.poll.PollFixtures.person;
import static dev.konkret.goal.poll.PollFixtures.roll;

import dev.konkret.goal.GoalId;
import dev.konkret.goal.PollId;
import dev.konkret.goal.poll.Poll;
import dev.konkret.goal.poll.PollFixtures;
import dev.konkret.goal.poll.PollState;
import dev.konkret.goal.poll.Polls;
import dev.konkret.goal.poll.Roll;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.util.List;

/** Polls with votes in them, for tests of what is left of them. */
final class PollsStored {
    private static final Instant LATE = Instant.parse("2100-01-01T00:00:00Z");

    private PollsStored() {}

    /** Returns the poll in another state. */
    static Poll in(Poll poll, PollState state) {
        return new Poll(
                poll.id(),
                poll.team(),
                poll.goal(),
                poll.text(),
                poll.channel(),
                poll.askedBy(),
                poll.groups(),
                poll.anonymous(),
                poll.apart(),
                poll.openedAt(),
                poll.closesAt(),
                poll.extended(),
                poll.follows(),
                state,
                poll.version());
    }

    /** Opens a poll of six people on the goal and has one of them vote. */
    static PollId fill(Polls polls, TeamId team, GoalId goal, boolean anonymous) {
        Roll roll = roll("product", people(1, 6));
        Poll like = PollFixtures.poll(anonymous, roll, group("product", 50));
        Poll poll = new Poll(
                PollId.of(goal, 1),
                team,
                goal,
                1,
                like.channel(),
                like.askedBy(),
                like.groups(),
                anonymous,
                like.apart(),
                like.openedAt(),
                LATE,
                false,
                null,
                like.state(),
                0);
        polls.enrol(team, poll.id(), roll);
        polls.save(poll, List.of());
        polls.cast(team, poll.id(), person(1), NO);
        return poll.id();
    }
}

package dev.konkret.goal.poll;

import dev.konkret.goal.GoalKeeper;
import dev.konkret.goal.Goals;
import dev.konkret.workspace.People;
import java.time.Clock;

/**
 * What asking, voting and closing work with.
 *
 * @param clock the store's, by which a vote comes in time or too late; a clock that is ahead of it would count too early
 */
public record Polling(
        Goals goals,
        GoalKeeper keeper,
        Polls polls,
        GroupMembers groupMembers,
        People people,
        PollFollowUps followUps,
        Clock clock) {}

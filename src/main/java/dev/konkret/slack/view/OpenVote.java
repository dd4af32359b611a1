package dev.konkret.slack.view;

import dev.konkret.goal.Goal;
import dev.konkret.goal.poll.Poll;
import java.time.ZonedDateTime;

/**
 * A vote somebody has not given yet.
 *
 * @param until when the poll closes, in the reader's zone
 */
public record OpenVote(Poll poll, Goal goal, ZonedDateTime until) {}

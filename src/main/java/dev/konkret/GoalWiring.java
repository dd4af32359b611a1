package dev.konkret;

import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.agenda.Due;
import dev.konkret.goal.Drafts;
import dev.konkret.goal.GoalKeeper;
import dev.konkret.goal.Goals;
import dev.konkret.goal.poll.GoalAgenda;
import dev.konkret.redis.RedisConnection;
import dev.konkret.redis.RedisDrafts;
import dev.konkret.redis.RedisGoals;
import dev.konkret.slack.GoalDesk;
import dev.konkret.slack.SlackCalls;
import dev.konkret.slack.SlackDirectory;
import dev.konkret.workspace.People;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Puts together what goals need. */
final class GoalWiring {
    /** The vote on a goal and the confidence in it are attended to by nobody yet. */
    private static final Set<Kind> NOT_YET = EnumSet.of(Kind.POLL_OPEN, Kind.CONFIDENCE);

    private GoalWiring() {}

    static GoalDesk desk(
            RedisConnection redis, People people, SlackCalls calls, SlackDirectory directory, Clock clock) {
        Goals goals = new RedisGoals(redis);
        Drafts drafts = new RedisDrafts(redis);
        GoalAgenda later = new GoalAgenda(people, duty -> Kind.valueOf(duty.name()));
        GoalKeeper keeper =
                new GoalKeeper(goals, drafts, people, (goal, event) -> attended(later.after(goal, event)), clock);
        return new GoalDesk(keeper, goals, drafts, calls, directory);
    }

    private static List<Due> attended(List<Due> later) {
        return later.stream()
                .filter(due -> !NOT_YET.contains(due.appointment().kind()))
                .toList();
    }
}

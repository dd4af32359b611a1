package dev.konkret.slack;

import dev.konkret.finding.Sight;
import dev.konkret.goal.Drafts;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalKeeper;
import dev.konkret.goal.Goals;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Everything about goals that listeners and deliveries turn to. */
public record GoalDesk(GoalKeeper keeper, Goals goals, Drafts drafts, SlackCalls slack, SlackDirectory directory) {

    /**
     * Returns the open goals this person may know of, the earliest date first: those that concern them and those of channels
     * they are in. Slack is asked only when there is another goal; when it does not say, those that concern them are shown.
     */
    public List<Goal> visibleTo(TeamId team, MemberId member) {
        return visibleTo(team, member, goal -> false);
    }

    /** @param also which other goals this person may know of, such as those they are asked about */
    public List<Goal> visibleTo(TeamId team, MemberId member, Predicate<Goal> also) {
        List<Goal> open = goals.open(team);
        if (open.stream().allMatch(g -> g.concerns(member))) return open;
        return visibleTo(open, member, slack.channelsOf(member.value()).got().orElse(Set.of()), also);
    }

    /**
     * The same for a program, which would take what is not shown for gone.
     *
     * @throws Sight.Clouded when Slack does not say where the person is
     */
    public List<Goal> certainlyVisibleTo(TeamId team, MemberId member) {
        Set<String> in = slack.channelsOf(member.value()).got().orElseThrow(Sight.Clouded::new);
        return visibleTo(goals.open(team), member, in, goal -> false);
    }

    private static List<Goal> visibleTo(List<Goal> open, MemberId member, Set<String> in, Predicate<Goal> also) {
        return open.stream()
                .filter(g -> g.concerns(member) || in.contains(g.channel().value()) || also.test(g))
                .toList();
    }
}

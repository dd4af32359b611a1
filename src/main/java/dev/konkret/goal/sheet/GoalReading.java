package dev.konkret.goal.sheet;

import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalId;
import dev.konkret.goal.Goals;
import dev.konkret.goal.outline.Days;
import dev.konkret.goal.poll.Confidence;
import dev.konkret.goal.poll.Poll;
import dev.konkret.goal.poll.PollState;
import dev.konkret.goal.poll.Polls;
import dev.konkret.goal.poll.Shown;
import dev.konkret.goal.poll.Tally;
import dev.konkret.goal.smart.SmartCheck;
import dev.konkret.goal.smart.Written;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.People;
import dev.konkret.workspace.TeamId;
import dev.konkret.workspace.WorkingTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gathers a goal from where its parts are kept. */
public final class GoalReading implements GoalSheets {
    private final Goals goals;
    private final Polls polls;
    private final Function<Goal, Confidence> confidence;
    private final Function<Goal, Set<Integer>> doneLayers;
    private final People people;
    private final Clock clock;

    /**
     * @param confidence how confident people were
     * @param doneLayers ids of the layers whose step is done
     */
    public GoalReading(
            Goals goals,
            Polls polls,
            Function<Goal, Confidence> confidence,
            Function<Goal, Set<Integer>> doneLayers,
            People people,
            Clock clock) {
        this.goals = goals;
        this.polls = polls;
        this.confidence = confidence;
        this.doneLayers = doneLayers;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Optional<GoalSheet> find(TeamId team, GoalId id, MemberId reader) {
        return people.hasLeft(team, reader)
                ? Optional.empty()
                : goals.find(team, id).map(goal -> sheet(goal, reader));
    }

    private GoalSheet sheet(Goal goal, MemberId reader) {
        LocalDate today = LocalDate.ofInstant(
                clock.instant(), people.workingTime(goal.team(), reader).zone());
        WorkingTime writers = people.workingTime(goal.team(), goal.writtenBy());
        return new GoalSheet(
                goal,
                SmartCheck.of(Written.of(goal), new Days(today, writers)),
                doneLayers.apply(goal),
                vote(goal),
                confidence.apply(goal),
                today,
                people.language(goal.team(), reader));
    }

    /** A link can be passed on, so nobody who follows it counts as somebody who has voted. */
    private GoalSheet.@Nullable Vote vote(Goal goal) {
        List<Poll> all = polls.ofGoal(goal.team(), goal.id());
        if (all.isEmpty()) return null;
        Poll poll = all.get(0);
        if (poll.state() instanceof PollState.Superseded) return null;
        Tally tally = poll.state() instanceof PollState.Closed closed
                ? closed.tally()
                : Tally.of(poll.groups(), polls.roll(poll.team(), poll.id()), polls.box(poll.team(), poll.id()));
        return new GoalSheet.Vote(poll, Shown.of(poll, tally, Shown.Viewer.LOOKS_ON));
    }
}

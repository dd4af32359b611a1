package dev.konkret.goal.poll;

import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalCommand;
import dev.konkret.goal.GoalKeeper;
import dev.konkret.goal.Goals;
import dev.konkret.goal.Living;
import dev.konkret.goal.PollId;
import dev.konkret.goal.poll.PollState.Closed;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.People;
import dev.konkret.workspace.TeamId;
import dev.konkret.workspace.WorkingTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Closes a poll when its moment has come, exactly once: late when the bot was down, never early, and the same again when
 * a process died halfway.
 *
 * <p>The store refuses votes from the closing moment on, by its own clock, so what is counted here can no longer change;
 * of two processes that close at once, the store lets one through.
 */
public final class PollCloser {
    private final Goals goals;
    private final GoalKeeper keeper;
    private final Polls polls;
    private final GroupMembers groupMembers;
    private final People people;
    private final PollFollowUps followUps;
    private final Clock clock;
    private final MemberId bot;

    /** @param bot the bot itself, in whose name time acts */
    public PollCloser(
            Goals goals,
            GoalKeeper keeper,
            Polls polls,
            GroupMembers groupMembers,
            People people,
            PollFollowUps followUps,
            Clock clock,
            MemberId bot) {
        this.goals = goals;
        this.keeper = keeper;
        this.polls = polls;
        this.groupMembers = groupMembers;
        this.people = people;
        this.followUps = followUps;
        this.clock = clock;
        this.bot = bot;
    }

    /**
     * Attends to {@code POLL_CLOSE}.
     *
     * @return when to look again; empty when the poll is over and the goal knows
     */
    public Optional<Instant> close(TeamId team, PollId id) {
        Instant now = clock.instant();
        Optional<Poll> found = polls.find(team, id);
        if (found.isEmpty()) return Optional.empty();
        Poll poll = found.get();
        if (poll.takesVotesAt(now)) return Optional.of(poll.closesAt());
        if (poll.isToBeClosedAt(now)) {
            Optional<Poll> counted = count(poll, now);
            // Somebody else closed it at the same moment; the second look sees what came of it.
            poll = counted.isPresent() ? counted.get() : polls.find(team, id).orElse(poll);
        }
        if (poll.state() instanceof Closed closed) tellGoal(poll, closed);
        return poll.takesVotesAt(now) ? Optional.of(poll.closesAt()) : Optional.empty();
    }

    private Optional<Poll> count(Poll poll, Instant now) {
        TeamId team = poll.team();
        Roll roll = groupMembers.roll(team, poll.groups());
        polls.enrol(team, poll.id(), roll);
        Tally tally = Tally.of(poll.groups(), roll, polls.box(team, poll.id()));
        Verdict verdict = Verdict.of(tally, poll.extended());
        Poll next = verdict instanceof Verdict.GoOn
                ? poll.until(PollCalendar.extension(poll.closesAt(), now, people.workingTime(team, poll.askedBy())))
                : poll.closed(now, tally, verdict);
        return polls.save(next, followUps.after(next));
    }

    private void tellGoal(Poll poll, Closed closed) {
        // A goal that votes on something else by now refuses, and that is right.
        keeper.act(poll.team(), poll.goal(), bot, outcome(poll, closed));
    }

    private GoalCommand outcome(Poll poll, Closed closed) {
        if (!(closed.verdict() instanceof Verdict.Accepted)) return new Living.Rework(poll.id());
        WorkingTime time = people.workingTime(poll.team(), poll.askedBy());
        LocalDate goalDate = goals.find(poll.team(), poll.goal())
                .map(Goal::text)
                .map(t -> t.text().date())
                .orElse(null);
        return new Living.Accept(poll.id(), PollCalendar.review(time.today(closed.at()), goalDate, time));
    }
}

package dev.konkret.goal.poll;

import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalCommand;
import dev.konkret.goal.Living;
import dev.konkret.goal.PollId;
import dev.konkret.goal.poll.PollState.Closed;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import dev.konkret.workspace.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Closes a poll when its moment has come, exactly once: late when the bot was down, never early, and the same again when
 * a process died halfway.
 *
 * <p>The store refuses votes from the closing moment on, by its own clock, so what is counted here can no longer change;
 * of two processes that close at once, the store lets one through.
 */
public final class PollCloser {
    /** A journal that is being rewritten already is asked for again when that is most likely over. */
    private static final Duration UNTIL_REWRITTEN = Duration.ofMinutes(1);

    /** While it is counted, a person's data may be erased from it; more often than once that hardly happens. */
    private static final int TRIES = 10;

    private final Polling with;
    private final Supplier<Optional<MemberId>> bot;

    /** @param bot the bot itself, in whose name time acts; empty while nobody knows who that is */
    public PollCloser(Polling with, Supplier<Optional<MemberId>> bot) {
        this.with = with;
        this.bot = bot;
    }

    /**
     * Attends to {@code POLL_CLOSE}.
     *
     * @return when to look again; empty when the poll is over, the goal knows, and nothing of its votes is left that is not
     *     to be left
     */
    public Optional<Instant> close(TeamId team, PollId id) {
        Instant now = with.clock().instant();
        Optional<Poll> found = with.polls().find(team, id);
        if (found.isEmpty()) return Optional.empty();
        Poll poll = found.get();
        for (int tries = 0; poll.isToBeClosedAt(now); tries++) {
            if (tries == TRIES) throw new IllegalStateException("the poll " + id + " was changed again and again");
            // Somebody else closed it at the same moment, or changed it: then it has to be counted again.
            found = count(poll, now).or(() -> with.polls().find(team, id));
            if (found.isEmpty()) return Optional.empty();
            poll = found.get();
        }
        if (poll.takesVotesAt(now)) {
            if (poll.extended()) tellGoal(poll, goesOn(poll));
            return Optional.of(poll.closesAt());
        }
        if (poll.state() instanceof Closed closed) tellGoal(poll, outcome(poll, closed));
        boolean forgotten = !poll.anonymous() || with.polls().forgetJournal(team);
        return forgotten ? Optional.empty() : Optional.of(now.plus(UNTIL_REWRITTEN));
    }

    private Optional<Poll> count(Poll poll, Instant now) {
        TeamId team = poll.team();
        Roll roll = present(poll);
        Tally tally = Tally.of(poll.groups(), roll, with.polls().box(team, poll.id()));
        Verdict verdict = Verdict.of(tally, poll.extended());
        Poll next = verdict instanceof Verdict.GoOn
                ? poll.until(PollCalendar.extension(
                        poll.closesAt(), now, with.people().workingTime(team, poll.askedBy())))
                : poll.closed(now, tally, verdict);
        return with.polls().save(next, with.followUps().after(next));
    }

    /** Who may vote now; as it was noted last when the bot may no longer look. */
    private Roll present(Poll poll) {
        try {
            Roll roll = with.groupMembers().roll(poll.team(), poll.groups());
            with.polls().enrol(poll.team(), poll.id(), roll);
            return roll;
        } catch (GroupMembers.Hidden e) {
            return with.polls().roll(poll.team(), poll.id());
        }
    }

    private void tellGoal(Poll poll, GoalCommand news) {
        // A goal that votes on something else by now, or knows already, refuses, and that is right.
        with.keeper().act(poll.team(), poll.goal(), bot.get().orElse(poll.askedBy()), news);
    }

    private GoalCommand goesOn(Poll poll) {
        WorkingTime time = with.people().workingTime(poll.team(), poll.askedBy());
        return new Living.GoOn(poll.id(), time.today(poll.closesAt()));
    }

    private GoalCommand outcome(Poll poll, Closed closed) {
        if (!(closed.verdict() instanceof Verdict.Accepted)) return new Living.Rework(poll.id());
        WorkingTime time = with.people().workingTime(poll.team(), poll.askedBy());
        LocalDate goalDate = with.goals()
                .find(poll.team(), poll.goal())
                .map(Goal::text)
                .map(t -> t.text().date())
                .orElse(null);
        return new Living.Accept(poll.id(), PollCalendar.review(time.today(closed.at()), goalDate, time));
    }
}

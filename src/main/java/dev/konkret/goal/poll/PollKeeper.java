package dev.konkret.goal.poll;

import dev.konkret.goal.Act;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalId;
import dev.konkret.goal.GoalOutcome;
import dev.konkret.goal.GoalState.Terms;
import dev.konkret.goal.GoalState.Voting;
import dev.konkret.goal.Living;
import dev.konkret.goal.PollId;
import dev.konkret.goal.outline.Days;
import dev.konkret.goal.poll.PollState.Open;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks the people concerned and takes their votes in.
 *
 * <p>The goal says which poll is running; opening it here follows from that and can be done again after a crash.
 */
public final class PollKeeper {
    /** Changes to one poll within one round trip are few. */
    private static final int TRIES = 10;

    private final Polling with;

    public PollKeeper(Polling with) {
        this.with = with;
    }

    /** Asks the people concerned whether they carry the goal's present text. */
    public Asked ask(TeamId team, GoalId id, MemberId by, Terms terms) {
        try {
            return askThem(team, id, by, terms);
        } catch (GroupMembers.Hidden e) {
            return new Asked.PeopleHidden();
        }
    }

    private Asked askThem(TeamId team, GoalId id, MemberId by, Terms terms) {
        Roll roll = null;
        Optional<Goal> goal = with.goals().find(team, id);
        if (goal.isPresent()) {
            // Looked at before anybody is counted, so that the answer is about the goal when the goal is the obstacle.
            GoalOutcome possible = new Living.OpenVote(terms)
                    .applyTo(goal.get(), new Act(by, with.clock().instant()));
            if (!(possible instanceof GoalOutcome.Changed)) return new Asked.NotNow(possible);
            roll = with.groupMembers().roll(team, goal.get().groups());
            int asked = roll.everybody().size();
            if (asked == 0) return new Asked.NobodyThere();
            if (terms.anonymous() && asked < AnonymousBox.CROWD) return new Asked.TooFewToHide(asked);
        }
        // The goal's own card says when it closes: on the day it really does.
        Days days = with.keeper().daysOf(team, by);
        Terms real = terms.openedOn(days.today(), days.time());
        GoalOutcome outcome = with.keeper().act(team, id, by, new Living.OpenVote(real));
        if (!(outcome instanceof GoalOutcome.Changed changed)) return new Asked.NotNow(outcome);
        return open(team, id, roll)
                .<Asked>map(poll -> new Asked.Open(changed.goal(), poll))
                .orElseGet(() -> new Asked.NotNow(outcome));
    }

    /**
     * Opens the poll the goal says is running, unless it is open already, and ends the one before it. To be called after
     * every vote opened and every text changed, and for {@code POLL_OPEN}; calling it again changes nothing.
     *
     * @return the running poll; empty when the goal is not being voted on
     */
    public Optional<Poll> open(TeamId team, GoalId id) {
        return open(team, id, null);
    }

    /** @param known who may vote, if that was looked up just now */
    private Optional<Poll> open(TeamId team, GoalId id, @Nullable Roll known) {
        Optional<Goal> found = with.goals().find(team, id);
        if (found.isEmpty() || !(found.get().state() instanceof Voting voting)) {
            endOthers(team, id, null);
            return Optional.empty();
        }
        Optional<Poll> there = with.polls().find(team, voting.poll());
        if (there.isEmpty()) {
            Goal goal = found.get();
            Roll roll = known == null ? present(goal) : known;
            // First who may vote, then the poll: nobody is refused in the moment between.
            with.polls().enrol(team, voting.poll(), roll);
            Poll poll = born(goal, voting, roll);
            there = with.polls()
                    .save(poll, with.followUps().after(poll))
                    .or(() -> with.polls().find(team, voting.poll()));
        }
        endOthers(team, id, voting.poll());
        return there;
    }

    /** Takes a person's vote in. Who has joined a group since the poll opened may vote as well. */
    public Cast cast(TeamId team, PollId id, MemberId by, Ballot answer) {
        Ballot ballot = answer.overcoming(before(team, id, by, answer));
        Cast cast = with.polls().cast(team, id, by, ballot);
        if (cast != Cast.NOT_ENTITLED) return cast;
        Optional<Poll> poll = with.polls().find(team, id);
        if (poll.isEmpty()) return Cast.NOT_FOUND;
        return joined(poll.get(), by) ? with.polls().cast(team, id, by, ballot) : Cast.NOT_ENTITLED;
    }

    /** Returns whether the person may vote, perhaps because they joined a group since it was looked at last. */
    public boolean mayVote(Poll poll, MemberId member) {
        return !with.polls().roll(poll.team(), poll.id()).groupsOf(member).isEmpty() || joined(poll, member);
    }

    private boolean joined(Poll poll, MemberId member) {
        try {
            Roll now = with.groupMembers().roll(poll.team(), poll.groups());
            if (now.groupsOf(member).isEmpty()) return false;
            with.polls().enrol(poll.team(), poll.id(), now);
            return true;
        } catch (GroupMembers.Hidden e) {
            return false;
        }
    }

    /** Looked up only when it can matter: of thousands who vote, few say yes and add words. */
    private @Nullable Ballot before(TeamId team, PollId id, MemberId by, Ballot answer) {
        if (answer.stance() != Stance.YES || answer.reason() == null) return null;
        return with.polls()
                .ballot(team, id, by)
                .or(() -> with.polls().find(team, id).flatMap(poll -> earlier(team, poll, by)))
                .orElse(null);
    }

    /** Lets a person's answer on the earlier text stand for the new one, with one tap. Only a named poll can know it. */
    public Cast keep(TeamId team, PollId id, MemberId by) {
        Optional<Poll> poll = with.polls().find(team, id);
        if (poll.isEmpty()) return Cast.NOT_FOUND;
        return earlier(team, poll.get(), by).map(b -> cast(team, id, by, b)).orElse(Cast.NOTHING_TO_KEEP);
    }

    /** Returns what the person answered on the text before, if that is known. */
    public Optional<Ballot> earlier(TeamId team, Poll poll, MemberId by) {
        PollId before = poll.follows();
        return before == null ? Optional.empty() : with.polls().ballot(team, before, by);
    }

    /** Returns what this person may see of the poll now. */
    public Shown shownTo(Poll poll, MemberId viewer) {
        BallotBox box = with.polls().box(poll.team(), poll.id());
        Roll roll = with.polls().roll(poll.team(), poll.id());
        Shown.Viewer as = box.voters().contains(viewer)
                ? Shown.Viewer.HAS_VOTED
                : roll.groupsOf(viewer).isEmpty() ? Shown.Viewer.LOOKS_ON : Shown.Viewer.MAY_VOTE;
        return Shown.of(poll, Tally.of(poll.groups(), roll, box), as);
    }

    /** Who may vote now; as it was for the poll before when the bot may no longer look. */
    private Roll present(Goal goal) {
        try {
            return with.groupMembers().roll(goal.team(), goal.groups());
        } catch (GroupMembers.Hidden e) {
            if (goal.polls() < 2) throw e;
            return with.polls().roll(goal.team(), PollId.of(goal.id(), goal.polls() - 1));
        }
    }

    private Poll born(Goal goal, Voting voting, Roll roll) {
        Instant now = with.clock().instant();
        Terms terms = voting.terms();
        return new Poll(
                voting.poll(),
                goal.team(),
                goal.id(),
                voting.text(),
                goal.channel(),
                goal.writtenBy(),
                goal.groups(),
                terms.anonymous(),
                terms.anonymous() ? AnonymousBox.largeEnough(roll) : Set.of(),
                now,
                PollCalendar.closing(terms, now, with.people().workingTime(goal.team(), goal.writtenBy())),
                false,
                goal.polls() > 1 ? PollId.of(goal.id(), goal.polls() - 1) : null,
                new Open(),
                0);
    }

    private void endOthers(TeamId team, GoalId goal, @Nullable PollId running) {
        for (Poll poll : with.polls().ofGoal(team, goal)) {
            if (!poll.id().equals(running)) end(poll, running);
        }
    }

    /** Nobody else would end it, so a change at the same moment does not spare it. */
    private void end(Poll poll, @Nullable PollId running) {
        Optional<Poll> there = Optional.of(poll);
        for (int tries = 0; there.filter(p -> p.state() instanceof Open).isPresent(); tries++) {
            if (tries == TRIES)
                throw new IllegalStateException("the poll " + poll.id() + " was changed again and again");
            Poll ended = there.get().superseded(with.clock().instant(), running);
            there = with.polls()
                    .save(ended, with.followUps().after(ended))
                    .or(() -> with.polls().find(poll.team(), poll.id()));
        }
    }
}

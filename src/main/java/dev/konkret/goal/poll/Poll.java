package dev.konkret.goal.poll;

import dev.konkret.goal.GoalId;
import dev.konkret.goal.Group;
import dev.konkret.goal.PollId;
import dev.konkret.goal.poll.PollState.Closed;
import dev.konkret.goal.poll.PollState.Open;
import dev.konkret.goal.poll.PollState.Superseded;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The question to everybody concerned whether they carry a goal, bound to one version of its text.
 *
 * @param text number of the goal's text version people vote on
 * @param groups who is asked, each with its quorum
 * @param anonymous only counts are stored, irrevocably
 * @param apart ids of the groups counted apart in an anonymous poll, see {@link AnonymousBox}; fixed for good
 * @param closesAt the first moment at which a vote is too late: a vote counts if it arrives before, by the store's clock
 * @param extended it went on once because too few had voted
 * @param follows the poll on an earlier text whose voters are asked again; null when there is none
 * @param version goes up by one with every stored change; the store refuses a change to an older one
 */
public record Poll(
        PollId id,
        TeamId team,
        GoalId goal,
        int text,
        ChannelId channel,
        MemberId askedBy,
        List<Group> groups,
        boolean anonymous,
        Set<String> apart,
        Instant openedAt,
        Instant closesAt,
        boolean extended,
        @Nullable PollId follows,
        PollState state,
        long version) {
    public Poll {
        groups = List.copyOf(groups);
        apart = Set.copyOf(apart);
        if (!openedAt.isBefore(closesAt)) throw new IllegalArgumentException("closes at " + closesAt);
    }

    /** Returns whether a vote that arrives at this moment counts; the closing moment itself is too late. */
    public boolean takesVotesAt(Instant at) {
        return state instanceof Open && at.isBefore(closesAt);
    }

    /** Returns whether the closing moment has come and nobody has closed it yet. */
    public boolean isToBeClosedAt(Instant at) {
        return state instanceof Open && !at.isBefore(closesAt);
    }

    /** Returns when it was over; empty while it is open. */
    public Optional<Instant> overAt() {
        if (state instanceof Closed c) return Optional.of(c.at());
        return state instanceof Superseded s ? Optional.of(s.at()) : Optional.empty();
    }

    Poll until(Instant later) {
        return copy(later, true, state);
    }

    Poll closed(Instant at, Tally tally, Verdict verdict) {
        return copy(closesAt, extended, new Closed(at, tally, verdict));
    }

    Poll superseded(Instant at, @Nullable PollId by) {
        return copy(closesAt, extended, new Superseded(at, by));
    }

    /** Returns the poll without what names this person: reasons under their name, and their place in a group of named people. */
    public Poll without(MemberId member) {
        List<Group> others = groups.stream().map(g -> g.without(member)).toList();
        PollState next = state instanceof Closed c
                ? new Closed(c.at(), c.tally().without(member), c.verdict().without(member))
                : state;
        return new Poll(
                id, team, goal, text, channel, askedBy, others, anonymous, apart, openedAt, closesAt, extended, follows,
                next, version);
    }

    private Poll copy(Instant closing, boolean goneOn, PollState next) {
        return new Poll(
                id, team, goal, text, channel, askedBy, groups, anonymous, apart, openedAt, closing, goneOn, follows,
                next, version);
    }

    /** Returns the same poll as stored under {@code newVersion}. */
    public Poll atVersion(long newVersion) {
        return new Poll(
                id,
                team,
                goal,
                text,
                channel,
                askedBy,
                groups,
                anonymous,
                apart,
                openedAt,
                closesAt,
                extended,
                follows,
                state,
                newVersion);
    }
}

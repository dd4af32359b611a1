package dev.konkret.goal.poll;

import dev.konkret.agenda.Due;
import dev.konkret.goal.GoalId;
import dev.konkret.goal.PollId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.TeamId;
import java.util.List;
import java.util.Optional;

/**
 * Where polls and their votes are kept.
 *
 * <p>Of an anonymous poll nothing may be written anywhere, not even for a moment, that joins a person and an answer: no
 * ballot, no log line, no queue. Where the store keeps a journal of changes, the journal of a poll is compacted once it
 * is closed.
 */
public interface Polls {

    /** Returns the poll as it is now. */
    Optional<Poll> find(TeamId team, PollId id);

    /** Returns the goal's polls, the latest first. */
    List<Poll> ofGoal(TeamId team, GoalId goal);

    /**
     * Stores a new or changed poll and what follows from it, all at once or not at all. When an anonymous poll is stored
     * closed or superseded, its box is thrown away in the same moment.
     *
     * @param poll version 0 for a new one, else the version that was read
     * @return the poll under its new version; empty when somebody else changed or created it meanwhile
     */
    Optional<Poll> save(Poll poll, List<Due> later);

    /** Notes who may vote at the moment, in place of what was noted before. Nobody's vote is lost by it. */
    void enrol(TeamId team, PollId id, Roll roll);

    /** Returns who may vote, as noted last. */
    Roll roll(TeamId team, PollId id);

    /**
     * Takes a vote in, as {@link NamedBox} and {@link AnonymousBox} keep it, unless {@link Poll#takesVotesAt} the store's
     * present time is false or the person is not on the roll. All of it happens at once.
     */
    Cast cast(TeamId team, PollId id, MemberId by, Ballot ballot);

    /** Returns whether this person has voted; false for everybody once an anonymous poll is over. */
    boolean hasVoted(TeamId team, PollId id, MemberId member);

    /** Returns this person's vote; empty when they have not voted, and always in an anonymous poll. */
    Optional<Ballot> ballot(TeamId team, PollId id, MemberId member);

    /** Returns what is stored of the votes; an empty box once an anonymous poll is over. */
    BallotBox box(TeamId team, PollId id);

    /**
     * Sees that what the store has written down of anonymous votes on the way, such as a log of its changes, no longer
     * exists. To be called when an anonymous poll is over; calling it again does no harm.
     *
     * @return false when that cannot be done just now and has to be asked for again
     */
    boolean forgetJournal(TeamId team);

    /** Remembers where the poll stands in its channel, without counting as a change. */
    void noteCard(TeamId team, PollId id, MessageRef card);

    /** Returns where the poll stands in its channel; empty until it is posted. */
    Optional<MessageRef> card(TeamId team, PollId id);

    /**
     * Erases a person from every poll: their named votes, their place on the rolls, and the reasons they gave under their
     * name. What was counted stays counted; a count of an open poll that was under way meanwhile is refused.
     */
    void forget(TeamId team, MemberId member);

    /** Erases a poll that is over, with everything that was voted; one that is open stays. */
    void erase(Poll poll);

    /** Returns the open polls in which this person may vote and has not, the one that closes first first. */
    List<Poll> awaiting(TeamId team, MemberId member);
}

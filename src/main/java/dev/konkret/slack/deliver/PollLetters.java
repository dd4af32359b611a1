package dev.konkret.slack.deliver;

import dev.konkret.goal.Goal;
import dev.konkret.goal.PollId;
import dev.konkret.goal.Revision;
import dev.konkret.goal.TextVersion;
import dev.konkret.goal.poll.Ballot;
import dev.konkret.goal.poll.Poll;
import dev.konkret.goal.poll.PollState.Open;
import dev.konkret.goal.poll.Stance;
import dev.konkret.slack.PollDesk;
import dev.konkret.slack.view.Message;
import dev.konkret.slack.view.PollCard;
import dev.konkret.slack.view.PollQuestion;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the question to one person whether they carry a goal says, and what it says once they or others have moved on. */
final class PollLetters {
    /** A poll as its voter sees it changes with the poll and with the one of three answers they gave. */
    private static final int ANSWERS = 4;

    private final Readers readers;
    private final PollDesk desk;

    PollLetters(Readers readers, PollDesk desk) {
        this.readers = readers;
        this.desk = desk;
    }

    /** Returns what there is to ask about. */
    PollQuestion.Asking asking(Poll poll, Goal goal, MemberId member) {
        return new PollQuestion.Asking(
                poll,
                goal,
                changed(poll, goal),
                desk.keeper().earlier(poll.team(), poll, member).orElse(null));
    }

    /** Returns how the question to this person stands now; empty when there is no such poll any more. */
    Optional<FollowingLetters.Now> now(TeamId team, MemberId member, PollId id) {
        Optional<Poll> found = desk.polls().find(team, id);
        Optional<Goal> goal = found.flatMap(poll -> desk.goalOf(team, poll));
        if (found.isEmpty() || goal.isEmpty()) return Optional.empty();
        Poll poll = found.get();
        Ballot ballot = desk.polls().ballot(team, id, member).orElse(null);
        // Of an anonymous vote nothing is noted, and nothing more follows.
        boolean secret = poll.anonymous() && desk.polls().hasVoted(team, id, member);
        return Optional.of(new FollowingLetters.Now(
                secret ? -1 : version(poll, ballot),
                secret || !(poll.state() instanceof Open),
                () -> message(poll, goal.get(), member, ballot, secret)));
    }

    /** Returns how the poll is noted as this answer shows it; null for none yet. */
    static long version(Poll poll, @Nullable Ballot ballot) {
        return poll.version() * ANSWERS + (ballot == null ? 0 : number(ballot.stance()));
    }

    private static int number(Stance stance) {
        return switch (stance) {
            case YES -> 1;
            case WITH_CONCERNS -> 2;
            case NO -> 3;
        };
    }

    private Message message(Poll poll, Goal goal, MemberId member, @Nullable Ballot ballot, boolean secret) {
        Readers.Reader reader = readers.person(poll.team(), member);
        if (!(poll.state() instanceof Open)) {
            return PollQuestion.over(PollCard.standing(poll, reader.texts()), poll, goal, reader.texts());
        }
        if (ballot != null || secret) return PollQuestion.answered(poll, goal, ballot, reader.texts());
        return PollQuestion.first(asking(poll, goal, member), member, reader.texts(), reader.today(), reader.zone());
    }

    /** Returns what the text changed since the poll before; null when there was none. */
    private @Nullable Revision changed(Poll poll, Goal goal) {
        PollId before = poll.follows();
        if (before == null) return null;
        Optional<TextVersion> old = desk.polls().find(poll.team(), before).flatMap(p -> goal.text(p.text()));
        Optional<TextVersion> now = goal.text(poll.text());
        return old.isPresent() && now.isPresent()
                ? Revision.of(old.get().text(), now.get().text())
                : null;
    }
}

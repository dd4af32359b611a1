package dev.konkret.goal.poll;

import dev.konkret.workspace.MemberId;
import java.util.Set;

/** What a running poll stores of the votes. */
public sealed interface BallotBox permits NamedBox, AnonymousBox {

    /** A box after somebody came to vote, and what came of it. */
    record Dropped(BallotBox box, Cast cast) {}

    /**
     * Takes a vote in.
     *
     * @param groups ids of the person's groups at this moment, at least one
     */
    Dropped drop(MemberId by, Set<String> groups, Ballot ballot);

    /** Returns who has voted. What they voted is another matter, see {@link AnonymousBox}. */
    Set<MemberId> voters();

    /** Returns the box without this person. What was counted stays counted, then by a name that is none. */
    BallotBox without(MemberId member);
}

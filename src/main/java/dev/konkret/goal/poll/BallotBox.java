package dev.konkret.goal.poll;

import dev.konkret.workspace.MemberId;
import java.util.Set;

/** What a running poll stores of the votes. */
public sealed interface BallotBox permits NamedBox, AnonymousBox {

    /** Returns who has voted. What they voted is another matter, see {@link AnonymousBox}. */
    Set<MemberId> voters();
}

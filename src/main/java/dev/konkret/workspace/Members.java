package dev.konkret.workspace;

import java.util.Optional;

/** The people of a workspace, known from Slack and remembered for a while. */
public interface Members {

    /** Returns the member, or empty when the workspace knows nobody of that id. */
    Optional<Member> find(TeamId team, MemberId id);

    /** Forgets what is remembered of this person, because Slack says that it changed. */
    void forget(TeamId team, MemberId id);
}

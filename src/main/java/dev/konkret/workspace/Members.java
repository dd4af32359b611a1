package dev.konkret.workspace;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The people of a workspace, known from Slack and remembered for a while. */
public interface Members {

    /** Returns the member, or empty when the workspace knows nobody of that id. */
    Optional<Member> find(TeamId team, MemberId id);

    /** Returns those of {@code ids} the workspace knows, in any order; for many at once faster than one by one. */
    default List<Member> those(TeamId team, Collection<MemberId> ids) {
        return ids.stream().flatMap(id -> find(team, id).stream()).toList();
    }

    /** Returns whether this person is no longer in the workspace: switched off, or nobody it knows any more. */
    default boolean hasLeft(TeamId team, MemberId id) {
        return find(team, id)
                .filter(member -> member.kind() != Member.Kind.DEACTIVATED)
                .isEmpty();
    }

    /** Forgets what is remembered of this person, because Slack says that it changed. */
    void forget(TeamId team, MemberId id);
}

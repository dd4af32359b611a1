package dev.konkret.slack.listen;

import dev.konkret.slack.SlackCalls;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;

/** Who may change what holds for everybody. */
@FunctionalInterface
public interface WorkspaceAdmins {
    /** Returns whether this person may; false when it cannot be found out just now. */
    boolean contains(TeamId team, MemberId member);

    /** Whoever is an admin or an owner in Slack. */
    static WorkspaceAdmins in(SlackCalls slack) {
        return (team, member) -> slack.user(member.value())
                .got()
                .filter(user -> user.isAdmin() || user.isOwner() || user.isPrimaryOwner())
                .isPresent();
    }
}

package dev.konkret.slack.install;

import dev.konkret.installation.Installations;
import dev.konkret.workspace.Farewell;
import dev.konkret.workspace.TeamId;

/** A workspace, or a whole organisation, removes the bot: its tokens and everything known of it are erased. */
public final class Departure implements Farewell {
    private final Installations installations;
    private final Farewell data;

    /** @param data erases what else is known of a workspace */
    public Departure(Installations installations, Farewell data) {
        this.installations = installations;
        this.data = data;
    }

    @Override
    public void leave(TeamId team) {
        // The tokens first: they are dead already, and nobody shall try them while the rest is being erased.
        for (TeamId one : installations.revoke(team)) data.leave(one);
        // Last whom they held for: what breaks off before is told again, and must find the others of an organisation.
        installations.forget(team);
    }

    @Override
    public void withdraw(TeamId team) {
        if (installations.leaves(team)) data.leave(team);
    }
}

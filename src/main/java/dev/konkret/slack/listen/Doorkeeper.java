package dev.konkret.slack.listen;

import dev.konkret.workspace.TeamId;

/** Decides whose deliveries are worked on. */
@FunctionalInterface
public interface Doorkeeper {

    /** Lets everybody in: there is one workspace, and only it knows the secret. */
    Doorkeeper ONE_WORKSPACE = (team, organisation) -> true;

    /**
     * Returns whether the bot is installed there.
     *
     * @param organisation the organisation that installed it as a whole; empty when it did not
     */
    boolean admits(TeamId team, String organisation);
}

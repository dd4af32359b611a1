package dev.konkret.installation;

import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Where the bot is installed. Shared by all processes; survives restarts; tokens are never kept in the clear. */
public interface Installations {

    /** Keeps it, in the place of an earlier one of the same workspace or organisation. */
    void save(Installed installed);

    /** Returns what holds for this workspace: its organisation's installation before its own. */
    Optional<Installed> find(TeamId team);

    /** Notes that a workspace belongs to an organisation, whose installation holds for it from now on. */
    void belongs(TeamId team, String enterprise);

    /**
     * Throws away the tokens that hold for this workspace. Whom they held for is known until {@link #forget}, however often
     * it is asked.
     *
     * @return the workspaces they held for, this one among them
     */
    Set<TeamId> revoke(TeamId team);

    /** Forgets whom the tokens that were thrown away held for. What was installed since stays. */
    void forget(TeamId team);

    /**
     * Notes that a workspace does not belong to an organisation any more; the others stay.
     *
     * @return whether there is nothing left that holds for this workspace
     */
    boolean leaves(TeamId team);

    /** Notes when an organisation let the bot into a workspace, by Slack's clock; kept as long as Slack may tell old news. */
    void givenBack(TeamId team, Instant when);

    /** Returns when an organisation last let the bot in; empty when that was long ago, or never. */
    Optional<Instant> givenBack(TeamId team);

    /**
     * Does something that only one process at a time may do with this installation.
     *
     * @param atMost after so long somebody else may, even if this one has not ended
     * @return what came of it; empty when somebody else is at it
     */
    <T> Optional<T> alone(Installed installed, Duration atMost, Supplier<T> what);
}

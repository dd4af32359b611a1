package dev.konkret.slack;

import dev.konkret.slack.SlackCalls.Identity;
import dev.konkret.slack.view.Permalinks;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.util.Optional;

/** Who the bot is in the workspace it is working for. */
public interface Installation {

    /**
     * Looks at it before the start.
     *
     * @throws IllegalStateException with one line for the operator when Slack does not accept the token; a Slack that
     *     cannot be reached is no reason not to start
     */
    void ask();

    /** Returns who the bot is; empty while that is not known. */
    Optional<Identity> identity();

    /** Returns the links into the workspace; none while its address is not known. */
    default Permalinks permalinks() {
        return identity().map(i -> Permalinks.of(i.url())).orElse(Permalinks.NONE);
    }

    /**
     * Returns since when the bot is known to be installed there without a break, by Slack's clock to the second; empty when that
     * is not known.
     */
    Optional<Instant> since(TeamId team);

    /** Notes that an organisation let the bot into this workspace, by Slack's clock; what it took away before that is over. */
    default void givenBack(TeamId team, Instant when) {}

    /** Returns why the bot could speak nowhere; empty when it can. */
    Optional<String> trouble();
}

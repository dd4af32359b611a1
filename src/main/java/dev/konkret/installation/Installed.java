package dev.konkret.installation;

import dev.konkret.workspace.TeamId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The bot, installed: in one workspace, or in a whole organisation at once. Never shows its tokens.
 *
 * @param enterprise the organisation; null for a workspace of its own
 * @param team the workspace; null when the whole organisation installed it
 * @param refreshToken null where tokens do not change
 * @param expires when the token ends; null when it does not
 * @param since when Slack gave it, by Slack's clock to the second; null where that was not kept yet
 */
public record Installed(
        @Nullable String enterprise,
        @Nullable TeamId team,
        String botUser,
        String botToken,
        @Nullable String refreshToken,
        @Nullable Instant expires,
        @Nullable Instant since) {

    public Installed {
        if (enterprise == null && team == null)
            throw new IllegalArgumentException("neither organisation nor workspace");
    }

    /** Returns whether it holds for every workspace of an organisation. */
    public boolean isOrganisationWide() {
        return team == null;
    }

    /** Returns the same with the next pair of tokens. */
    public Installed with(String nextToken, @Nullable String nextRefresh, @Nullable Instant nextEnd) {
        return new Installed(enterprise, team, botUser, nextToken, nextRefresh, nextEnd, since);
    }

    @Override
    public String toString() {
        return "Installed[" + (enterprise == null ? "none" : enterprise) + ", " + (team == null ? "none" : team) + "]";
    }
}

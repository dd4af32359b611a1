package dev.konkret.hook;

import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.TeamId;
import java.util.Optional;

/** Which channels everybody in the workspace may read, as it is right now. */
@FunctionalInterface
public interface PublicChannels {

    /** Returns whether this one is; empty when it cannot be found out just now. */
    Optional<Boolean> contains(TeamId team, ChannelId channel);
}

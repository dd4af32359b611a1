package dev.konkret.hearing;

import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.TeamId;
import java.util.concurrent.CompletableFuture;

/** Says whether a channel has agreed to be heard. */
@FunctionalInterface
public interface Consent {

    /** Returns what holds at this moment, in every process; fails when it cannot be found out. Nobody waits in here. */
    CompletableFuture<Boolean> agreed(TeamId team, ChannelId channel);
}

package dev.konkret.hearing;

import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.TeamId;
import java.time.Duration;

/** How often a channel has said the same thing. Only numbers are kept, see {@link Gist}, and not for ever. */
public interface Mentions {

    /** How long it is remembered that something was said. */
    Duration KEPT = Duration.ofDays(90);

    /**
     * Notes that something like this was said.
     *
     * @param once what is said under the same name counts once
     */
    void said(TeamId team, ChannelId channel, Gist gist, String once);

    /** Returns how often something like this was said lately. */
    int times(TeamId team, ChannelId channel, Gist gist);
}

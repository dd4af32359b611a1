package dev.konkret.finding;

import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;

/** Who may read what was said in a channel, as it is right now. */
@FunctionalInterface
public interface Sight {

    /** Returns somebody's eyes, for one question; what was looked up once is not looked up again. */
    Eyes of(TeamId team, MemberId reader);

    /** It cannot be found out just now, and whoever asked wants to know that rather than get less. */
    final class Clouded extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** What one person sees. */
    @FunctionalInterface
    interface Eyes {

        /** Returns whether this person may read that channel; false when it cannot be found out. */
        boolean see(ChannelId channel);
    }
}

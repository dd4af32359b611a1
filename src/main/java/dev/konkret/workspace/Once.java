package dev.konkret.workspace;

import java.time.Duration;

/** Remembers for a while what was already handled, across all processes of the bot. */
public interface Once {

    /**
     * Returns true for the first caller who comes with this key, false for everybody after.
     *
     * @param kept how long the key is remembered
     */
    boolean first(TeamId team, String key, Duration kept);

    /** Returns whether somebody has come with this key already. */
    boolean happened(TeamId team, String key);
}

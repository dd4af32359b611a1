package dev.konkret.redis;

import dev.konkret.workspace.TeamId;

/** A workspace with a bit of everything, for tests elsewhere. */
public final class SomeWorkspace {
    private SomeWorkspace() {}

    /** Fills it. */
    public static void in(RedisConnection redis, String team) {
        new BusyWorkspace(redis, new TeamId(team), 7).busyFor(120);
    }
}

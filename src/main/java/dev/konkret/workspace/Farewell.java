package dev.konkret.workspace;

/** What happens when a workspace has removed the bot. */
@FunctionalInterface
public interface Farewell {

    /** Does nothing for that workspace any more, and erases what is kept about it. May be said again, also halfway through. */
    void leave(TeamId team);
}

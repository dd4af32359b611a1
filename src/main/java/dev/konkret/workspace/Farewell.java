package dev.konkret.workspace;

/** What happens when a workspace has removed the bot. */
@FunctionalInterface
public interface Farewell {

    /** Does nothing for that workspace any more, and erases what is kept about it. May be said again, also halfway through. */
    void leave(TeamId team);

    /**
     * The same when an organisation that installed the bot as a whole takes it from this workspace alone. A workspace that
     * installed it for itself as well keeps it.
     */
    default void withdraw(TeamId team) {
        leave(team);
    }
}

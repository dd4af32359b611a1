package dev.konkret.playground.control;

/** Waiting until nothing moves any more: no delivery under way, nothing due, the bot at rest. */
@FunctionalInterface
public interface Settling {
    /** Returns when everything has come to rest, or when waiting longer makes no sense. */
    void settle();
}

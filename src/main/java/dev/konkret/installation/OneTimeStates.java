package dev.konkret.installation;

import java.time.Duration;

/** Marks that come back once: who returns from Slack with one is who was sent there. */
public interface OneTimeStates {

    /** Keeps the mark for so long. */
    void put(String state, Duration kept);

    /** Returns whether the mark is there, and takes it away. */
    boolean take(String state);
}

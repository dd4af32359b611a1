package dev.konkret.agenda;

import java.time.Duration;

/**
 * How long things may take until somebody else takes over.
 *
 * @param answer how long Slack has to answer a call
 * @param lease how long an appointment is ours; longer than a call can take with everything around it
 * @param settle from then on after an attempt whose outcome nobody knows, a message Slack does not show is not there; longer
 *     than a call can take, plus the time Slack needs to show what it was sent
 */
public record Patience(Duration answer, Duration lease, Duration settle) {

    /** What production uses. */
    public static final Patience USUAL =
            new Patience(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofSeconds(30));

    public Patience {
        if (lease.compareTo(answer.multipliedBy(2)) < 0 || settle.compareTo(answer.multipliedBy(2)) < 0) {
            throw new IllegalArgumentException("lease and settle time must be twice as long as an answer may take");
        }
    }

    /** Returns how long a call may take altogether, from connecting to the last byte. */
    public Duration call() {
        return answer.multipliedBy(3).dividedBy(2);
    }

    /** Returns how long after {@link Agenda#begin} a call may still be made: it ends before the lease does, however short that was. */
    public Duration toCall() {
        return lease.multipliedBy(9).dividedBy(10).minus(call());
    }
}

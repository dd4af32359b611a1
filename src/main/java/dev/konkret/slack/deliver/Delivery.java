package dev.konkret.slack.deliver;

import dev.konkret.agenda.Claim;

/** Attends to one kind of appointment: looks again whether it is still wanted, then sends or puts it off. */
@FunctionalInterface
interface Delivery {
    void handle(Claim claim);
}

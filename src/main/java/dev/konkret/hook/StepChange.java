package dev.konkret.hook;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepEvent;

/**
 * One change of a step, as it is sent.
 *
 * @param step as it is when it is sent, which may be later than the change
 * @param version the version the change led to
 */
public record StepChange(NextStep step, StepEvent event, long version) {

    /** Returns the id of the message about it, the same for every attempt: who has seen it may leave it. */
    public String id() {
        return step.id() + "." + version;
    }
}

package dev.konkret.nextstep;

import dev.konkret.agenda.Due;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the bot has to attend to after a step has changed. */
@FunctionalInterface
public interface FollowUps {

    /**
     * Returns what follows from {@code event}, which left the step as it is.
     *
     * @param before the step as it was until then; null for a new one
     */
    List<Due> after(@Nullable NextStep before, NextStep step, StepEvent event);
}

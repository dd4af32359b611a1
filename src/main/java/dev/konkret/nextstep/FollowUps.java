package dev.konkret.nextstep;

import dev.konkret.agenda.Due;
import java.util.List;

/** What the bot has to attend to after a step has changed. */
@FunctionalInterface
public interface FollowUps {

    /** Returns what follows from {@code event}, which left the step as it is. */
    List<Due> after(NextStep step, StepEvent event);
}

package dev.konkret.goal;

import dev.konkret.agenda.Due;
import java.util.List;

/** What the bot has to attend to after a goal has changed. */
@FunctionalInterface
public interface GoalFollowUps {

    /** Returns what follows from {@code event}, which left the goal as it is. */
    List<Due> after(Goal goal, GoalEvent event);
}

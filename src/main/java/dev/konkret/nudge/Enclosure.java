package dev.konkret.nudge;

import dev.konkret.nextstep.NextStep;
import java.util.List;

/** Something that comes with a daily message beside the reminders, as what the next digest says about its reader. */
public interface Enclosure {

    /** Returns how many lines it takes; at least one. */
    int size();

    /** Returns the open steps it offers to do something with. */
    List<NextStep> steps();
}

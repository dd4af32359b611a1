package dev.konkret.goal.outline;

import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A layer turned around: a next step somebody may propose. The named person still has to say yes.
 *
 * @param layer id of the layer; with the goal's id it names the step, so that proposing twice proposes once
 * @param owner who could do it; null when nobody comes to mind
 * @param due a day that has not passed
 * @param squeezed the plan would have needed it earlier
 */
public record SuggestedStep(
        int layer, String what, @Nullable MemberId owner, LocalDate due, boolean squeezed) {}

package dev.konkret.slack.view;

import dev.konkret.nextstep.NextStepId;
import dev.konkret.nudge.NudgePlan.Planned;
import dev.konkret.workspace.Absence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the Home tab says about being reminded and being left alone.
 *
 * @param plan when the reader will be reminded of each of their steps
 * @param messagesThisWeek how many messages the bot has sent them of its own accord since Monday
 * @param away when the reader is away, now or later; null when they are not
 * @param restUntil last day on which the reader wants no questions; null when they want them
 */
public record HomeCalm(
        Map<NextStepId, List<Planned>> plan,
        int messagesThisWeek,
        @Nullable Absence away,
        @Nullable LocalDate restUntil) {

    /** Nothing to say. */
    public static final HomeCalm NONE = new HomeCalm(Map.of(), 0, null, null);

    public HomeCalm {
        plan = Map.copyOf(plan);
    }
}

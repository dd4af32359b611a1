package dev.konkret.goal.sheet;

import dev.konkret.goal.Goal;
import dev.konkret.goal.poll.Confidence;
import dev.konkret.goal.poll.Poll;
import dev.konkret.goal.poll.Shown;
import dev.konkret.goal.smart.SmartCheck;
import dev.konkret.text.Language;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A goal with everything around it, as one reader may see it.
 *
 * @param doneLayers ids of the layers whose step is done
 * @param vote the latest vote on it; null when there was none
 * @param today the reader's day
 * @param language the reader's language
 */
public record GoalSheet(
        Goal goal,
        SmartCheck smart,
        Set<Integer> doneLayers,
        @Nullable Vote vote,
        Confidence confidence,
        LocalDate today,
        Language language) {

    public GoalSheet {
        doneLayers = Set.copyOf(doneLayers);
    }

    /**
     * A vote on the goal.
     *
     * @param shown as much of it as somebody may see who has not voted
     */
    public record Vote(Poll poll, Shown shown) {}
}

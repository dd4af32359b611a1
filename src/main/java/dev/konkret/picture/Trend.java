package dev.konkret.picture;

import dev.konkret.digest.figures.Figures;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a team's steps went, from one weekly digest to the next.
 *
 * @param weeks the oldest first
 * @param figures of the team; null when too few people stand behind them
 */
public record Trend(List<Week> weeks, @Nullable Figures figures) {

    /**
     * What one digest counted.
     *
     * @param monday of the week it came in
     * @param done in the week before it
     * @param postponed in the week before it
     * @param overdue when it came
     */
    public record Week(LocalDate monday, int done, int postponed, int overdue) {
        public Week {
            if (done < 0 || postponed < 0 || overdue < 0) {
                throw new IllegalArgumentException("done " + done + ", moved " + postponed + ", overdue " + overdue);
            }
        }

        /** Returns the number of the week that was over when the digest came. */
        int number() {
            return monday.minusWeeks(1).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        }

        boolean isEmpty() {
            return done + postponed + overdue == 0;
        }
    }

    public Trend {
        weeks = List.copyOf(weeks);
    }
}

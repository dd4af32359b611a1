package dev.konkret.picture;

import java.time.LocalDate;
import java.util.List;

/**
 * How a team's steps went, week by week.
 *
 * @param weeks the oldest first
 */
public record Trend(List<Week> weeks) {

    /** More weeks cannot be told apart on a phone. */
    public static final int MOST_WEEKS = 12;

    /**
     * One week.
     *
     * @param done finished in it
     * @param open open at its end, overdue ones included
     * @param overdue of those
     */
    public record Week(LocalDate monday, int done, int open, int overdue) {
        public Week {
            if (done < 0 || overdue < 0 || open < overdue) {
                throw new IllegalArgumentException("done " + done + ", open " + open + ", overdue " + overdue);
            }
        }
    }

    public Trend {
        weeks = List.copyOf(weeks.subList(Math.max(0, weeks.size() - MOST_WEEKS), weeks.size()));
    }
}

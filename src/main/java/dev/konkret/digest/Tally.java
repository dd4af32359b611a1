package dev.konkret.digest;

/**
 * How much there is in one channel, lines that are not shown included.
 *
 * @param overdue accepted steps whose day has passed
 * @param overdueFor how many days the oldest overdue step has been overdue; 0 when none is
 * @param withoutGoal accepted open steps that serve no goal anybody has named; 0 in a team that has no goals
 */
public record Tally(int overdue, int overdueFor, int waiting, int done, int postponed, int dropped, int withoutGoal) {

    /** Nothing at all. */
    public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0, 0);

    /** Returns whether there is nothing to say. */
    public boolean isEmpty() {
        return overdue + waiting + done + postponed + dropped == 0;
    }

    /** Returns the same without a word about goals. */
    Tally withoutGoals() {
        return new Tally(overdue, overdueFor, waiting, done, postponed, dropped, 0);
    }

    /** Returns both together. */
    public Tally plus(Tally other) {
        return new Tally(
                overdue + other.overdue,
                Math.max(overdueFor, other.overdueFor),
                waiting + other.waiting,
                done + other.done,
                postponed + other.postponed,
                dropped + other.dropped,
                withoutGoal + other.withoutGoal);
    }
}

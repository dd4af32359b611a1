package dev.konkret.goal;

/** Names one buy-in poll within its workspace. */
public record PollId(String value) {
    public PollId {
        if (value.isBlank()) throw new IllegalArgumentException("poll id is blank");
    }

    /**
     * Returns the id of a goal's {@code number}-th poll. It follows from the goal, so that opening the same poll twice
     * opens it once.
     *
     * @param number counted from 1
     */
    public static PollId of(GoalId goal, int number) {
        return new PollId(goal.value() + "-p" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}

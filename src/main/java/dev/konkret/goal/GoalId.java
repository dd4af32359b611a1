package dev.konkret.goal;

/** Names one goal within its workspace. */
public record GoalId(String value) {
    public GoalId {
        if (value.isBlank()) throw new IllegalArgumentException("goal id is blank");
    }

    @Override
    public String toString() {
        return value;
    }
}

package dev.konkret.workspace;

/** A Slack workspace, such as {@code T024BE7LD}. */
public record TeamId(String value) {
    public TeamId {
        if (value.isBlank()) throw new IllegalArgumentException("team id is blank");
    }

    @Override
    public String toString() {
        return value;
    }
}

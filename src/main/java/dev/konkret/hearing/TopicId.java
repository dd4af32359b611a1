package dev.konkret.hearing;

/** Names one open topic within its workspace. */
public record TopicId(String value) {
    public TopicId {
        if (value.isBlank()) throw new IllegalArgumentException("topic id is blank");
    }

    @Override
    public String toString() {
        return value;
    }
}

package dev.konkret.nextstep;

/** Names one next step within its workspace. */
public record NextStepId(String value) {
    public NextStepId {
        if (value.isBlank()) throw new IllegalArgumentException("next step id is blank");
    }

    @Override
    public String toString() {
        return value;
    }
}

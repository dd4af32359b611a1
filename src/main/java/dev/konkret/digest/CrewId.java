package dev.konkret.digest;

/** Names one team within its workspace; letters and digits only. */
public record CrewId(String value) {
    public CrewId {
        if (!value.matches("[a-zA-Z0-9]+")) throw new IllegalArgumentException("no team id: " + value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package dev.konkret.workspace;

/** A channel or direct message, such as {@code C024BE91L}. */
public record ChannelId(String value) {
    public ChannelId {
        if (value.isBlank()) throw new IllegalArgumentException("channel id is blank");
    }

    @Override
    public String toString() {
        return value;
    }
}

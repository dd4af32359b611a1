package dev.konkret.workspace;

/** A channel or direct message, such as {@code C024BE91L}. */
public record ChannelId(String value) {
    public ChannelId {
        if (value.isBlank()) throw new IllegalArgumentException("channel id is blank");
    }

    /** Returns whether it is a conversation of two, which has no other readers. */
    public boolean isDirect() {
        return value.startsWith("D");
    }

    @Override
    public String toString() {
        return value;
    }
}

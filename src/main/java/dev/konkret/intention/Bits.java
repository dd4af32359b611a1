package dev.konkret.intention;

/** The word classes every language shares; a language numbers its own from 0 to 58. */
public final class Bits {
    /** Part of a date or deadline. */
    public static final long DATE = 1L << 63;

    /** Not the writer's words or not words at all: quoted, code, in brackets. */
    public static final long MUTE = 1L << 62;

    /** A mention of a person or group. */
    public static final long MENTION = 1L << 61;

    /** Begins with a capital letter. */
    public static final long CAPITAL = 1L << 60;

    /** A lead-in that ends with a colon was found here. */
    public static final long COLON = 1L << 59;

    private Bits() {}
}

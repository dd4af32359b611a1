package dev.konkret.redis;

/** Why the bot cannot start: one line for whoever started it, which names the setting and says how to mend it. */
public final class StartFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param line shown as it is, without a stack trace and without anything secret */
    public StartFailure(String line) {
        super(line);
    }

    /** @param line shown as it is, without a stack trace and without anything secret */
    public StartFailure(String line, Throwable cause) {
        super(line, cause);
    }
}

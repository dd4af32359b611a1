package dev.konkret;

/** A command was called in a way that cannot work; the message says how to call it. */
final class WrongUsage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongUsage(String message) {
        super(message);
    }
}

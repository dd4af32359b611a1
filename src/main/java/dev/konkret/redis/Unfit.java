package dev.konkret.redis;

/** A line of an import that cannot be taken in; the message says why, for the operator. */
final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What a reader of stored records has to say, without the names of classes. */
    static Unfit because(String what, RuntimeException e) {
        String reason = String.valueOf(e.getMessage()).replaceFirst("^No enum constant .*\\.", "nobody knows ");
        return new Unfit(what + ": " + reason);
    }

    Unfit(String message) {
        super(message);
    }
}

package dev.konkret.slack;

/** Which token a call to Slack shows. */
@FunctionalInterface
public interface Tokens {

    /**
     * Returns the token for whatever the calling thread is working for.
     *
     * @throws NotInstalled when there is none
     */
    String current();

    /** The bot is not installed where it would have to speak. */
    final class NotInstalled extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public NotInstalled(String where) {
            super("the bot is not installed in " + where);
        }
    }
}

package dev.konkret.slack;

import org.jspecify.annotations.Nullable;

/** Which token a call to Slack shows. */
@FunctionalInterface
public interface Tokens {

    /**
     * Returns the token for whatever the calling thread is working for.
     *
     * @throws NotInstalled when there is none
     */
    String current();

    /** Returns which workspace's list is meant, where the token would list a whole organisation; null where it does not. */
    default @Nullable String workspaceOfLists() {
        return null;
    }

    /** The bot is not installed where it would have to speak. */
    final class NotInstalled extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public NotInstalled(String where) {
            super("the bot is not installed in " + where);
        }
    }
}

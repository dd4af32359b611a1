package dev.konkret.slack.view;

/**
 * A form came back with details the bot never wrote into it: made up by somebody, or left over from an old version. Nobody can
 * mend that by filling it in again; a fresh form helps.
 */
public final class NotOurs extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param detail the name of the detail, never what stood in it: that may be anybody's words */
    NotOurs(String detail) {
        super(detail, null, false, false);
    }
}

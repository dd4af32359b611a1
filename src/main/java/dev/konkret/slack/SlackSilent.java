package dev.konkret.slack;

/** Slack did not say what had to be known, because it cannot be reached or refuses the token; no fault of the bot's. */
public final class SlackSilent extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /** @param what what was asked and what Slack answered instead, for the operator */
    public SlackSilent(String what) {
        super(what);
    }
}

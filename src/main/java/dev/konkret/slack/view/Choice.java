package dev.konkret.slack.view;

/**
 * What a menu entry or a button carries when one id is not enough: what to do, and with what.
 *
 * @param kind one of the {@code CHOICE_} constants of {@link ActionId}, or the index of an option
 * @param subject id of the step, topic or frame; may be empty
 */
public record Choice(String kind, String subject) {

    /** Returns the form that travels through Slack. */
    public String value() {
        return kind + "|" + subject;
    }

    /** Reads what {@link #value} made; a value without a bar is a bare subject. */
    public static Choice of(String value) {
        int bar = value.indexOf('|');
        return bar < 0 ? new Choice("", value) : new Choice(value.substring(0, bar), value.substring(bar + 1));
    }
}

package dev.konkret.slack.view;

/** The names of the round that are agreed on with Slack. */
public final class RoundActions {
    private RoundActions() {}

    // The live message; the value is the round.
    public static final String DECIDE = "round_decide";
    public static final String PAUSE = "round_pause";
    public static final String RESUME = "round_resume";
    public static final String END = "round_end";

    /** The form that walks through the items. */
    public static final String FORM = "round_form";

    // Fields of the form; each is named after the item too, or Slack would keep what was filled in for the item before.
    public static final String FIELD_WAY = "round_way";
    public static final String FIELD_WHAT = "round_what";
    public static final String FIELD_WHO = "round_who";
    public static final String FIELD_DUE = "round_due";
    public static final String FIELD_REASON = "round_reason";
}

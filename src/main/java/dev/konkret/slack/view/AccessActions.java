package dev.konkret.slack.view;

/** The names of keys and webhooks that are agreed on with Slack. */
public final class AccessActions {
    private AccessActions() {}

    /** Makes a key; no value. */
    public static final String KEY_NEW = "key_new";
    /** Takes this key back. */
    public static final String KEY_OFF = "key_off";
    /** Opens the form for a new webhook; no value. */
    public static final String HOOK_NEW = "hook_new";
    /** Takes this webhook away. */
    public static final String HOOK_OFF = "hook_off";
    /** Switches this webhook on again. */
    public static final String HOOK_ON = "hook_on";

    /** Shown only, never submitted. */
    public static final String KEY_LIST = "key_list";
    /** Shown only, never submitted. */
    public static final String HOOK_LIST = "hook_list";
    /** Shown only, never submitted. */
    public static final String SECRET_VIEW = "secret_view";

    public static final String HOOK_FORM = "hook_form";
    public static final String FIELD_URL = "hook_url";
    public static final String FIELD_CHANGES = "hook_changes";
}

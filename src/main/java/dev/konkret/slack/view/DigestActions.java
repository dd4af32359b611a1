package dev.konkret.slack.view;

/** The names of teams and digests that are agreed on with Slack. */
public final class DigestActions {
    private DigestActions() {}

    /** Opens the form for a new team; no value. */
    public static final String TEAM_NEW = "team_new";
    /** Opens the form for this team. */
    public static final String TEAM_EDIT = "team_edit";
    /** A {@link Choice} of a matter and the team. */
    public static final String AGREE_YES = "agree_yes";
    /** A {@link Choice} of a matter and the team. */
    public static final String AGREE_NO = "agree_no";
    /** Shows the whole digest of this team. */
    public static final String DIGEST_ALL = "digest_all";
    /** A {@link Choice} of a page and the team. */
    public static final String PAGE_BACK = "digest_back";
    /** A {@link Choice} of a page and the team. */
    public static final String PAGE_NEXT = "digest_next";

    public static final String TEAM_FORM = "team_form";
    /** Shown only, never submitted. */
    public static final String TEAM_LIST = "team_list";
    /** Shown only, never submitted. */
    public static final String DIGEST_VIEW = "digest_view";

    public static final String FIELD_NAME = "team_name";
    public static final String FIELD_HOME = "team_home";
    public static final String FIELD_CHANNELS = "team_channels";
    public static final String FIELD_MEMBERS = "team_members";
    public static final String FIELD_MANAGERS = "team_managers";
    public static final String FIELD_AT = "team_at";
    public static final String FIELD_ZONE = "team_zone";
    public static final String FIELD_REGION = "team_region";
    public static final String FIELD_EMPTY = "team_empty";
    public static final String FIELD_MATTERS = "team_matters";
    public static final String FIELD_DISSOLVE = "team_dissolve";
}

package dev.konkret.slack.view;

import java.util.List;

/**
 * Every name the bot has agreed on with Slack: commands, shortcuts, actions, forms and their fields. Buttons carry the id of
 * the step or topic as their value; menu entries and buttons with more to say carry a {@link Choice}.
 */
public final class ActionId {
    private ActionId() {}

    /** The slash command. */
    public static final String COMMAND = "/konkret";

    /** Message shortcut "Nächsten Schritt festhalten". */
    public static final String SHORTCUT_MESSAGE = "capture_message";
    /** Global shortcut "Nächsten Schritt festhalten". */
    public static final String SHORTCUT_GLOBAL = "capture_anywhere";

    // Introduction; no value.
    public static final String LISTEN_HERE = "listen_here";
    public static final String LISTEN_NOT = "listen_not";

    // Prompt under what was heard; the value is the topic.
    public static final String TOPIC_OWNER = "topic_owner";
    public static final String TOPIC_DUE = "topic_due";
    public static final String TOPIC_TAKE = "topic_take";
    public static final String TOPIC_KEEP = "topic_keep";
    public static final String TOPIC_NOW = "topic_now";
    public static final String TOPIC_LATER = "topic_later";
    public static final String TOPIC_EDIT = "topic_edit";
    /** Menu "Kein Vorhaben …"; a {@link Choice} of a {@link Dismissal} and the topic. */
    public static final String TOPIC_DISMISS = "topic_dismiss";
    /** Takes a dismissal back; a {@link Choice} of a {@link Dismissal} and the topic or, for the wording, the frame. */
    public static final String TOPIC_UNDO = "topic_undo";

    // What a named person answers; the value is the step.
    public static final String ANSWER_YES = "answer_yes";
    public static final String ANSWER_DATE = "answer_date";
    public static final String ANSWER_NO = "answer_no";
    public static final String ANSWER_OTHER = "answer_other";
    /** One button per option of a decision, five at most; a {@link Choice} of the option's index and the step. */
    public static final List<String> DECIDE = List.of("decide_0", "decide_1", "decide_2", "decide_3", "decide_4");

    // A step; the value is the step.
    public static final String STEP_DONE = "step_done";
    public static final String STEP_POSTPONE = "step_postpone";
    public static final String STEP_TAKE = "step_take";
    public static final String STEP_REASSIGN = "step_reassign";
    public static final String STEP_DROP = "step_drop";
    public static final String STEP_RESUME = "step_resume";
    public static final String STEP_REOPEN = "step_reopen";
    public static final String STEP_TEN_MINUTES = "step_ten_minutes";
    /** From a day off to the next working day; a {@link Choice} of the day and the step. */
    public static final String DAY_OFF_MOVE = "day_off_move";
    /** Yes, but on the next working day; a {@link Choice} of the day and the step. */
    public static final String ANSWER_NEXT_DAY = "answer_next_day";
    /** Days to move a step to; a {@link Choice} of the day, or of {@link #CHOICE_OTHER_DAY}, and the step. */
    public static final String STEP_SNOOZE = "step_snooze";
    /** Menu of a step; a {@link Choice} of a {@code CHOICE_} constant and the step. */
    public static final String STEP_MORE = "step_more";

    // Entries of the menu of a step.
    public static final String CHOICE_DONE = "done";
    public static final String CHOICE_POSTPONE = "postpone";
    public static final String CHOICE_HAND_OVER = "hand_over";
    public static final String CHOICE_HELP = "help";
    public static final String CHOICE_DECISION = "decision";
    public static final String CHOICE_DROP = "drop";
    public static final String CHOICE_REOPEN = "reopen";
    public static final String CHOICE_HISTORY = "history";
    public static final String CHOICE_REASSIGN = "reassign";
    /** Entry of {@link #STEP_SNOOZE} that opens the form. */
    public static final String CHOICE_OTHER_DAY = "other";

    // Home tab; values as said.
    /** Opens the form for a new step; no value. */
    public static final String HOME_CAPTURE = "home_capture";
    /** Opens the settings; no value. */
    public static final String HOME_SETTINGS = "home_settings";
    /** The value is the topic. */
    public static final String BASKET_KEEP = "basket_keep";
    /** The value is the topic. */
    public static final String BASKET_DISMISS = "basket_dismiss";
    /** Asks about a wording again; the value is the frame. */
    public static final String UNMUTE_FRAME = "unmute_frame";
    /** Ends an absence, or one to come; no value. */
    public static final String HOME_BACK = "home_back";
    /** Asks this person again after a rest; no value. */
    public static final String HOME_REST_OVER = "home_rest_over";
    /** Asks this person again; no value. */
    public static final String UNMUTE_ME = "unmute_me";

    // Lists and searches.
    /** Shows the page before; the value is a {@link FoundSteps.Turn}. */
    public static final String FOUND_BACK = "found_back";
    /** Shows the page behind; the value is a {@link FoundSteps.Turn}. */
    public static final String FOUND_NEXT = "found_next";

    // What people take along and have erased; no values.
    public static final String ERASE_ME = "erase_me";
    /** One button per file that is put into one's direct messages; the value is its subject. */
    public static final List<String> FILES_HERE = List.of("file_here_0", "file_here_1");

    /** Makes a new link to the calendar; the old one ends. */
    public static final String CALENDAR_ANEW = "calendar_anew";
    /** Ends the link to the calendar. */
    public static final String CALENDAR_OFF = "calendar_off";

    // Forms.
    public static final String CAPTURE_FORM = "capture_form";
    public static final String ACCEPT_DATE_FORM = "accept_date_form";
    public static final String DECLINE_FORM = "decline_form";
    public static final String SUGGEST_FORM = "suggest_form";
    public static final String POSTPONE_FORM = "postpone_form";
    public static final String RETHINK_FORM = "rethink_form";
    public static final String SMALLER_FORM = "smaller_form";
    public static final String FINISH_FORM = "finish_form";
    public static final String HAND_OVER_FORM = "hand_over_form";
    public static final String HELP_FORM = "help_form";
    public static final String DECISION_FORM = "decision_form";
    public static final String DROP_FORM = "drop_form";
    public static final String SETTINGS_FORM = "settings_form";
    public static final String PAUSE_FORM = "pause_form";
    /** Shown only, never submitted. */
    public static final String HISTORY_VIEW = "history_view";
    /** Shown only, never submitted. */
    public static final String SORRY_VIEW = "sorry_view";
    /** The Home tab's callback id. */
    public static final String HOME_VIEW = "home_view";

    // Fields of the forms: block id and action id are the same word, and errors go under it.
    public static final String FIELD_WHAT = "what";
    public static final String FIELD_WHO = "who";
    public static final String FIELD_DUE = "due";
    public static final String FIELD_FIRST = "first_action";
    public static final String FIELD_REASON = "reason";
    public static final String FIELD_LEARNED = "learned";
    public static final String FIELD_CHANNEL = "channel";
    public static final String FIELD_QUESTION = "question";
    public static final String FIELD_OPTIONS = "options";
    public static final String FIELD_WAY = "way";
    public static final String FIELD_LANGUAGE = "language";
    public static final String FIELD_FROM = "from";
    public static final String FIELD_TO = "to";
    public static final String FIELD_DAYS = "days";
    public static final String FIELD_REGION = "region";
    public static final String FIELD_USUAL_LANGUAGE = "usual_language";
    public static final String FIELD_USUAL_ZONE = "usual_zone";
    public static final String FIELD_USUAL_REGION = "usual_region";
    public static final String FIELD_USUAL_FROM = "usual_from";
    public static final String FIELD_USUAL_TO = "usual_to";
    public static final String FIELD_USUAL_DAYS = "usual_days";
    public static final String FIELD_AWAY_FROM = "away_from";
    public static final String FIELD_AWAY_UNTIL = "away_until";
    public static final String FIELD_PER_THREAD = "per_thread";
    public static final String FIELD_PER_CHANNEL = "per_channel";
    public static final String FIELD_PER_AUTHOR = "per_author";
    public static final String FIELD_FRAMES = "frames";
}

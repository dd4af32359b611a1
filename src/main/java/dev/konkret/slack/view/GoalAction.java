package dev.konkret.slack.view;

/**
 * Every name the bot has agreed on with Slack for goals. Buttons carry the goal's id; menu entries and buttons that are about
 * a part of a goal carry a {@link Choice}, whose subject is {@link #part goal and part}.
 */
public final class GoalAction {
    private GoalAction() {}

    /** Global shortcut "Ziel schreiben". */
    public static final String SHORTCUT = "goal";

    /** Opens the form for a new goal; no value. */
    public static final String HOME_GOAL = "home_goal";
    /** Goes on with a draft; the value is the goal it will become. */
    public static final String RESUME = "goal_resume";

    // A goal, on its card, in Home and in forms; the value is the goal.
    public static final String PLAN = "goal_plan";
    public static final String TOPICS = "goal_topics";
    public static final String RESOURCES = "goal_resources";
    public static final String START = "goal_start";
    public static final String REACHED = "goal_reached";
    /** Opens the form for a new version; the value is the goal. */
    public static final String EDIT = "goal_edit";
    /** Menu of a goal; a {@link Choice} of a {@code CHOICE_} constant and the goal. */
    public static final String MORE = "goal_more";

    // Entries of the menus of a goal and of its parts.
    public static final String CHOICE_EDIT = "edit";
    public static final String CHOICE_GIVE_UP = "give_up";
    public static final String CHOICE_HISTORY = "history";
    public static final String CHOICE_TAKE_OVER = "take_over";
    public static final String CHOICE_TOPICS = "topics";
    public static final String CHOICE_RESOURCES = "resources";
    public static final String CHOICE_UP = "up";
    public static final String CHOICE_DOWN = "down";
    public static final String CHOICE_BEHIND = "behind";
    public static final String CHOICE_REMOVE = "remove";
    public static final String CHOICE_TWIG = "twig";
    public static final String CHOICE_AS_STEP = "as_step";
    public static final String CHOICE_AS_QUESTION = "as_question";
    public static final String CHOICE_LEAVE_OPEN = "leave_open";

    // Buttons within the two pages of the form; no value.
    public static final String CHECK = "goal_check";
    public static final String BACK = "goal_back";
    public static final String FRESH = "goal_fresh";

    // Buttons and menus within plan, topics and resources; the value is the goal, or a choice with goal and part.
    public static final String LAYER_ADD = "goal_layer_add";
    public static final String LAYER_MORE = "goal_layer_more";
    public static final String TURN = "goal_turn";
    public static final String BRANCH_ADD = "goal_branch_add";
    public static final String BRANCH_MORE = "goal_branch_more";
    public static final String TEMPLATE = "goal_template";
    public static final String NEED_ADD = "goal_need_add";
    public static final String NEED_MORE = "goal_need_more";

    // Forms.
    public static final String CELEBRATION_FORM = "goal_celebration_form";
    public static final String TEXT_FORM = "goal_text_form";
    public static final String LAYER_FORM = "goal_layer_form";
    public static final String STEPS_FORM = "goal_steps_form";
    public static final String BRANCH_FORM = "goal_branch_form";
    public static final String NEED_FORM = "goal_need_form";
    public static final String GAP_STEP_FORM = "goal_gap_step_form";
    public static final String GAP_QUESTION_FORM = "goal_gap_question_form";
    public static final String REACH_FORM = "goal_reach_form";
    public static final String GIVE_UP_FORM = "goal_give_up_form";
    // Shown only, never submitted.
    public static final String WRITTEN_VIEW = "goal_written_view";
    public static final String PLAN_VIEW = "goal_plan_view";
    public static final String TOPICS_VIEW = "goal_topics_view";
    public static final String RESOURCES_VIEW = "goal_resources_view";
    public static final String HISTORY_VIEW = "goal_history_view";

    // Fields: block id and action id are the same word, and errors go under it.
    public static final String FIELD_WHEN = "goal_when";
    public static final String FIELD_WHO = "goal_who";
    public static final String FIELD_DID = "goal_did";
    public static final String FIELD_THRILLED = "goal_thrilled";
    public static final String FIELD_TEXT = "goal_words";
    public static final String FIELD_MEASURE = "goal_measure";
    public static final String FIELD_DATE = "goal_date";
    public static final String FIELD_CHANNEL = "goal_channel";
    public static final String FIELD_GROUP_CHANNELS = "goal_group_channels";
    public static final String FIELD_GROUP_TEAMS = "goal_group_teams";
    public static final String FIELD_GROUP_PEOPLE = "goal_group_people";
    public static final String FIELD_BEFORE = "layer_before";
    public static final String FIELD_BY = "layer_by";
    public static final String FIELD_TAKES = "layer_takes";
    public static final String FIELD_TAKES_OTHER = "layer_takes_other";
    public static final String FIELD_OWNER = "layer_owner";
    public static final String FIELD_BRANCH = "branch_words";
    public static final String FIELD_BRANCH_ON = "branch_on";
    public static final String FIELD_NEED = "need_what";
    public static final String FIELD_NEED_KIND = "need_kind";
    public static final String FIELD_NEEDED = "need_needed";
    public static final String FIELD_AVAILABLE = "need_available";
    public static final String FIELD_UNIT = "need_unit";
    public static final String FIELD_DEGREE = "need_degree";
    public static final String FIELD_ASKED = "need_asked";
    public static final String FIELD_ASKED_WHAT = "need_question";
    public static final String FIELD_REASON = "goal_reason";
    /** The goal a step serves, in the form for a step. */
    public static final String FIELD_GOAL = "step_goal";
    /** Beginning of the fields of one layer among others; the layer's id follows. */
    public static final String FIELD_STEP_OWNER = "turn_who_";

    public static final String FIELD_STEP_DUE = "turn_due_";

    /** Returns goal and part as one subject. */
    public static String part(String goal, int part) {
        return goal + "/" + part;
    }

    /** Returns the goal of a subject made by {@link #part}, or the subject when it names no part. */
    public static String goalOf(String subject) {
        int slash = subject.lastIndexOf('/');
        return slash < 0 ? subject : subject.substring(0, slash);
    }

    /** Returns the part of a subject made by {@link #part}; -1 when it names none. */
    public static int partOf(String subject) {
        int slash = subject.lastIndexOf('/');
        String part = slash < 0 ? "" : subject.substring(slash + 1);
        return part.matches("\\d{1,6}") ? Integer.parseInt(part) : -1;
    }
}

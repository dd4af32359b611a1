package dev.konkret.slack.view;

/** How much Slack takes: characters are Unicode code points, bounds are included. */
final class Limits {
    static final int MESSAGE_TEXT = 4_000;
    static final int MESSAGE_BLOCKS = 50;
    /** Everything written in the blocks of one message; Slack refuses at about 13,000. */
    static final int MESSAGE_CHARACTERS = 12_000;

    static final int VIEW_BLOCKS = 100;
    /** Slack takes 250 kB; a character may need four bytes, and the form around it some more. */
    static final int VIEW_CHARACTERS = 50_000;

    static final int VIEW_TITLE = 24;
    static final int PRIVATE_METADATA = 3_000;

    static final int ID = 255;
    static final int SECTION_TEXT = 3_000;
    static final int FIELDS = 10;
    static final int FIELD_TEXT = 2_000;
    static final int HEADER = 150;
    static final int CONTEXT_ELEMENTS = 10;
    static final int CONTEXT_TEXT = 2_000;
    static final int ACTIONS = 25;
    static final int LABEL = 2_000;

    static final int BUTTON_TEXT = 75;
    static final int BUTTON_VALUE = 2_000;
    static final int CONFIRM_TITLE = 100;
    static final int CONFIRM_TEXT = 300;
    static final int CONFIRM_BUTTON = 30;
    static final int OPTION_TEXT = 75;
    static final int OPTION_VALUE = 150;
    static final int SELECT_OPTIONS = 100;
    static final int OVERFLOW_OPTIONS = 5;
    static final int GROUP_OPTIONS = 10;
    static final int PLACEHOLDER = 150;
    static final int ALT_TEXT = 2_000;
    static final int INPUT = 3_000;

    private Limits() {}
}

package dev.konkret.playground.blocks;

import static dev.konkret.playground.blocks.Compositions.CONFIRM;
import static dev.konkret.playground.blocks.Compositions.DISPATCH;
import static dev.konkret.playground.blocks.Compositions.FILTER;
import static dev.konkret.playground.blocks.Compositions.OPTION;
import static dev.konkret.playground.blocks.Compositions.OPTIONS;
import static dev.konkret.playground.blocks.Compositions.OPTION_GROUPS;
import static dev.konkret.playground.blocks.Compositions.SLACK_FILE;
import static dev.konkret.playground.blocks.Compositions.WORKFLOW;
import static dev.konkret.playground.blocks.Compositions.plainText;
import static dev.konkret.playground.blocks.Rule.BOOL;
import static dev.konkret.playground.blocks.Rule.form;
import static dev.konkret.playground.blocks.Rule.integer;
import static dev.konkret.playground.blocks.Rule.list;
import static dev.konkret.playground.blocks.Rule.string;
import static dev.konkret.playground.blocks.Rule.word;

import java.util.List;
import java.util.regex.Pattern;

/** What can stand inside a block: buttons, menus, fields. */
final class Elements {
    private static final Rule DATE = form(Pattern.compile("\\d{4}-\\d{2}-\\d{2}"), "a date of the form YYYY-MM-DD");
    private static final Rule TIME = form(Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d"), "a time of the form HH:mm");
    private static final Rule PEOPLE = list(string(1, 255), 0, 1000);
    private static final Rule TEN_OPTIONS = list(OPTION, 1, 10);

    /** In a section's {@code accessory}. */
    static final List<String> ACCESSORIES = List.of(
            "button",
            "checkboxes",
            "datepicker",
            "image",
            "multi_static_select",
            "multi_external_select",
            "multi_users_select",
            "multi_conversations_select",
            "multi_channels_select",
            "overflow",
            "radio_buttons",
            "static_select",
            "external_select",
            "users_select",
            "conversations_select",
            "channels_select",
            "timepicker",
            "workflow_button");

    /** In an actions block. */
    static final List<String> ACTIONS = List.of(
            "button",
            "checkboxes",
            "datepicker",
            "datetimepicker",
            "multi_static_select",
            "multi_external_select",
            "multi_users_select",
            "multi_conversations_select",
            "multi_channels_select",
            "overflow",
            "radio_buttons",
            "rich_text_input",
            "static_select",
            "external_select",
            "users_select",
            "conversations_select",
            "channels_select",
            "timepicker",
            "workflow_button");

    /** In an input block. */
    static final List<String> INPUTS = List.of(
            "checkboxes",
            "datepicker",
            "datetimepicker",
            "email_text_input",
            "file_input",
            "multi_static_select",
            "multi_external_select",
            "multi_users_select",
            "multi_conversations_select",
            "multi_channels_select",
            "number_input",
            "plain_text_input",
            "radio_buttons",
            "rich_text_input",
            "static_select",
            "external_select",
            "users_select",
            "conversations_select",
            "channels_select",
            "timepicker",
            "url_text_input");

    static final Rule IMAGE = Shape.typed()
            .may("image_url", string(1, 3000))
            .may("slack_file", SLACK_FILE)
            .need("alt_text", string(1, 2000))
            .oneOf("image_url", "slack_file");

    static final ByType ALL = new ByType()
            .on(
                    "button",
                    Shape.interactive()
                            .need("text", plainText(1, 75))
                            .may("url", string(0, 3000))
                            .may("value", string(0, 2000))
                            .may("style", word("primary", "danger"))
                            .may("confirm", CONFIRM)
                            .may("accessibility_label", string(1, 75)))
            .on(
                    "workflow_button",
                    Shape.interactive()
                            .need("text", plainText(1, 75))
                            .need("workflow", WORKFLOW)
                            .may("style", word("primary", "danger"))
                            .may("accessibility_label", string(1, 75)))
            .on("image", IMAGE)
            .on("checkboxes", choice().need("options", TEN_OPTIONS).may("initial_options", TEN_OPTIONS))
            .on("radio_buttons", choice().need("options", TEN_OPTIONS).may("initial_option", OPTION))
            .on(
                    "overflow",
                    Shape.interactive().need("options", list(OPTION, 1, 5)).may("confirm", CONFIRM))
            .on("datepicker", menu().may("initial_date", DATE))
            .on("timepicker", menu().may("initial_time", TIME).may("timezone", string(1, 100)))
            .on("datetimepicker", choice().may("initial_date_time", integer(1_000_000_000L, 9_999_999_999L)))
            .on("static_select", staticMenu().may("initial_option", OPTION))
            .on("multi_static_select", many(staticMenu()).may("initial_options", OPTIONS))
            .on("external_select", external().may("initial_option", OPTION))
            .on("multi_external_select", many(external()).may("initial_options", OPTIONS))
            .on("users_select", menu().may("initial_user", string(1, 255)))
            .on("multi_users_select", many(menu()).may("initial_users", PEOPLE))
            .on("channels_select", menu().may("initial_channel", string(1, 255)).may("response_url_enabled", BOOL))
            .on("multi_channels_select", many(menu()).may("initial_channels", PEOPLE))
            .on(
                    "conversations_select",
                    conversations().may("initial_conversation", string(1, 255)).may("response_url_enabled", BOOL))
            .on("multi_conversations_select", many(conversations()).may("initial_conversations", PEOPLE))
            .on(
                    "plain_text_input",
                    field().may("initial_value", string(0, 3000))
                            .may("multiline", BOOL)
                            .may("min_length", integer(0, 3000))
                            .may("max_length", integer(1, 3000)))
            .on("email_text_input", field().may("initial_value", string(0, 3000)))
            .on("url_text_input", field().may("initial_value", string(0, 3000)))
            .on("number_input", number())
            .on("rich_text_input", field().mayLater("initial_value", () -> RichText.BLOCK))
            .on(
                    "file_input",
                    Shape.interactive()
                            .may("filetypes", list(string(1, 50), 1, 100))
                            .may("max_files", integer(1, 10)));

    static final ByType CONTEXT_ACTIONS = new ByType()
            .on(
                    "feedback_buttons",
                    Shape.interactive().need("positive_button", feedback()).need("negative_button", feedback()))
            .on(
                    "icon_button",
                    Shape.interactive()
                            .need("icon", string(1, 75))
                            .need("text", plainText(1, 75))
                            .may("value", string(0, 2000))
                            .may("confirm", CONFIRM)
                            .may("accessibility_label", string(1, 75))
                            .may("visible_to_user_ids", list(string(1, 255), 0, 10)));

    private Elements() {}

    private static Shape choice() {
        return Shape.interactive().may("confirm", CONFIRM);
    }

    private static Shape menu() {
        return choice().may("placeholder", plainText(1, 150));
    }

    private static Shape many(Shape menu) {
        return menu.may("max_selected_items", integer(1, 1000));
    }

    private static Shape staticMenu() {
        return menu().may("options", OPTIONS)
                .may("option_groups", OPTION_GROUPS)
                .oneOf("options", "option_groups");
    }

    private static Shape external() {
        return menu().may("min_query_length", integer(0, 3000));
    }

    private static Shape conversations() {
        return menu().may("default_to_current_conversation", BOOL).may("filter", FILTER);
    }

    private static Shape field() {
        return Shape.interactive().may("placeholder", plainText(1, 150)).may("dispatch_action_config", DISPATCH);
    }

    private static Shape number() {
        return field().need("is_decimal_allowed", BOOL)
                .may("initial_value", Rule.ANY)
                .may("min_value", Rule.ANY)
                .may("max_value", Rule.ANY)
                .together((value, pointer, findings) -> {
                    double min = value.path("min_value").asDouble(Double.NEGATIVE_INFINITY);
                    double max = value.path("max_value").asDouble(Double.POSITIVE_INFINITY);
                    if (min > max) findings.add("must be at most the value of max_value", pointer + "/min_value");
                });
    }

    private static Shape feedback() {
        return Shape.plain()
                .need("text", plainText(1, 75))
                .need("value", string(0, 2000))
                .may("accessibility_label", string(1, 75));
    }
}

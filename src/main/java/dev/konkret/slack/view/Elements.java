package dev.konkret.slack.view;

import static dev.konkret.slack.view.Blocks.JSON;
import static dev.konkret.slack.view.Blocks.id;
import static dev.konkret.slack.view.Blocks.plain;

import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What people press, pick and fill in. */
final class Elements {
    private Elements() {}

    /** A button; an empty {@code value} is left out. */
    static ObjectNode button(String actionId, String text, String value) {
        ObjectNode element = element("button", actionId);
        element.set("text", plain(text, Limits.BUTTON_TEXT));
        if (!value.isEmpty()) element.put("value", Cut.plain(value, Limits.BUTTON_VALUE));
        return element;
    }

    static ObjectNode primary(ObjectNode button) {
        return button.put("style", "primary");
    }

    static ObjectNode usersSelect(String actionId, String placeholder, @Nullable MemberId initial) {
        ObjectNode element = element("users_select", actionId);
        element.set("placeholder", plain(placeholder, Limits.PLACEHOLDER));
        if (initial != null) element.put("initial_user", initial.value());
        return element;
    }

    /** Channels, public and private, the person is in; no direct messages. */
    static ObjectNode channelSelect(String actionId, String placeholder, @Nullable ChannelId initial) {
        ObjectNode element = element("conversations_select", actionId);
        element.set("placeholder", plain(placeholder, Limits.PLACEHOLDER));
        element.putObject("filter").putArray("include").add("public").add("private");
        if (initial != null) element.put("initial_conversation", initial.value());
        return element;
    }

    static ObjectNode datePicker(String actionId, String placeholder, @Nullable LocalDate initial) {
        ObjectNode element = element("datepicker", actionId);
        element.set("placeholder", plain(placeholder, Limits.PLACEHOLDER));
        if (initial != null) element.put("initial_date", initial.toString());
        return element;
    }

    static ObjectNode timePicker(String actionId, String placeholder, @Nullable LocalTime initial) {
        ObjectNode element = element("timepicker", actionId);
        element.set("placeholder", plain(placeholder, Limits.PLACEHOLDER));
        if (initial != null) element.put("initial_time", "%02d:%02d".formatted(initial.getHour(), initial.getMinute()));
        return element;
    }

    /**
     * A text field.
     *
     * @param most longest text it takes, in characters
     * @param initial null for an empty field
     */
    static ObjectNode textInput(
            String actionId, int most, boolean multiline, @Nullable String placeholder, @Nullable String initial) {
        int length = Math.min(most, Limits.INPUT);
        ObjectNode element = element("plain_text_input", actionId).put("max_length", length);
        if (multiline) element.put("multiline", true);
        if (placeholder != null) element.set("placeholder", plain(placeholder, Limits.PLACEHOLDER));
        if (initial != null && !initial.isBlank()) element.put("initial_value", Cut.plain(initial, length));
        return element;
    }

    static ObjectNode element(String type, String actionId) {
        return JSON.objectNode().put("type", type).put("action_id", id(actionId));
    }
}

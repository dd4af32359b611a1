package dev.konkret.story;

import java.util.Map;

/** What people fill into the fields of a form. */
final class Fields {
    private Fields() {}

    static Map<String, String> text(String words) {
        return Map.of("type", "plain_text_input", "value", words);
    }

    static Map<String, String> day(String day) {
        return Map.of("type", "datepicker", "selected_date", day);
    }

    static Map<String, String> person(Colleague who) {
        return Map.of("type", "users_select", "selected_user", who.id);
    }

    static Map<String, String> channel(String id) {
        return Map.of("type", "conversations_select", "selected_conversation", id);
    }

    static Map<String, Object> chosen(String value) {
        return Map.of("type", "static_select", "selected_option", Map.of("value", value));
    }

    static Map<String, Object> option(String value) {
        return Map.of("type", "radio_buttons", "selected_option", Map.of("value", value));
    }
}

package dev.konkret.slack.listen;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Set;
import java.util.function.Predicate;

/** The cheap look at a delivery: most of what people write in channels cannot matter, and Bolt need not see it. */
final class Chatter {
    private static final Set<String> HEARD = Set.of(
            "message",
            "member_joined_channel",
            "reaction_added",
            "app_home_opened",
            "user_change",
            "app_uninstalled",
            "tokens_revoked");

    private final Predicate<String> canMatter;

    /** @param canMatter tells whether a text can mean anything to us */
    Chatter(Predicate<String> canMatter) {
        this.canMatter = canMatter;
    }

    /** Returns whether the event is one nobody here listens to. */
    static boolean isUnknown(JsonObject event) {
        return !HEARD.contains(Delivered.text(event, "type"));
    }

    /** Returns whether the event is a message that certainly leads to nothing: edited, by a program, or plain chatter. */
    boolean isChatter(JsonObject event) {
        if (!Delivered.text(event, "type").equals("message")) return false;
        if (isThere(event, "subtype") || isThere(event, "bot_id") || isThere(event, "edited")) return true;
        if (isThere(event, "hidden") || Delivered.text(event, "user").isBlank()) return true;
        if (Delivered.text(event, "channel_type").equals("im")) return false;
        return !canMatter.test(Delivered.text(event, "text"));
    }

    private static boolean isThere(JsonObject event, String field) {
        JsonElement value = event.get(field);
        return value != null && !value.isJsonNull();
    }
}

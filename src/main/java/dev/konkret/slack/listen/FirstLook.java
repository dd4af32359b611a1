package dev.konkret.slack.listen;

import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * The first look at a delivery, one pass over the bytes as they came. Nearly everything people write in channels cannot
 * matter and goes no further. What is not understood here at once goes the long way, which says what is wrong with it.
 */
final class FirstLook {
    /** What is nested deeper is nothing Slack sends; the long way has a limit of its own. */
    private static final int DEEPEST = 100;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private final Predicate<String> canMatter;

    /** @param canMatter tells whether a text can mean anything to us */
    FirstLook(Predicate<String> canMatter) {
        this.canMatter = canMatter;
    }

    /** Returns whether the body is a message event that certainly leads to nothing: edited, by a program, or plain chatter. */
    boolean isChatter(byte[] body) {
        // A zero would make the parser take it for UTF-16.
        if (body.length < 2 || body[0] != '{' || body[1] == 0) return false;
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), body)) {
            json.nextToken();
            String type = "";
            boolean leadsToNothing = false;
            for (String field = json.nextName(); field != null; field = json.nextName()) {
                JsonToken value = json.nextToken();
                switch (field) {
                    case "type" -> type = text(json);
                    case "event" -> leadsToNothing = value == JsonToken.START_OBJECT && leadsToNothing(json);
                    default -> {}
                }
                json.skipChildren();
            }
            return leadsToNothing && type.equals("event_callback") && json.nextToken() == null;
        } catch (JacksonException e) {
            return false;
        }
    }

    /** Of fields that come twice the last one counts, as it does on the long way. */
    private boolean leadsToNothing(JsonParser json) {
        String type = "";
        String user = "";
        String text = "";
        String channelType = "";
        String subtype = "";
        String program = "";
        boolean edited = false;
        for (String field = json.nextName(); field != null; field = json.nextName()) {
            JsonToken value = json.nextToken();
            switch (field) {
                case "type" -> type = text(json);
                case "user" -> user = text(json);
                case "text" -> text = text(json);
                case "channel_type" -> channelType = text(json);
                case "subtype" -> subtype = text(json);
                case "bot_id" -> program = text(json);
                case "edited" -> edited = value != JsonToken.VALUE_NULL;
                default -> {}
            }
            json.skipChildren();
        }
        if (!type.equals("message")) return false;
        if (!subtype.isEmpty() || !program.isEmpty() || edited || user.isBlank()) return true;
        return !channelType.equals("im") && !canMatter.test(text);
    }

    /** Returns the text that stands here; empty for null. Anything else is nothing Slack sends here. */
    private static String text(JsonParser json) {
        return switch (json.currentToken()) {
            case VALUE_STRING -> json.getString();
            case VALUE_NULL -> "";
            default -> throw new StreamReadException(json, "no text");
        };
    }
}

package dev.konkret.slack.listen;

import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.TeamId;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
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

    private static final Sight CHATTER = new Sight.Chatter();
    private static final Sight OTHER = new Sight.Other();

    private final Predicate<String> canMatter;

    /** @param canMatter tells whether a text can mean anything to us */
    FirstLook(Predicate<String> canMatter) {
        this.canMatter = canMatter;
    }

    /** What one look tells about a delivery. */
    sealed interface Sight {
        /** A message event that certainly leads to nothing: edited, by a program, or plain chatter. */
        record Chatter() implements Sight {}

        /** A message that leads to something only where its channel has agreed to be heard. */
        record Spoken(TeamId team, ChannelId channel) implements Sight {}

        /** Anything else. */
        record Other() implements Sight {}
    }

    Sight at(byte[] body) {
        // A zero would make the parser take it for UTF-16.
        if (body.length < 2 || body[0] != '{' || body[1] == 0) return OTHER;
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), body)) {
            json.nextToken();
            return delivery(json);
        } catch (JacksonException e) {
            return OTHER;
        }
    }

    /** Of fields that come twice the last one counts, as it does on the long way. */
    private Sight delivery(JsonParser json) {
        String type = "";
        String authorized = "";
        String context = "";
        String team = "";
        Message message = null;
        for (String field = json.nextName(); field != null; field = json.nextName()) {
            JsonToken value = json.nextToken();
            switch (field) {
                case "type" -> type = text(json);
                case "authorizations" -> authorized = workspace(json);
                case "context_team_id" -> context = text(json);
                case "team_id" -> team = text(json);
                // The long way insists that this is text.
                case "event_id" -> text(json);
                case "event" -> message = value == JsonToken.START_OBJECT ? message(json) : null;
                default -> {}
            }
            json.skipChildren();
        }
        if (message == null || !type.equals("event_callback") || json.nextToken() != null) return OTHER;
        if (message.leadsToNothing) return CHATTER;
        String workspace = !authorized.isEmpty() ? authorized : !context.isEmpty() ? context : team;
        if (workspace.isBlank() || message.channel.isBlank()) return OTHER;
        return new Sight.Spoken(new TeamId(workspace), new ChannelId(message.channel));
    }

    /** @param channel empty when it was not said in a channel */
    private record Message(boolean leadsToNothing, String channel) {}

    private @Nullable Message message(JsonParser json) {
        String type = "";
        String user = "";
        String text = "";
        String channel = "";
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
                case "channel" -> channel = text(json);
                case "channel_type" -> channelType = text(json);
                case "subtype" -> subtype = text(json);
                case "bot_id" -> program = text(json);
                case "edited" -> edited = value != JsonToken.VALUE_NULL;
                // Here, too.
                case "ts", "thread_ts" -> text(json);
                default -> {}
            }
            json.skipChildren();
        }
        if (!type.equals("message")) return null;
        if (!subtype.isEmpty() || !program.isEmpty() || edited || user.isBlank()) return new Message(true, channel);
        if (channelType.equals("im")) return new Message(false, "");
        return new Message(!canMatter.test(text), channel);
    }

    /** Returns the workspace of the first authorization; empty when it names none. */
    private static String workspace(JsonParser json) {
        String workspace = "";
        if (json.currentToken() != JsonToken.START_ARRAY) return workspace;
        for (boolean first = true; json.nextToken() != JsonToken.END_ARRAY; first = false) {
            if (first && json.currentToken() == JsonToken.START_OBJECT) {
                for (String field = json.nextName(); field != null; field = json.nextName()) {
                    json.nextToken();
                    if (field.equals("team_id")) workspace = text(json);
                    json.skipChildren();
                }
            } else {
                json.skipChildren();
            }
        }
        return workspace;
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

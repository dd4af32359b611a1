package dev.konkret.playground.blocks;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What people choose in an element, written as Slack writes it into {@code state.values} and {@code actions}. */
public final class Choices {
    private static final Map<String, String> FIELD = Map.ofEntries(
            Map.entry("static_select", "selected_option"),
            Map.entry("external_select", "selected_option"),
            Map.entry("radio_buttons", "selected_option"),
            Map.entry("overflow", "selected_option"),
            Map.entry("multi_static_select", "selected_options"),
            Map.entry("multi_external_select", "selected_options"),
            Map.entry("checkboxes", "selected_options"),
            Map.entry("users_select", "selected_user"),
            Map.entry("multi_users_select", "selected_users"),
            Map.entry("conversations_select", "selected_conversation"),
            Map.entry("multi_conversations_select", "selected_conversations"),
            Map.entry("channels_select", "selected_channel"),
            Map.entry("multi_channels_select", "selected_channels"),
            Map.entry("datepicker", "selected_date"),
            Map.entry("timepicker", "selected_time"),
            Map.entry("datetimepicker", "selected_date_time"),
            Map.entry("plain_text_input", "value"),
            Map.entry("email_text_input", "value"),
            Map.entry("url_text_input", "value"),
            Map.entry("number_input", "value"),
            Map.entry("rich_text_input", "rich_text_value"),
            Map.entry("file_input", "files"));

    private Choices() {}

    /** The name of the field that carries what is chosen in an element of this type; null for buttons. */
    public static @Nullable String fieldOf(String elementType) {
        return FIELD.get(elementType);
    }

    /** Whether an element of this type remembers something; buttons and overflow menus do not. */
    public static boolean remembers(String elementType) {
        return FIELD.containsKey(elementType) && !elementType.equals("overflow");
    }

    /** The state of an element nobody has touched yet. */
    public static ObjectNode initial(JsonNode element) {
        String type = element.path("type").stringValue("");
        String field = FIELD.getOrDefault(type, "value");
        String initialField = field.equals("value")
                ? "initial_value"
                : field.equals("rich_text_value") ? "initial_value" : field.replace("selected_", "initial_");
        JsonNode initial = element.path(initialField);
        ObjectNode state = JsonNodeFactory.instance.objectNode().put("type", type);
        if (!initial.isMissingNode()) return state.set(field, initial.deepCopy());
        return field.endsWith("s") ? state.set(field, JsonNodeFactory.instance.arrayNode()) : state.putNull(field);
    }

    /**
     * The state of an element in which {@code given} was chosen: a bare value, a list of them, or an object that has the
     * field itself. Options may be named by their value. Empty when the element has no such option.
     */
    public static Optional<ObjectNode> chosen(JsonNode element, JsonNode given) {
        String type = element.path("type").stringValue("");
        String field = FIELD.getOrDefault(type, "value");
        ObjectNode state = JsonNodeFactory.instance.objectNode().put("type", type);
        JsonNode value = given.isObject() && given.has(field) ? given.get(field) : given;
        if (value.isObject() && !field.startsWith("selected_option") && !field.equals("rich_text_value")) {
            return Optional.empty();
        }
        if (value.isNull()
                || value.isMissingNode()
                || (value.isString() && value.stringValue().isEmpty())) {
            return Optional.of(
                    field.endsWith("s")
                            ? state.set(field, JsonNodeFactory.instance.arrayNode())
                            : state.putNull(field));
        }
        if (field.equals("selected_option")) return option(element, value).map(o -> state.set(field, o));
        if (field.endsWith("s")) return all(element, field, value).map(list -> state.set(field, list));
        if (field.equals("selected_date_time")) return Optional.of(state.put(field, value.asLong(0)));
        if (field.equals("rich_text_value")) return Optional.of(state.set(field, value.deepCopy()));
        return value.isContainer() ? Optional.empty() : Optional.of(state.put(field, value.asString()));
    }

    private static Optional<ArrayNode> all(JsonNode element, String field, JsonNode given) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (JsonNode one :
                given.isArray() ? given : JsonNodeFactory.instance.arrayNode().add(given)) {
            Optional<JsonNode> item = field.equals("selected_options") ? option(element, one) : Optional.of(one);
            if (item.isEmpty()) return Optional.empty();
            list.add(item.get());
        }
        return Optional.of(list);
    }

    private static Optional<JsonNode> option(JsonNode element, JsonNode given) {
        String wanted = given.isObject() ? given.path("value").stringValue("") : given.asString("");
        if (element.path("type").stringValue("").endsWith("external_select") && given.isObject()) {
            return Optional.of(given);
        }
        for (JsonNode option : element.path("options")) {
            if (option.path("value").stringValue("").equals(wanted)) return Optional.of(option);
        }
        for (JsonNode group : element.path("option_groups")) {
            Optional<JsonNode> option = option(group, given);
            if (option.isPresent()) return option;
        }
        return Optional.empty();
    }

    /** Whether nothing is chosen in this state. */
    public static boolean isEmpty(JsonNode state) {
        String field = FIELD.getOrDefault(state.path("type").stringValue(""), "value");
        JsonNode value = state.path(field);
        if (value.isArray()) return value.isEmpty();
        return value.isMissingNode()
                || value.isNull()
                || (value.isString() && value.stringValue().isBlank());
    }
}

package dev.konkret.slack.view;

import static dev.konkret.slack.view.Blocks.JSON;
import static dev.konkret.slack.view.Blocks.plain;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Elements that offer a choice. Slack takes none without an option, so none is ever made. */
final class Options {
    private Options() {}

    /** One entry of a menu. */
    record Option(String text, String value) {
        ObjectNode json() {
            ObjectNode node = JSON.objectNode();
            node.set("text", plain(text, Limits.OPTION_TEXT));
            return node.put("value", Cut.plain(value, Limits.OPTION_VALUE));
        }
    }

    static ObjectNode overflow(String actionId, List<Option> options) {
        return offering("overflow", actionId, options, Limits.OVERFLOW_OPTIONS);
    }

    /** @param initial value of the entry chosen beforehand; one that is not there, or null, chooses none */
    static ObjectNode select(String actionId, List<Option> options, @Nullable String initial) {
        return chosen(offering("static_select", actionId, options, Limits.SELECT_OPTIONS), options, initial);
    }

    /** @param initial value of the entry chosen beforehand; one that is not there, or null, chooses none */
    static ObjectNode radio(String actionId, List<Option> options, @Nullable String initial) {
        return chosen(offering("radio_buttons", actionId, options, Limits.GROUP_OPTIONS), options, initial);
    }

    /** @param initial values of the entries ticked beforehand */
    static ObjectNode checkboxes(String actionId, List<Option> options, Collection<String> initial) {
        ObjectNode element = offering("checkboxes", actionId, options, Limits.GROUP_OPTIONS);
        ArrayNode ticked = JSON.arrayNode();
        options.stream().filter(o -> initial.contains(o.value())).forEach(o -> ticked.add(o.json()));
        // An empty list of ticked entries is refused like an empty list of entries.
        if (!ticked.isEmpty()) element.set("initial_options", ticked);
        return element;
    }

    private static ObjectNode offering(String type, String actionId, List<Option> options, int most) {
        if (options.isEmpty()) throw new IllegalArgumentException(actionId + " without an option");
        ObjectNode element = Elements.element(type, actionId);
        ArrayNode array = element.putArray("options");
        options.stream().limit(most).forEach(o -> array.add(o.json()));
        return element;
    }

    private static ObjectNode chosen(ObjectNode element, List<Option> options, @Nullable String initial) {
        options.stream()
                .filter(o -> o.value().equals(initial))
                .findFirst()
                .ifPresent(o -> element.set("initial_option", o.json()));
        return element;
    }
}

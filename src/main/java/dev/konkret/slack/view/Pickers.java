package dev.konkret.slack.view;

import static dev.konkret.slack.view.Blocks.plain;

import dev.konkret.slack.view.Options.Option;
import java.util.Collection;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Elements in which several things are picked at once. */
final class Pickers {
    private Pickers() {}

    /** Public and private channels. */
    static ObjectNode channels(String actionId, String placeholder, Collection<String> initial, int most) {
        ObjectNode element = several("multi_conversations_select", actionId, placeholder, most);
        element.putObject("filter").putArray("include").add("public").add("private");
        return chosen(element, "initial_conversations", initial);
    }

    static ObjectNode people(String actionId, String placeholder, Collection<String> initial) {
        ObjectNode element = Elements.element("multi_users_select", actionId);
        element.set("placeholder", plain(placeholder, Limits.PLACEHOLDER));
        return chosen(element, "initial_users", initial);
    }

    /** @param options at least one */
    static ObjectNode options(
            String actionId, String placeholder, List<Option> options, Collection<String> initial, int most) {
        if (options.isEmpty()) throw new IllegalArgumentException(actionId + " without an option");
        ObjectNode element = several("multi_static_select", actionId, placeholder, most);
        ArrayNode array = element.putArray("options");
        options.stream().limit(Limits.SELECT_OPTIONS).forEach(o -> array.add(o.json()));
        List<Option> picked = options.stream()
                .limit(Limits.SELECT_OPTIONS)
                .filter(o -> initial.contains(o.value()))
                .limit(most)
                .toList();
        if (!picked.isEmpty()) {
            ArrayNode there = element.putArray("initial_options");
            picked.forEach(o -> there.add(o.json()));
        }
        return element;
    }

    private static ObjectNode several(String type, String actionId, String placeholder, int most) {
        ObjectNode element = Elements.element(type, actionId);
        element.set("placeholder", plain(placeholder, Limits.PLACEHOLDER));
        return element.put("max_selected_items", most);
    }

    private static ObjectNode chosen(ObjectNode element, String name, Collection<String> initial) {
        if (initial.isEmpty()) return element;
        ArrayNode there = element.putArray(name);
        initial.forEach(there::add);
        return element;
    }
}

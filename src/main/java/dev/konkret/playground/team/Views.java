package dev.konkret.playground.team;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The modals that are open, per person with the topmost last, and everybody's Home tab. Kept as Slack would show them. */
public final class Views {
    /** So many modals can lie upon each other. */
    public static final int MOST_IN_STACK = 3;

    private final Map<String, List<ObjectNode>> stacks = new LinkedHashMap<>();
    private final Map<String, ObjectNode> homes = new LinkedHashMap<>();

    /** A view that is shown, and to whom. */
    public record Shown(String user, ObjectNode view) {}

    /** The modals this person has open, the topmost last. */
    public List<ObjectNode> stack(String user) {
        return List.copyOf(stacks.getOrDefault(user, List.of()));
    }

    /** Everybody who has modals open. */
    public Map<String, List<ObjectNode>> stacks() {
        return stacks;
    }

    public Optional<ObjectNode> home(String user) {
        return Optional.ofNullable(homes.get(user));
    }

    public Map<String, ObjectNode> homes() {
        return homes;
    }

    public void setHome(String user, ObjectNode view) {
        homes.put(user, view);
    }

    /** Puts a modal on top of those that are open. */
    public void push(String user, ObjectNode view) {
        List<ObjectNode> stack = stacks.computeIfAbsent(user, u -> new ArrayList<>());
        view.put("root_view_id", stack.isEmpty() ? Json.text(view, "id") : Json.text(stack.get(0), "id"));
        view.put("previous_view_id", stack.isEmpty() ? null : Json.text(stack.get(stack.size() - 1), "id"));
        stack.add(view);
    }

    /** Closes this modal and returns those that were on top of it, the topmost first; the modal itself is the last. */
    public List<ObjectNode> closeDownTo(String user, String viewId) {
        List<ObjectNode> stack = stacks.getOrDefault(user, new ArrayList<>());
        List<ObjectNode> closed = new ArrayList<>();
        boolean found = stack.stream().anyMatch(v -> Json.text(v, "id").equals(viewId));
        while (found
                && (closed.isEmpty()
                        || !Json.text(closed.get(closed.size() - 1), "id").equals(viewId))) {
            closed.add(stack.remove(stack.size() - 1));
        }
        if (stack.isEmpty()) stacks.remove(user);
        return closed;
    }

    /** Closes everything this person has open, and returns it, the topmost first. */
    public List<ObjectNode> closeAll(String user) {
        List<ObjectNode> stack = stack(user);
        return stack.isEmpty() ? List.of() : closeDownTo(user, Json.text(stack.get(0), "id"));
    }

    /** The view with this id, wherever it is shown. */
    public Optional<Shown> byId(String viewId) {
        return find("id", viewId);
    }

    /** The view the bot gave this name of its own. */
    public Optional<Shown> byExternalId(@Nullable String externalId) {
        return externalId == null || externalId.isEmpty() ? Optional.empty() : find("external_id", externalId);
    }

    private Optional<Shown> find(String field, String wanted) {
        for (Map.Entry<String, List<ObjectNode>> stack : stacks.entrySet()) {
            for (ObjectNode view : stack.getValue()) {
                if (Json.text(view, field).equals(wanted)) return Optional.of(new Shown(stack.getKey(), view));
            }
        }
        for (Map.Entry<String, ObjectNode> home : homes.entrySet()) {
            if (Json.text(home.getValue(), field).equals(wanted)) {
                return Optional.of(new Shown(home.getKey(), home.getValue()));
            }
        }
        return Optional.empty();
    }

    ObjectNode toJson() {
        ObjectNode json = Json.object();
        ObjectNode open = json.putObject("stacks");
        stacks.forEach((user, stack) -> stack.forEach(open.putArray(user)::add));
        ObjectNode home = json.putObject("homes");
        homes.forEach(home::set);
        return json;
    }

    void become(JsonNode json) {
        stacks.clear();
        homes.clear();
        json.path("stacks").forEachEntry((user, stack) -> {
            List<ObjectNode> views = new ArrayList<>();
            stack.forEach(v -> views.add(Json.copy(v)));
            stacks.put(user, views);
        });
        json.path("homes").forEachEntry((user, home) -> homes.put(user, Json.copy(home)));
    }
}

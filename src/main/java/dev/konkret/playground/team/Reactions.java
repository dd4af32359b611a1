package dev.konkret.playground.team;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The emoji under a message, and who put them there. */
public final class Reactions {
    private Reactions() {}

    /** Whether this can be the name of an emoji, which goes without its colons. */
    public static boolean isName(String name) {
        return name.matches("[\\p{Ll}\\d_+'-]{1,100}(::skin-tone-[2-6])?");
    }

    /** Adds somebody's emoji; false when it is there already. */
    public static boolean add(ObjectNode message, String name, String person) {
        for (JsonNode reaction : message.withArray("reactions")) {
            if (!Json.text(reaction, "name").equals(name)) continue;
            ArrayNode users = (ArrayNode) reaction.path("users");
            if (users.valueStream().anyMatch(u -> u.stringValue("").equals(person))) return false;
            users.add(person);
            ((ObjectNode) reaction).put("count", users.size());
            return true;
        }
        ObjectNode reaction = message.withArray("reactions").addObject().put("name", name);
        reaction.putArray("users").add(person);
        reaction.put("count", 1);
        return true;
    }

    /** Takes somebody's emoji away; false when it is not there. */
    public static boolean remove(ObjectNode message, String name, String person) {
        for (JsonNode reaction : message.path("reactions")) {
            if (!Json.text(reaction, "name").equals(name)) continue;
            ArrayNode users = (ArrayNode) reaction.path("users");
            int before = users.size();
            users.removeIf(u -> u.stringValue("").equals(person));
            ((ObjectNode) reaction).put("count", users.size());
            boolean removed = users.size() < before;
            ((ArrayNode) message.path("reactions"))
                    .removeIf(r -> r.path("users").isEmpty());
            if (message.path("reactions").isEmpty()) message.remove("reactions");
            return removed;
        }
        return false;
    }
}

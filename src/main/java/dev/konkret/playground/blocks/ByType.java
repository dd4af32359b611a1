package dev.konkret.playground.blocks;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An object whose {@code type} says what it has to be like. */
final class ByType implements Rule {
    private final Map<String, Rule> rules = new LinkedHashMap<>();

    ByType on(String type, Rule rule) {
        rules.put(type, rule);
        return this;
    }

    /** Only these of the types. */
    ByType only(Collection<String> types) {
        ByType some = new ByType();
        rules.forEach((type, rule) -> {
            if (types.contains(type)) some.on(type, rule);
        });
        return some;
    }

    /** Whether there is a rule for the type of this value. */
    boolean knows(JsonNode value) {
        return rules.containsKey(value.path("type").stringValue(""));
    }

    @Override
    public void check(JsonNode value, String pointer, Findings findings) {
        if (!value.isObject()) {
            findings.add("must be an object", pointer);
            return;
        }
        if (!value.has("type")) {
            findings.add("missing required field: type", pointer);
            return;
        }
        String type = value.path("type").stringValue("");
        Rule rule = rules.get(type);
        if (rule == null) {
            findings.add("unsupported type: " + type, pointer + "/type");
        } else {
            rule.check(value, pointer, findings);
        }
    }
}

package dev.konkret.playground.blocks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** An object with named fields: which there must be, which there may be; any other is refused as Slack refuses it. */
final class Shape implements Rule {
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private Rule whole = ANY;

    private record Field(boolean required, Supplier<Rule> rule) {}

    /** A shape without a {@code type}. */
    static Shape plain() {
        return new Shape();
    }

    /** A shape that is found by its {@code type}. */
    static Shape typed() {
        return new Shape().need("type", ANY);
    }

    /** A block: it may carry a {@code block_id}. */
    static Shape block() {
        return typed().may("block_id", Rule.string(0, 255));
    }

    /** An element people can do something with: it may carry an {@code action_id}. */
    static Shape interactive() {
        return typed().may("action_id", Rule.string(0, 255)).may("focus_on_load", BOOL);
    }

    Shape need(String field, Rule rule) {
        fields.put(field, new Field(true, () -> rule));
        return this;
    }

    Shape may(String field, Rule rule) {
        fields.put(field, new Field(false, () -> rule));
        return this;
    }

    /** As {@link #need}, for rules that contain themselves. */
    Shape needLater(String field, Supplier<Rule> rule) {
        fields.put(field, new Field(true, rule));
        return this;
    }

    /** As {@link #may}, for rules that contain themselves. */
    Shape mayLater(String field, Supplier<Rule> rule) {
        fields.put(field, new Field(false, rule));
        return this;
    }

    /** What the fields have to be like together. */
    Shape together(Rule rule) {
        whole = whole.and(rule);
        return this;
    }

    /** Exactly one of these fields has to be there. */
    Shape oneOf(String... names) {
        return together((value, pointer, findings) -> {
            int there = 0;
            for (String name : names) {
                if (value.has(name)) there++;
            }
            String either = String.join("` or `", names);
            if (there == 0) findings.add("must define either `" + either + "`", pointer);
            if (there > 1) findings.add("cannot define `" + either + "` together", pointer);
        });
    }

    /** At least one of these fields has to be there. */
    Shape anyOf(String... names) {
        return together((value, pointer, findings) -> {
            for (String name : names) {
                if (value.has(name)) return;
            }
            findings.add("must define either `" + String.join("` or `", names) + "`", pointer);
        });
    }

    @Override
    public void check(JsonNode value, String pointer, Findings findings) {
        if (!value.isObject()) {
            findings.add("must be an object", pointer);
            return;
        }
        fields.forEach((name, field) -> {
            if (field.required() && !value.has(name)) findings.add("missing required field: " + name, pointer);
        });
        value.forEachEntry((name, field) -> {
            Field known = fields.get(name);
            if (known == null) {
                findings.add("invalid additional property: " + name, pointer);
            } else {
                known.rule().get().check(field, pointer + "/" + name, findings);
            }
        });
        whole.check(value, pointer, findings);
    }
}

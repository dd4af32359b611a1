package dev.konkret.redis;

import dev.konkret.ledger.Line;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Texts that are carried as they are, one line for each. */
record Strings() implements Shape {
    private static final String VALUE = "value";

    @Override
    public void show(String kind, String id, Stored stored, Consumer<Line> out) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(VALUE, stored.flat().get(0));
        Rest.showEnd(stored.endsAt(), values);
        out.accept(new Line(kind, id, values));
    }

    @Override
    public void write(Keys keys, String key, Line line, Writes to) {
        Rest rest = new Rest(line);
        to.add("SET", key + line.id(), rest.text(VALUE));
        rest.writeEnd(key + line.id(), to);
        rest.mustBeEmpty();
    }
}

package dev.konkret.redis;

import dev.konkret.ledger.Line;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * One hash for all things of a kind, one line for each field.
 *
 * @param check throws {@link Unfit} when a value makes no sense under its name
 */
record OneHash(BiConsumer<String, String> check) implements Shape {
    private static final String VALUE = "value";

    /** Names the last call that changed the hash. */
    private static final String TOKEN = "~";

    static OneHash ofAnything() {
        return new OneHash((name, value) -> {});
    }

    @Override
    public void show(String kind, String id, Stored stored, Consumer<Line> out) {
        new TreeMap<>(Fields.ofList(stored.flat()).asMap()).forEach((name, value) -> {
            if (!name.equals(TOKEN)) out.accept(new Line(kind, name, Map.of(VALUE, value)));
        });
    }

    @Override
    public void write(Keys keys, String key, Line line, Writes to) {
        Rest rest = new Rest(line);
        String value = rest.text(VALUE);
        rest.mustBeEmpty();
        check.accept(line.id(), value);
        to.add("HSET", key, line.id(), value);
    }
}

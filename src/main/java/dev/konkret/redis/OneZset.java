package dev.konkret.redis;

import dev.konkret.ledger.Line;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * One zset for all things of a kind, one line for each; the score is a moment.
 *
 * @param check throws {@link Unfit} when there is no such thing
 */
record OneZset(Consumer<String> check) implements Shape {
    private static final String AT = "at";

    @Override
    public void show(String kind, String id, Stored stored, Consumer<Line> out) {
        new TreeMap<>(Fields.ofList(stored.flat()).asMap())
                .forEach((member, score) ->
                        out.accept(new Line(kind, member, Map.of(AT, Format.MOMENT.show(Zsets.plain(score))))));
    }

    @Override
    public void write(Keys keys, String key, Line line, Writes to) {
        Rest rest = new Rest(line);
        Object at = rest.values().remove(AT);
        if (at == null) throw new Unfit("\"" + AT + "\" is missing");
        rest.mustBeEmpty();
        check.accept(line.id());
        to.add("ZADD", key, Format.MOMENT.store(AT, at), line.id());
    }
}

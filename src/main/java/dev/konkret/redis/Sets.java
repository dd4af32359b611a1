package dev.konkret.redis;

import dev.konkret.ledger.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Sets that are carried as they are, one line for each. */
record Sets() implements Shape {
    private static final String MEMBERS = "members";

    @Override
    public void show(String kind, String id, Stored stored, Consumer<Line> out) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(MEMBERS, stored.flat().stream().sorted().toList());
        Rest.showEnd(stored.endsAt(), values);
        out.accept(new Line(kind, id, values));
    }

    @Override
    public void write(Keys keys, String key, Line line, Writes to) {
        Rest rest = new Rest(line);
        Object members = rest.values().remove(MEMBERS);
        if (!(members instanceof List<?> all) || all.isEmpty()) throw new Unfit("\"" + MEMBERS + "\" is missing");
        for (Object member : all) to.add("SADD", key + line.id(), Format.TEXT.store(MEMBERS, member));
        rest.writeEnd(key + line.id(), to);
        rest.mustBeEmpty();
    }
}

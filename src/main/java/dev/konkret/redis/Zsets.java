package dev.konkret.redis;

import dev.konkret.ledger.Line;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Zsets that are carried as they are, one line for each. */
record Zsets() implements Shape {
    private static final String SCORES = "scores";

    @Override
    public void show(String kind, String id, Stored stored, Consumer<Line> out) {
        Map<String, Object> scores = new LinkedHashMap<>();
        new TreeMap<>(Fields.ofList(stored.flat()).asMap())
                .forEach((member, score) -> scores.put(member, plain(score)));
        Map<String, Object> values = new LinkedHashMap<>(Map.of(SCORES, scores));
        Rest.showEnd(stored.endsAt(), values);
        out.accept(new Line(kind, id, values));
    }

    @Override
    public void write(Keys keys, String key, Line line, Writes to) {
        Rest rest = new Rest(line);
        Object scores = rest.values().remove(SCORES);
        if (!(scores instanceof Map<?, ?> all) || all.isEmpty()) throw new Unfit("\"" + SCORES + "\" is missing");
        all.forEach((member, score) -> to.add("ZADD", key + line.id(), number(score), (String) member));
        rest.writeEnd(key + line.id(), to);
        rest.mustBeEmpty();
    }

    /** Scores come from scripts as 1.7e+12 as well. */
    static String plain(String score) {
        return new BigDecimal(score).toPlainString();
    }

    private static String number(Object score) {
        try {
            return plain(String.valueOf(score));
        } catch (NumberFormatException e) {
            throw new Unfit("a score must be a number, not " + score);
        }
    }
}

package dev.konkret.redis;

import dev.konkret.ledger.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One hash for each thing, one line for each.
 *
 * @param meaning what a record must make sense as, and what leads to it
 */
record Records(Columns columns, Meaning meaning) implements Shape {

    /** What the fields of a record mean. */
    interface Meaning {

        /** A record that means nothing but itself, and to which nothing leads that is not carried too. */
        Meaning ITSELF = new Meaning() {
            @Override
            public void show(Map<String, String> fields, Map<String, Object> values) {}

            @Override
            public void complete(Keys keys, String id, Rest rest, Fields fields, Writes to) {}
        };

        /** Takes what is not shown field by field out of {@code fields}, and adds what is shown instead. */
        void show(Map<String, String> fields, Map<String, Object> values);

        /**
         * Adds to the fields what is not shown, and to the commands what leads to the record.
         *
         * @throws Unfit when the record makes no sense
         */
        void complete(Keys keys, String id, Rest rest, Fields fields, Writes to);
    }

    static Records of(Columns columns, Meaning meaning) {
        return new Records(columns, meaning);
    }

    static Records asTheyAre() {
        return new Records(Columns.none(), Meaning.ITSELF);
    }

    @Override
    public void show(String kind, String id, Stored stored, Consumer<Line> out) {
        Map<String, String> fields = Fields.ofList(stored.flat()).asMap();
        Map<String, Object> last = new LinkedHashMap<>();
        meaning.show(fields, last);
        Map<String, Object> values = columns.show(fields);
        values.putAll(last);
        Rest.showEnd(stored.endsAt(), values);
        out.accept(new Line(kind, id, values));
    }

    @Override
    public void write(Keys keys, String key, Line line, Writes to) {
        if (line.id().isEmpty()) throw new Unfit("a " + line.kind() + " without an id");
        Rest rest = new Rest(line);
        Fields fields = columns.store(rest.values());
        Writes later = new Writes();
        rest.writeEnd(key + line.id(), later);
        complete(keys, line.id(), rest, fields, to);
        rest.mustBeEmpty();
        if (fields.isEmpty()) throw new Unfit("a " + line.kind() + " with nothing in it");
        List<String> all = new ArrayList<>();
        fields.asMap().forEach((name, value) -> all.addAll(List.of(name, value)));
        to.add("HSET", key + line.id(), all);
        to.addAll(later);
    }

    private void complete(Keys keys, String id, Rest rest, Fields fields, Writes to) {
        try {
            meaning.complete(keys, id, rest, fields, to);
        } catch (Unfit unfit) {
            throw new Unfit(columns.explained(String.valueOf(unfit.getMessage())));
        }
    }
}

package dev.konkret.redis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The long names of a record's fields in an export. A field without one, or with a value of another format, is carried as it is
 * stored under {@value #MORE}: nothing is lost because somebody forgot it here.
 */
final class Columns {
    static final String MORE = "more";

    /** Names the last call that changed the record, and means nothing anywhere else. */
    private static final String TOKEN = "~";

    private final List<Column> columns;

    private record Column(String stored, String name, Format format) {}

    private Columns(List<Column> columns) {
        this.columns = columns;
    }

    /** No names: everything is carried as it is stored. */
    static Columns none() {
        return new Columns(List.of());
    }

    Columns with(String stored, String name, Format format) {
        List<Column> more = new ArrayList<>(columns);
        more.add(new Column(stored, name, format));
        return new Columns(List.copyOf(more));
    }

    Columns text(String stored, String name) {
        return with(stored, name, Format.TEXT);
    }

    Columns day(String stored, String name) {
        return with(stored, name, Format.DAY);
    }

    Columns moment(String stored, String name) {
        return with(stored, name, Format.MOMENT);
    }

    /** Returns the fields as they are shown. */
    Map<String, Object> show(Map<String, String> stored) {
        Map<String, Object> shown = new LinkedHashMap<>();
        Map<String, String> rest = new TreeMap<>(stored);
        rest.remove(TOKEN);
        for (Column column : columns) {
            String value = rest.get(column.stored());
            if (value == null || !isRegular(column, value)) continue;
            shown.put(column.name(), column.format().show(value));
            rest.remove(column.stored());
        }
        if (!rest.isEmpty()) shown.put(MORE, rest);
        return shown;
    }

    /**
     * Returns the fields as they are stored.
     *
     * @param shown what is left of it are names nobody knows
     */
    Fields store(Map<String, Object> shown) {
        Fields fields = new Fields();
        for (Column column : columns) {
            Object value = shown.remove(column.name());
            if (value != null) fields.put(column.stored(), column.format().store(column.name(), value));
        }
        if (shown.get(MORE) instanceof Map<?, ?> more) {
            shown.remove(MORE);
            more.forEach((name, value) -> fields.put((String) name, Format.TEXT.store(MORE, value)));
        }
        return fields;
    }

    /** Returns the message with the stored name of a missing field replaced by the one people know. */
    String explained(String message) {
        for (Column column : columns) {
            if (message.endsWith("a stored record has no field " + column.stored())) {
                return "\"" + column.name() + "\" is missing";
            }
        }
        return message;
    }

    private static boolean isRegular(Column column, String value) {
        try {
            Object shown = column.format().show(value);
            return column.format().store(column.name(), shown).equals(value);
        } catch (RuntimeException odd) {
            // Carried as it is stored.
            return false;
        }
    }
}

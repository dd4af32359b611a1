package dev.konkret.redis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * What of a value is one person's own; put together from what is known to be theirs, so that whatever is added to a record stays
 * out of their file until somebody says whose it is. Values are texts, numbers, and maps and lists of these.
 */
interface Part {
    /** All of it. */
    Part ALL = (value, person) -> value;

    /** The person's own id, and nobody else's. */
    Part MYSELF = (value, person) -> value.equals(person) ? value : null;

    /** The person's own id, and a moment behind it, if any. */
    Part MYSELF_AT = (value, person) -> isMyselfAt(String.valueOf(value), person) ? value : null;

    /** Of a map, what stands under the person's id, alone or with a word behind it. */
    Part UNDER_MY_ID = (value, person) -> {
        Map<String, Object> own = new LinkedHashMap<>();
        named(value).forEach((name, one) -> {
            if (name.equals(person) || name.startsWith(person + " ")) own.put(name, one);
        });
        return own.isEmpty() ? null : own;
    };

    /** Returns what is the person's; null when nothing is. */
    @Nullable
    Object of(Object value, String person);

    /** Of a map, these fields. */
    static Part fields(String... names) {
        Part all = (value, person) -> null;
        for (String name : names) all = all.and(field(name, ALL));
        return all;
    }

    /** Of a map, what this part leaves of one field. */
    static Part field(String name, Part part) {
        return (value, person) -> {
            Object one = named(value).get(name);
            Object own = one == null ? null : part.of(one, person);
            return own == null ? null : Map.of(name, own);
        };
    }

    /** What the part leaves, where one of these fields of a map is the person. */
    static Part where(List<String> names, Part part) {
        return (value, person) -> {
            Map<String, Object> fields = named(value);
            boolean mine = names.stream().anyMatch(name -> person.equals(fields.get(name)));
            return mine ? part.of(value, person) : null;
        };
    }

    /** What the part leaves, where this field of a map is the person. */
    static Part where(String name, Part part) {
        return where(List.of(name), part);
    }

    /** What the part leaves of each entry of a list, or of each value of a map. */
    static Part each(Part part) {
        return (value, person) -> {
            if (value instanceof List<?> list) {
                List<Object> own = new ArrayList<>();
                for (Object one : list) {
                    Object mine = one == null ? null : part.of(one, person);
                    if (mine != null) own.add(mine);
                }
                return own.isEmpty() ? null : own;
            }
            Map<String, Object> own = new LinkedHashMap<>();
            named(value).forEach((name, one) -> {
                Object mine = OwnShare.namesOthers(name, person) ? null : part.of(one, person);
                if (mine != null) own.put(name, mine);
            });
            return own.isEmpty() ? null : own;
        };
    }

    /** What the part leaves of a text that is JSON. */
    static Part json(Part part) {
        return (value, person) -> {
            try {
                Object read = JsonText.plain(String.valueOf(value));
                return read == null ? null : part.of(read, person);
            } catch (JacksonException odd) {
                // Nobody knows whose it is.
                return null;
            }
        };
    }

    /** What the part leaves of the text of a document, see {@link Documents}. */
    static Part document(Part part) {
        return field(Columns.MORE, field("t", json(part)));
    }

    /** Of a map, what either of them leaves. */
    default Part and(Part other) {
        return (value, person) -> {
            Map<String, Object> both = new LinkedHashMap<>();
            if (of(value, person) instanceof Map<?, ?> first) both.putAll(named(first));
            if (other.of(value, person) instanceof Map<?, ?> second) both.putAll(named(second));
            return both.isEmpty() ? null : both;
        };
    }

    /** The same, and with it these fields, which alone are nobody's. */
    default Part with(String... names) {
        Part beside = fields(names);
        return (value, person) -> of(value, person) == null ? null : and(beside).of(value, person);
    }

    /** Returns the fields of a map; none of anything else. */
    static Map<String, Object> named(Object value) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (!(value instanceof Map<?, ?> map)) return fields;
        map.forEach((name, one) -> {
            if (one != null) fields.put(String.valueOf(name), Objects.requireNonNull(one));
        });
        return fields;
    }

    private static boolean isMyselfAt(String text, String person) {
        return text.startsWith(person)
                && text.substring(person.length()).chars().allMatch(c -> c == ' ' || Character.isDigit(c));
    }
}

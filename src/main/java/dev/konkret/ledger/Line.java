package dev.konkret.ledger;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One line of an export: one step, one setting, one appointment …
 *
 * @param kind what kind of thing it is, such as {@code step}
 * @param id which one of its kind; empty when there is only one
 * @param values the rest, by name and in order; texts, numbers, and lists and maps of these
 */
public record Line(String kind, String id, Map<String, Object> values) {

    /** First line of every export; the id is the workspace. */
    public static final String WORKSPACE = "workspace";

    /** Last line of every export, so that one that was cut off is noticed. */
    public static final String END = "end";

    /** Format of the exports of this version. */
    public static final int FORMAT = 1;

    public Line {
        if (kind.isBlank()) throw new IllegalArgumentException("a line without a kind");
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}

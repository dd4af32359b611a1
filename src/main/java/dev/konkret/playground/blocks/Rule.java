package dev.konkret.playground.blocks;

import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What a value in a payload has to be like. */
interface Rule {
    /** Any value at all. */
    Rule ANY = (value, pointer, findings) -> {};

    Rule BOOL = (value, pointer, findings) -> {
        if (!value.isBoolean()) findings.add("must be a boolean", pointer);
    };

    /** Adds to {@code findings} what is wrong with the value found at the JSON pointer {@code pointer}. */
    void check(JsonNode value, String pointer, Findings findings);

    /** A string of {@code min} to {@code max} Unicode code points, both included. */
    static Rule string(int min, int max) {
        return (value, pointer, findings) -> {
            if (!value.isString()) {
                findings.add("must be a string", pointer);
                return;
            }
            String text = value.stringValue();
            int length = text.codePointCount(0, text.length());
            if (length > max) findings.add("must be less than " + (max + 1) + " characters", pointer);
            if (length < min) findings.add("must be more than " + (min - 1) + " characters", pointer);
        };
    }

    /** One of these words. */
    static Rule word(String... words) {
        Set<String> allowed = Set.of(words);
        return (value, pointer, findings) -> {
            if (!allowed.contains(value.stringValue(""))) findings.add("must be one of the allowed values", pointer);
        };
    }

    /** A string of this form, such as a date. */
    static Rule form(Pattern pattern, String what) {
        return (value, pointer, findings) -> {
            if (!pattern.matcher(value.stringValue("")).matches()) findings.add("must be " + what, pointer);
        };
    }

    /** A whole number, or a string of one where Slack takes either. */
    static Rule integer(long min, long max) {
        return (value, pointer, findings) -> {
            if (!value.isIntegralNumber()) {
                findings.add("must be an integer", pointer);
                return;
            }
            if (value.longValue() < min) findings.add("must be at least " + min, pointer);
            if (value.longValue() > max) findings.add("must be at most " + max, pointer);
        };
    }

    /** A number, whole or not. */
    static Rule number() {
        return (value, pointer, findings) -> {
            if (!value.isNumber()) findings.add("must be a number", pointer);
        };
    }

    /** A list of {@code min} to {@code max} items, each of which follows {@code item}. */
    static Rule list(Rule item, int min, int max) {
        return (value, pointer, findings) -> {
            if (!value.isArray()) {
                findings.add("must be an array", pointer);
                return;
            }
            if (value.size() > max) findings.add("no more than " + max + " items allowed", pointer);
            if (value.size() < min) findings.add("must provide at least " + min + " items", pointer);
            for (int i = 0; i < value.size(); i++) item.check(value.get(i), pointer + "/" + i, findings);
        };
    }

    /** This rule, and then the other one. */
    default Rule and(Rule other) {
        return (value, pointer, findings) -> {
            check(value, pointer, findings);
            other.check(value, pointer, findings);
        };
    }
}

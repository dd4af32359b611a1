package dev.konkret.hearing;

import dev.konkret.reading.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One item of a list in a message, as people write the minutes of a meeting: what stands in it is a thing of its own.
 *
 * @param start where the text begins in the message
 */
record ListedItem(int start, String text) {
    /** What more items of one message are is no list of intentions any more. */
    private static final int MOST = 20;

    /** The signs Slack's own editor makes, and those people type. */
    private static final Pattern LINE = Pattern.compile("(?m)^[ \\t]*+(?:[-–*•◦▪]|\\d{1,2}[.)])[ \\t]++(\\S.*)$");

    /** Returns the items of all lists in the message, the first twenty; one alone is no list, and in code there are none. */
    static List<ListedItem> of(String message) {
        if (message.contains("```")) return List.of();
        List<ListedItem> items = new ArrayList<>();
        Matcher line = LINE.matcher(message);
        while (items.size() < MOST && line.find()) items.add(new ListedItem(line.start(1), line.group(1)));
        return items.size() < 2 ? List.of() : items;
    }

    /** Returns whether this part of the message stands in the item. */
    boolean holds(Span part) {
        return part.start() >= start && part.start() < start + text.length();
    }
}

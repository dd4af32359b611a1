package dev.konkret.web;

import java.util.List;

/** Writes a page. What goes in as words comes out as words: every piece of text is escaped here and nowhere else. */
final class Html {
    private final StringBuilder out = new StringBuilder(16_384);

    /** Adds a piece of page made by us. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Adds words. */
    Html words(String words) {
        out.append(escaped(words));
        return this;
    }

    /** Adds an element that holds words. */
    Html element(String name, String words) {
        return open(name).words(words).close(name);
    }

    /** Adds an element of that class that holds words. */
    Html element(String name, String of, String words) {
        return open(name, of).words(words).close(name);
    }

    Html open(String name) {
        return raw("<" + name + ">");
    }

    Html open(String name, String of) {
        return raw("<" + name + " class=\"" + of + "\">");
    }

    Html close(String name) {
        return raw("</" + name + ">");
    }

    /** Adds a list of words; nothing when there are none. */
    Html list(List<String> items) {
        if (items.isEmpty()) return this;
        open("ul");
        items.forEach(item -> element("li", item));
        return close("ul");
    }

    /** Returns the words with everything that means something in a page replaced, and what no page may contain left out. */
    static String escaped(String words) {
        StringBuilder safe = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    boolean allowed = c == '\n' || c == '\t' || (!Character.isISOControl(c) && !isSurrogate(c));
                    if (allowed) safe.appendCodePoint(c);
                }
            }
        });
        return safe.toString();
    }

    private static boolean isSurrogate(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}

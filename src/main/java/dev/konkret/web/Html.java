package dev.konkret.web;

import dev.konkret.text.Markup;
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
        out.append(Markup.escaped(words));
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

    @Override
    public String toString() {
        return out.toString();
    }
}

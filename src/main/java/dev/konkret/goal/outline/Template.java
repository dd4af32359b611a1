package dev.konkret.goal.outline;

import dev.konkret.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** A ready-made set of topics to begin with. Lives as data, one file a language, two spaces a level. */
public enum Template {
    /** Story and mission, visibility and traffic, content, conversions, funnels, automation. */
    DIGITAL_MARKETING;

    /**
     * Grows the template's branches on the goal, beside what is there.
     *
     * @return refused when not all of it fits; then nothing is added
     */
    public Edit<MindMap> growOn(MindMap map, Language language) {
        Edit<MindMap> grown = Edit.made(map);
        Deque<Integer> path = new ArrayDeque<>();
        for (String line : lines(language)) {
            if (line.isBlank()) continue;
            int level = (line.length() - line.stripLeading().length()) / 2;
            while (path.size() > level) path.pop();
            int on = path.isEmpty() ? MindMap.ROOT : path.peek();
            if (!(grown instanceof Edit.Made<MindMap> soFar)) return grown;
            grown = soFar.thing().add(on, line.strip());
            path.push(soFar.thing().lastId() + 1);
        }
        return grown;
    }

    private String[] lines(Language language) {
        String name = name().toLowerCase(Locale.ROOT) + "_" + language.name().toLowerCase(Locale.ROOT) + ".topics";
        try (InputStream in = Template.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("no template " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read template " + name, e);
        }
    }
}

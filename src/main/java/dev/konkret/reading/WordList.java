package dev.konkret.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of words: {@code [section]} lines, under each the words of that section, separated by white space; a line that
 * begins with {@code #} is a remark.
 */
public final class WordList {
    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    private WordList() {}

    /**
     * Reads the resource {@code name} next to {@code owner}.
     *
     * @throws IllegalArgumentException when there is no such resource
     */
    public static WordList read(Class<?> owner, String name) {
        WordList list = new WordList();
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) throw new IllegalArgumentException("no word list " + name);
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<String> section = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String trimmed = line.strip();
                if (trimmed.startsWith("[")) section = list.open(trimmed.substring(1, trimmed.length() - 1));
                else if (!trimmed.isEmpty() && !trimmed.startsWith("#")) section.addAll(List.of(trimmed.split("\\s+")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("word list " + name, e);
        }
        return list;
    }

    private List<String> open(String section) {
        return sections.computeIfAbsent(section, s -> new ArrayList<>());
    }

    /**
     * Returns the words of {@code section}.
     *
     * @throws IllegalArgumentException when the file has no such section
     */
    public List<String> section(String section) {
        List<String> words = sections.get(section);
        if (words == null) throw new IllegalArgumentException("no section " + section);
        return words;
    }
}

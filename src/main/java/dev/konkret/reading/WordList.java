package dev.konkret.reading;

import java.io.IOException;
import java.io.InputStream;
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
            list.take(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("word list " + name, e);
        }
        return list;
    }

    private void take(String text) {
        List<String> section = new ArrayList<>();
        for (int at = 0, end; at < text.length(); at = end + 1) {
            end = text.indexOf('\n', at);
            if (end < 0) end = text.length();
            if (at == end || text.charAt(at) == '#') continue;
            if (text.charAt(at) == '[') section = open(text.substring(at + 1, text.indexOf(']', at)));
            else section.addAll(words(text.substring(at, end)));
        }
    }

    /** Returns the words of a line, separated by white space. */
    public static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        for (int at = 0; at < line.length(); at++) {
            int word = at;
            while (at < line.length() && line.charAt(at) > ' ') at++;
            if (at > word) words.add(line.substring(word, at));
        }
        return words;
    }

    private List<String> open(String section) {
        List<String> words = sections.get(section);
        if (words == null) {
            words = new ArrayList<>();
            sections.put(section, words);
        }
        return words;
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

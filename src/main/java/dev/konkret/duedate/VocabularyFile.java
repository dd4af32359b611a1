package dev.konkret.duedate;

import dev.konkret.reading.Folding;
import dev.konkret.reading.WordList;
import dev.konkret.reading.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a word list: {@code role [field=value …]: words}, one meaning a line. */
final class VocabularyFile {
    private final Map<String, Word> words = new HashMap<>();
    private final Map<String, Word> phrases = new HashMap<>();
    private final List<String> typos = new ArrayList<>();
    private final List<String> notTypos = new ArrayList<>();

    private VocabularyFile() {}

    /** Reads {@code name} next to this class; a mistake in the list is an {@link IllegalArgumentException}. */
    static Vocabulary read(String name) {
        VocabularyFile file = new VocabularyFile();
        try (InputStream in = VocabularyFile.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalArgumentException("no word list " + name);
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) file.line(line.strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Vocabulary(file.words, file.phrases, file.typos, file.notTypos);
    }

    private void line(String line) {
        if (line.isEmpty() || line.startsWith("#")) return;
        int colon = line.indexOf(':');
        if (colon < 0) throw new IllegalArgumentException("no colon in word list: " + line);
        String[] head = line.substring(0, colon).strip().split(" ");
        List<String> spellings = spellings(line.substring(colon + 1));
        switch (head[0]) {
            case "typo" -> spellings.forEach(spelling -> typos.add(Folding.fold(spelling)));
            case "notTypo" -> spellings.forEach(spelling -> notTypos.add(Folding.fold(spelling)));
            case "compound" -> compounds(spellings);
            default -> {
                Word word = word(head);
                for (String spelling : spellings) put(spelling, word);
            }
        }
    }

    private static List<String> spellings(String list) {
        List<String> spellings = new ArrayList<>();
        for (String item : WordList.words(list)) {
            int plus = item.indexOf('+');
            if (plus <= 0) spellings.add(item.replace('_', ' '));
            else
                for (String ending : item.substring(plus + 1).split(","))
                    spellings.add(item.substring(0, plus).concat(ending));
        }
        return spellings;
    }

    private static Word word(String[] head) {
        int value = 0;
        int part = 0;
        int unit = 0;
        int daypart = 0;
        for (int i = 1; i < head.length; i++) {
            String[] field = head[i].split("=");
            switch (field[0]) {
                case "value" -> value = Integer.parseInt(field[1]);
                case "feast" -> value = List.of(Feast.values()).indexOf(Feast.valueOf(field[1]));
                case "part" -> part = Integer.parseInt(field[1]);
                case "unit" -> unit = Integer.parseInt(field[1]);
                case "daypart" -> daypart = Integer.parseInt(field[1]);
                default -> throw new IllegalArgumentException("unknown field in a word list: " + field[0]);
            }
        }
        return new Word(Role.named(head[0]).bit, value, part, unit, daypart);
    }

    private void put(String spelling, Word word) {
        boolean single = Words.of(spelling).size() == 1;
        (single ? words : phrases).merge(Folding.fold(spelling), word, (a, b) -> a.and(b, spelling));
    }

    /** Montag + früh → Montagfrüh, a weekday with its part of the day. */
    private void compounds(List<String> spellings) {
        int plus = spellings.indexOf("+");
        for (String day : spellings.subList(0, plus)) {
            for (String part : spellings.subList(plus + 1, spellings.size())) {
                Word first = words.getOrDefault(Folding.fold(day), Word.NONE);
                Word second = words.getOrDefault(Folding.fold(part), Word.NONE);
                put(day + part, new Word(first.roles(), first.value(), 0, 0, second.daypart()));
            }
        }
    }
}

package dev.konkret.goal.smart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that give something away, in German and English at once: a goal is understood in the language it is written in,
 * whatever its reader reads. They live as data, one file a language; {@code german.words} explains how to write them.
 */
enum WordList {
    /** Verbs that tell of doing and not of a result. */
    ACTIVITY,
    /** Words that tell of a wish. */
    WISH,
    /** Words everybody understands differently. */
    VAGUE,
    /** Words behind which nobody in particular stands. */
    NOBODY,
    /** Words that tell what shall be gone, not what shall be there. */
    AGAINST,
    /** Words that allow no exception. */
    ABSOLUTE,
    /** A part of a whole: "half of all" is no word without exception, "100 % of all" is. */
    SHARE,
    /** How often something happens: "every week" is no word without exception. */
    RHYTHM,
    /** Numbers written out. */
    NUMBER,
    /** Words of getting more or less. */
    CHANGE,
    /** Words that say what a change is compared with. */
    BASE,
    /** Times that are no days. */
    PERIOD,
    /** Times that are over. */
    GONE;

    private static final Map<WordList, Pattern> PATTERNS = read("german.words", "english.words");

    /** Returns the first place where one of these words stands, as it is written there. */
    Optional<String> firstIn(String text) {
        Matcher matcher = Objects.requireNonNull(PATTERNS.get(this), name()).matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** Returns the text with {@code instead} in place of each of these words. */
    String outOf(String text, String instead) {
        return Objects.requireNonNull(PATTERNS.get(this), name()).matcher(text).replaceAll(instead);
    }

    /** Returns whether one of these words stands in the text. */
    boolean isIn(String text) {
        return firstIn(text).isPresent();
    }

    private static Map<WordList, Pattern> read(String... files) {
        Map<WordList, List<String>> words = new EnumMap<>(WordList.class);
        for (String file : files) {
            WordList list = ACTIVITY;
            for (String line : lines(file)) {
                String word = line.strip();
                if (word.isEmpty() || word.startsWith("#")) continue;
                if (word.startsWith("[")) {
                    list = valueOf(word.substring(1, word.length() - 1).toUpperCase(Locale.ROOT));
                } else {
                    words.computeIfAbsent(list, l -> new ArrayList<>()).add(word);
                }
            }
        }
        Map<WordList, Pattern> patterns = new EnumMap<>(WordList.class);
        words.forEach((list, all) -> patterns.put(list, any(all)));
        return patterns;
    }

    /** The longest first, so that "no longer" is not found as "no". */
    private static Pattern any(List<String> words) {
        String regex = words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(WordList::regex)
                .collect(Collectors.joining("|"));
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String regex(String word) {
        boolean alone = word.startsWith("=");
        boolean sign = !alone && !Character.isLetterOrDigit(word.charAt(0));
        StringBuilder regex = new StringBuilder(alone ? "\\A\\s*" : sign ? "" : "(?<![\\p{L}\\p{N}])");
        for (char c : (alone ? word.substring(1) : word).replace(" … ", "…").toCharArray()) {
            switch (c) {
                case '*' -> regex.append("\\p{L}*+");
                case ' ' -> regex.append("\\s{1,3}");
                case '…' -> regex.append("\\s{1,3}(?:[^.!?]{1,60}?\\s{1,3})?");
                case 'ä' -> regex.append("(?:ä|ae)");
                case 'ö' -> regex.append("(?:ö|oe)");
                case 'ü' -> regex.append("(?:ü|ue)");
                case 'ß' -> regex.append("(?:ß|ss)");
                default -> regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return regex.append(alone ? "[.!]?\\s*\\z" : "(?![\\p{L}\\p{N}])").toString();
    }

    private static List<String> lines(String file) {
        try (InputStream in = WordList.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("no word list " + file);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read word list " + file, e);
        }
    }
}

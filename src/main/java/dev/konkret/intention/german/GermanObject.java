package dev.konkret.intention.german;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The subject of a passive as an object: "Der alte Zaun" – "den alten Zaun", "ein neuer Zugang" – "einen neuen Zugang". */
final class GermanObject {
    private static final Map<String, String> POINTED =
            Map.of("der", "den", "dieser", "diesen", "jener", "jenen", "jeder", "jeden");
    private static final Set<String> SAME = Set.of("die", "das", "diese", "dieses", "unsere", "alle", "eine", "beide");
    /** Masculine or neuter. */
    private static final Set<String> EITHER = Set.of("ein", "kein", "mein", "dein", "unser", "euer");

    private static final Set<String> SOME = Set.of("paar", "bisschen", "wenig", "bissl");
    private static final String AND = " und ";

    private GermanObject() {}

    /** Returns the object, or null when the gender of the noun is not certain. */
    static @Nullable String of(String subject) {
        int and = subject.indexOf(AND);
        if (and > 0 && isArticle(first(subject.substring(and + AND.length())))) {
            String one = of(subject.substring(0, and));
            String other = of(subject.substring(and + AND.length()));
            return one == null || other == null ? null : one + AND + other;
        }
        int space = subject.indexOf(' ');
        if (space < 0) return subject;
        String article = first(subject);
        String rest = subject.substring(space + 1);
        if (SAME.contains(article)) return article + " " + rest;
        String pointed = POINTED.get(article);
        if (pointed != null) {
            boolean subjectOf = !GermanGender.mayBeFeminine(noun(rest));
            return subjectOf ? pointed + " " + declined(rest, "e") : null;
        }
        return EITHER.contains(article) ? either(article, rest) : subject;
    }

    private static @Nullable String either(String article, String rest) {
        String next = first(rest);
        boolean adjective = !rest.equals(next) && !isNoun(rest);
        if (SOME.contains(next) || (adjective && next.endsWith("es"))) return article + " " + rest;
        String noun = noun(rest);
        boolean masculine = adjective ? next.endsWith("er") : GermanGender.isMasculine(noun);
        if (masculine) return (article.equals("euer") ? "euren" : article + "en") + " " + declined(rest, "er");
        if (GermanGender.isNeuter(noun)) return article + " " + rest;
        // "Toner bestellen" is right whatever "Toner" is.
        return article.equals("ein") && !adjective ? rest : null;
    }

    private static boolean isArticle(String word) {
        return POINTED.containsKey(word) || SAME.contains(word) || EITHER.contains(word);
    }

    private static String first(String phrase) {
        int space = phrase.indexOf(' ');
        return (space < 0 ? phrase : phrase.substring(0, space)).toLowerCase(Locale.GERMAN);
    }

    private static boolean isNoun(String rest) {
        return Character.isUpperCase(rest.charAt(0));
    }

    /** The first word with a capital, or else the last word. */
    private static String noun(String rest) {
        String[] words = rest.split(" ");
        for (String word : words) if (!word.isEmpty() && isNoun(word)) return word;
        return words[words.length - 1];
    }

    /** "alte Zaun" – "alten Zaun", "neuer Kunde" – "neuen Kunden"; {@code ending} is that of the adjectives. */
    private static String declined(String rest, String ending) {
        String noun = noun(rest);
        StringBuilder phrase = new StringBuilder();
        boolean before = true;
        for (String word : rest.split(" ")) {
            boolean named = before && word.equals(noun);
            boolean adjective = before && !named && !word.isEmpty() && !isNoun(word) && word.endsWith(ending);
            before &= !named;
            if (!phrase.isEmpty()) phrase.append(' ');
            if (adjective)
                phrase.append(word, 0, word.length() - ending.length()).append("en");
            else phrase.append(named ? GermanGender.accusative(word) : word);
        }
        return phrase.toString();
    }
}

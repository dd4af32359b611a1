package dev.konkret.intention.english;

import dev.konkret.intention.Classes;
import dev.konkret.reading.Kind;
import dev.konkret.reading.Lexicon;
import dev.konkret.reading.WordList;
import dev.konkret.reading.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How function words are spelled in a hurry: "abt", "any1", "shldnt"; "cd" and "wd" only beside a subject or a verb. */
final class EnglishSpellings {
    private static final WordList LIST = WordList.read(EnglishSpellings.class, "spellings.txt");
    private static final List<String> ALWAYS = LIST.section("always");
    private static final List<String> BETWEEN = LIST.section("between");
    private static final List<String> MEANT = new ArrayList<>();
    private static final Lexicon SPELLINGS = number(ALWAYS, BETWEEN);
    private static final int FIRST_BETWEEN = ALWAYS.size() / 2 + 1;

    private static final Set<String> SUBJECTS = Set.copyOf(EnglishWords.RULE_LISTS.section("spellings-subjects"));
    private static final Set<String> ARTICLES = Set.of("the", "a", "my", "your", "his", "her", "our", "new", "this");
    private static final Set<String> VERBS = Set.of("be", "have", "do", "really", "also", "prob", "b");

    private static final long VERB =
            EnglishWords.ACT | EnglishWords.STATIVE | EnglishWords.SOFT | EnglishWords.NEED | EnglishWords.BEBASE;

    private static final int SHORTEST_ING = 5;

    private EnglishSpellings() {}

    /** Gives the spellings the classes of what they stand for. */
    static void announce(Classes classes) {
        Lexicon known = classes.lexicon();
        for (int i = 0; i < ALWAYS.size(); i += 2) classes.add(ALWAYS.get(i), known.of(Words.of(ALWAYS.get(i + 1)), 0));
    }

    /** Returns the classes of what token {@code i} stands for where that depends on its neighbours. */
    static long guess(Words words, int i) {
        String digit = withDigit(words, i);
        if (digit != null) return EnglishWords.lexicon().of(Words.of(digit), 0);
        int size = words.end(i) - words.start(i);
        if (size > 3 || words.kind(i) != Kind.WORD) return 0;
        int number = (int) SPELLINGS.of(words, i);
        return number >= FIRST_BETWEEN && fits(words, i)
                ? EnglishWords.lexicon().of(Words.of(MEANT.get(number - 1)), 0)
                : 0;
    }

    static Words spelledOut(Words words) {
        return words.joined(EnglishSpellings::withDigit).readAs(EnglishSpellings::meant);
    }

    private static @Nullable String meant(Words words, int i) {
        int number = (int) SPELLINGS.of(words, i);
        boolean known = number > 0 && (number < FIRST_BETWEEN || fits(words, i));
        return known ? MEANT.get(number - 1) : droppedG(words, i);
    }

    /** Returns "grabbing" for "grabbin", null for any word that is one of its own. */
    private static @Nullable String droppedG(Words words, int i) {
        int size = words.end(i) - words.start(i);
        if (size < SHORTEST_ING
                || words.kind(i) != Kind.WORD
                || !words.folded(i).endsWith("in")) return null;
        if (EnglishWords.lexicon().of(words, i) != 0) return null;
        String whole = words.folded(i) + "g";
        return (EnglishWords.lexicon().of(Words.of(whole), 0) & EnglishWords.ACTING) != 0 ? whole : null;
    }

    /** Returns what "any1", "some1", "b4" stand for, whose digit is a token of its own, or null. */
    private static @Nullable String withDigit(Words words, int i) {
        if (i + 1 >= words.size() || words.kind(i + 1) != Kind.NUMBER || !words.touchesPrevious(i + 1)) return null;
        if (words.kind(i) != Kind.WORD || (words.touchesPrevious(i + 2) && words.kind(i + 2) == Kind.WORD)) return null;
        return switch (words.number(i + 1)) {
            case 1 ->
                switch (words.folded(i)) {
                    case "any", "ne" -> "anyone";
                    case "some", "sum", "som" -> "someone";
                    case "every", "evry" -> "everyone";
                    case "no" -> "nobody";
                    default -> null;
                };
            case 8 -> words.is(i, "gr") ? "great" : null;
            case 4 -> words.is(i, "b") ? "before" : null;
            default -> null;
        };
    }

    /** "You cd swap", "wd be good", "cd you", "a beer w the team". */
    private static boolean fits(Words words, int i) {
        if (words.is(i, "w"))
            return i > 0 && i + 1 < words.size() && words.kind(i - 1) == Kind.WORD && words.kind(i + 1) != Kind.NUMBER;
        if (words.is(i, "r"))
            return isOne(words, i - 1, Set.of("we", "they", "u", "you")) || isOne(words, i + 1, SUBJECTS);
        if (words.is(i, "id") || words.is(i, "ill")) return isVerb(words, i + 1);
        // "The CD you lent me"
        if (isOne(words, i - 1, ARTICLES)) return false;
        return isOne(words, i - 1, SUBJECTS) || isOne(words, i + 1, SUBJECTS) || isOne(words, i + 1, VERBS);
    }

    private static boolean isVerb(Words words, int i) {
        return i < words.size()
                && words.kind(i) == Kind.WORD
                && ((EnglishWords.lexicon().of(words, i) & VERB) != 0 || EnglishInformal.followsId(words, i));
    }

    private static boolean isOne(Words words, int i, Set<String> of) {
        return i >= 0 && i < words.size() && words.kind(i) == Kind.WORD && of.contains(words.folded(i));
    }

    private static Lexicon number(List<String> always, List<String> between) {
        Lexicon.Builder numbers = new Lexicon.Builder(always.size());
        for (List<String> pairs : List.of(always, between)) {
            for (int i = 0; i < pairs.size(); i += 2) {
                MEANT.add(pairs.get(i + 1));
                numbers.add(pairs.get(i), MEANT.size());
            }
        }
        return numbers.build();
    }
}

package dev.konkret.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a long word may be broken. No dictionary: German compounds are joined behind endings such as "-ungs" and "-keits", and
 * syllables begin with one consonant, or with letters that are one sound. That is right nearly always and readable else.
 */
final class Hyphens {

    /** Fewer letters do not stand alone. */
    private static final int LEAST = 3;

    private static final String VOWELS = "aeiouyäöüáàâéèêíìîóòôúùûåøæœ";

    /** Letters that are one sound and stay together. */
    private static final Pattern ONE_SOUND = Pattern.compile("sch|ch|ck|ph|th|qu|sh|[bdfgkpt][rl]");

    private static final Pattern JOINT =
            Pattern.compile("(?:ungs|heits|keits|schafts|tions|täts|ings|lings|ments|itäts|ations|ums)(?=\\p{L}{3})");

    private Hyphens() {}

    /**
     * A place in a word.
     *
     * @param at how many chars come before it
     * @param hyphen what is written at the break; empty behind a hyphen or slash that is there already
     * @param joint between two words, which reads better than between two syllables
     */
    record Break(int at, String hyphen, boolean joint) {}

    /** Returns the places where this word may be broken, from left to right. */
    static List<Break> in(String word) {
        List<Break> breaks = new ArrayList<>();
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.length() != word.length()) return breaks;
        for (int at = 1; at < word.length(); at++) {
            char before = word.charAt(at - 1);
            if (before == '-' || before == '/' || before == '–' || before == '_' || before == '.') {
                if (at >= 2) breaks.add(new Break(at, "", true));
            } else if (isSyllable(lower, at)) {
                breaks.add(new Break(at, "-", isJoint(lower, at)));
            }
        }
        return breaks;
    }

    private static boolean isJoint(String word, int at) {
        Matcher joint = JOINT.matcher(word);
        while (joint.find()) if (joint.end() == at) return true;
        return false;
    }

    private static boolean isSyllable(String word, int at) {
        if (at < LEAST || word.length() - at < LEAST) return false;
        for (int i = at - LEAST; i < at + LEAST; i++) if (!Character.isLetter(word.charAt(i))) return false;
        if (isJoint(word, at)) return true;
        // A joint nearby is the better place: not "Prüfung-spflicht".
        if (isJoint(word, at + 1) || isJoint(word, at - 1)) return false;
        int vowel = at;
        while (vowel < word.length() && !isVowel(word.charAt(vowel))) vowel++;
        String onset = word.substring(at, vowel);
        boolean opens = vowel < word.length()
                && (onset.length() == 1 || ONE_SOUND.matcher(onset).matches());
        if (!opens) return false;
        // The sound must not begin earlier: "Ma-schi-ne", never "Mas-chi-ne".
        int first = at;
        while (first > 0 && !isVowel(word.charAt(first - 1))) first--;
        if (first == 0) return false;
        for (int i = first; i < at; i++) {
            if (ONE_SOUND.matcher(word.substring(i, vowel)).matches()) return false;
        }
        return true;
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }
}

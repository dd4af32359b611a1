package dev.konkret.intention.german;

import dev.konkret.reading.Kind;
import dev.konkret.reading.Words;
import java.util.List;

/** What the spelling of a folded German word says about its form. */
final class GermanShapes {
    private static final List<String> PREFIXES = List.of(
            "ab",
            "an",
            "auf",
            "aus",
            "ein",
            "vor",
            "nach",
            "um",
            "zu",
            "weg",
            "los",
            "fest",
            "durch",
            "her",
            "hin",
            "ueber",
            "unter",
            "weiter",
            "zurueck",
            "zusammen",
            "frei",
            "bereit",
            "fertig",
            "neu",
            "rein",
            "raus",
            "hoch",
            "runter",
            "mit",
            "nach",
            "bei",
            "dar",
            "rund",
            "herum",
            "heraus",
            "rum",
            "rauf",
            "up",
            "down",
            "out",
            "voll",
            "wieder",
            "klar",
            "still",
            "richtig",
            "gegen",
            "ran",
            "vorbei",
            "hinzu",
            "dazu",
            "bekannt",
            "sauber",
            "frei",
            "online");
    private static final List<String> INSEPARABLE = List.of(
            "be", "ver", "er", "ent", "zer", "ueber", "unter", "um", "durch", "wider", "hinter", "miss", "re", "de",
            "wieder", "voll");

    private GermanShapes() {}

    /** Returns the class of verbs like "aktualisiere" and "aktualisiert", too many for a list; 0 for other words. */
    static long verb(Words words, int i) {
        int end = words.end(i);
        if (end - words.start(i) < 6 || words.kind(i) != Kind.WORD) return 0;
        String text = words.original();
        boolean small = Character.isLowerCase(text.charAt(words.start(i)));
        // "ich erfrier", "verlier": no loan words.
        if (text.startsWith("frier", end - 5) || text.startsWith("lier", end - 4)) return 0;
        boolean first = text.startsWith("iere", end - 4)
                || ((small || words.is(i + 1, "ich")) && text.startsWith("ier", end - 3));
        return first ? GermanWords.ACT1 : text.startsWith("iert", end - 4) ? GermanWords.ACT3 : 0;
    }

    /** Tells whether {@code word} looks like a past participle: gestrichen, aufgeräumt, erneuert, gemerged. */
    static boolean isParticiple(String word) {
        if (word.length() < 5 || !(word.endsWith("t") || word.endsWith("n") || word.endsWith("ed"))) return false;
        if (word.endsWith("iert") || word.endsWith("ed")) return true;
        if (word.startsWith("ge")) return true;
        for (String prefix : PREFIXES) {
            if (word.startsWith(prefix) && word.startsWith("ge", prefix.length())) return true;
            if (word.startsWith(prefix)) {
                for (String inner : INSEPARABLE) {
                    if (word.startsWith(inner, prefix.length()) && word.length() > prefix.length() + inner.length() + 3)
                        return true;
                }
            }
        }
        for (String prefix : INSEPARABLE) if (word.startsWith(prefix)) return true;
        return false;
    }

    /** Tells whether {@code word} looks like a participle without its vowel: gputzt, gstrichen, gricht. */
    static boolean isSouthernParticiple(String word) {
        for (String prefix : PREFIXES) {
            int at = prefix.length();
            boolean inside = word.startsWith(prefix) && word.length() > at + 3 && word.charAt(at) == 'g';
            if (inside && "aeiou".indexOf(word.charAt(at + 1)) < 0 && (word.endsWith("t") || word.endsWith("n")))
                return true;
        }
        boolean closed = word.length() > 4 && word.charAt(0) == 'g' && "aeiou".indexOf(word.charAt(1)) < 0;
        return closed && (word.endsWith("t") || word.endsWith("n") || word.endsWith("a"));
    }

    /** Tells whether {@code word} looks like an infinitive: streichen, kümmern, sammeln, verschicke (Swiss). */
    static boolean isInfinitive(String word) {
        if (word.endsWith("gestern") || word.equals("schoen")) return false;
        return (word.length() > 3 && (word.endsWith("en") || word.endsWith("ern") || word.endsWith("eln")))
                || word.equals("tun")
                || word.equals("gehn");
    }

    /** Tells whether {@code word} looks like "aufzuräumen", an infinitive with its <i>zu</i> inside. */
    static boolean isZuInfinitive(String word) {
        int zu = word.indexOf("zu", 2);
        return zu > 0 && zu + 4 < word.length() && isInfinitive(word);
    }
}

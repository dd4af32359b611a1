package dev.konkret.intention.german;

import dev.konkret.reading.Folding;
import dev.konkret.reading.WordList;
import java.util.List;

/** Of what gender a noun is, as far as its ending tells for certain. */
final class GermanGender {
    private static final WordList LIST = WordList.read(GermanWords.class, "genders.txt");
    private static final List<String> MASCULINE = section("masculine");
    private static final List<String> NEUTER = section("neuter");
    private static final List<String> WEAK = section("weak");
    private static final List<String> FEMININE = section("feminine");

    private GermanGender() {}

    private static List<String> section(String name) {
        return LIST.section(name).stream().map(Folding::fold).toList();
    }

    static boolean isMasculine(String noun) {
        return isWeak(noun) || ends(noun, MASCULINE);
    }

    static boolean isNeuter(String noun) {
        return !isMasculine(noun) && ends(noun, NEUTER);
    }

    /** "Kunde", "Nachbar", "Patient": with an n in the accusative. */
    static boolean isWeak(String noun) {
        return ends(noun, WEAK);
    }

    /** After "der" a feminine noun is no subject: "der Startseite". An ending in e is one, but for "der Kunde". */
    static boolean mayBeFeminine(String noun) {
        if (isMasculine(noun)) return false;
        String folded = Folding.fold(noun);
        boolean foreign = folded.endsWith("ee") || folded.equals("kaese");
        return (folded.endsWith("e") && !foreign) || ends(noun, FEMININE);
    }

    /** "den Kunden", "den Patienten", "den Herrn". */
    static String accusative(String noun) {
        if (!isWeak(noun)) return noun;
        String folded = Folding.fold(noun);
        boolean brief = folded.endsWith("e") || folded.endsWith("r");
        return noun + (brief ? "n" : "en");
    }

    private static boolean ends(String noun, List<String> endings) {
        String folded = Folding.fold(noun);
        for (String ending : endings) if (folded.endsWith(ending)) return true;
        return false;
    }
}

package dev.konkret.intention.german;

import dev.konkret.intention.Turns;
import dev.konkret.reading.Lexicon;
import dev.konkret.reading.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every word of German that has a class: those of {@link GermanWords}, all forms of the verbs of work, the keys of the turns. */
final class GermanLexicon {
    private static final Map<String, String> INFINITIVES = new HashMap<>();
    static final Lexicon LEXICON = fill();

    private GermanLexicon() {}

    /** Returns the infinitive of a finite verb of work in its folded spelling, or null. */
    static @Nullable String infinitive(String folded) {
        return INFINITIVES.get(folded);
    }

    private static boolean isSeparable(String infinitive, Set<String> infinitives) {
        for (String prefix : GermanWords.section("separable")) {
            if (infinitive.startsWith(prefix) && infinitives.contains(infinitive.substring(prefix.length())))
                return true;
        }
        return false;
    }

    private static Lexicon fill() {
        List<GermanVerb> verbs = new ArrayList<>();
        Set<String> infinitives = new HashSet<>();
        for (String entry : WordList.read(GermanWords.class, "verbs.txt").section("act")) {
            GermanVerb verb = GermanVerb.of(entry);
            verbs.add(verb);
            infinitives.add(verb.infinitive());
        }
        for (GermanVerb verb : verbs) {
            boolean separable = isSeparable(verb.infinitive(), infinitives);
            verb.addTo(GermanWords.CLASSES, separable);
            if (!separable) verb.nameForms(INFINITIVES);
        }
        for (String entry : WordList.read(GermanWords.class, "verbs.txt").section("named"))
            GermanVerb.of(entry).nameForms(INFINITIVES);
        Turns.announce(GermanTurns.LIST, GermanTurns.SECTIONS, GermanWords.CLASSES, GermanWords.TURN);
        GermanDialect.announce(GermanWords.CLASSES);
        return GermanWords.CLASSES.lexicon();
    }
}

package dev.konkret.intention.german;

import dev.konkret.reading.Folding;
import dev.konkret.reading.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From the participle to the infinitive: überarbeitet – überarbeiten, weggeworfen – wegwerfen, verschoben – verschieben. */
final class GermanParticiple {
    private static final List<String> APART = List.of(
            "zusammen",
            "zurück",
            "weiter",
            "herunter",
            "heraus",
            "herum",
            "hinaus",
            "runter",
            "wieder",
            "nach",
            "fest",
            "frei",
            "rein",
            "raus",
            "hoch",
            "fertig",
            "bereit",
            "durch",
            "auf",
            "aus",
            "ein",
            "vor",
            "weg",
            "los",
            "her",
            "hin",
            "ab",
            "an",
            "um",
            "zu",
            "mit",
            "bei",
            "rum",
            "klar",
            "neu",
            "gegen",
            "dazu",
            "hinzu",
            "heim",
            "nieder",
            "still",
            "voll",
            "trocken");
    private static final List<String> INSEPARABLE =
            List.of("über", "ueber", "unter", "wider", "hinter", "miss", "be", "ent", "emp", "er", "ver", "zer");

    /** Folded participle of a strong verb to its infinitive. */
    private static final Map<String, String> STRONG = strong();

    private GermanParticiple() {}

    /** Returns the infinitive of {@code participle} in its own spelling, or null when nothing tells it. */
    static @Nullable String infinitive(String participle) {
        String simple = simple(participle);
        if (simple != null) return simple;
        for (String particle : APART) {
            if (!starts(participle, particle)) continue;
            String rest = simple(participle.substring(particle.length()));
            if (rest != null) return participle.substring(0, particle.length()) + rest;
        }
        return null;
    }

    private static @Nullable String simple(String participle) {
        String strong = STRONG.get(Folding.fold(participle));
        if (strong != null) return strong;
        if (participle.endsWith("iert")) return participle.substring(0, participle.length() - 1) + "en";
        for (String prefix : INSEPARABLE) {
            if (!starts(participle, prefix) || participle.length() < prefix.length() + 4) continue;
            String rest = participle.substring(prefix.length());
            if (rest.startsWith("ge")) continue;
            String bare = STRONG.get(Folding.fold("ge" + rest));
            if (bare != null) return participle.substring(0, prefix.length()) + bare;
            if (rest.endsWith("t")) return participle.substring(0, prefix.length()) + weak(rest);
        }
        boolean regular = participle.startsWith("ge") && participle.endsWith("t") && participle.length() > 5;
        return regular ? weak(participle.substring(2)) : null;
    }

    /** "arbeitet" – arbeiten, "sammelt" – sammeln, "öffnet" – öffnen, "streckt" – strecken. */
    private static String weak(String form) {
        String stem = form.substring(0, form.length() - 1);
        int last = stem.length() - 1;
        if (stem.charAt(last) == 'e') return stem + "n";
        // "erneuert" and "sammelt" end like "gelehrt" and "gespielt" do not: no vowel before the l or r but this e.
        boolean light = last > 2
                && (stem.endsWith("er") || stem.endsWith("el"))
                && "aeioäöü".indexOf(stem.charAt(last - 2)) < 0;
        return light ? stem + "n" : stem + "en";
    }

    private static boolean starts(String word, String prefix) {
        return word.length() > prefix.length() + 3 && word.startsWith(prefix);
    }

    private static Map<String, String> strong() {
        Map<String, String> strong = new HashMap<>();
        for (String entry : WordList.read(GermanWords.class, "verbs.txt").section("participle")) {
            String[] forms = entry.split("\\|");
            strong.put(Folding.fold(forms[0]), forms[1]);
        }
        return strong;
    }
}

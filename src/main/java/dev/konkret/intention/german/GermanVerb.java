package dev.konkret.intention.german;

import dev.konkret.intention.Classes;
import dev.konkret.reading.Folding;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The present forms of a German verb of work, from its infinitive where it is regular. */
record GermanVerb(String infinitive, String first, String second, String third, String imperative, String plural) {
    /** Reads an entry of {@code verbs.txt}. */
    static GermanVerb of(String entry) {
        String[] forms = entry.split("\\|");
        return forms.length == 6
                ? new GermanVerb(forms[0], forms[1], forms[2], forms[3], forms[4], forms[5])
                : regular(entry);
    }

    private static GermanVerb regular(String infinitive) {
        boolean light = infinitive.endsWith("ern") || infinitive.endsWith("eln");
        String stem = infinitive.substring(0, infinitive.length() - (light ? 1 : 2));
        String link = needsLink(stem) ? "e" : "";
        boolean hissing = stem.endsWith("s") || stem.endsWith("ß") || stem.endsWith("z") || stem.endsWith("x");
        // Not by the plus sign, which takes longer than everything else here the first time it is used.
        String third = stem.concat(link).concat("t");
        return new GermanVerb(infinitive, stem, stem.concat(hissing ? "t" : link.concat("st")), third, stem, third);
    }

    private static boolean needsLink(String stem) {
        return stem.endsWith("t") || stem.endsWith("d") || stem.endsWith("ffn") || stem.endsWith("chn");
    }

    /** Puts the folded finite forms with their infinitive into {@code names}; the first verb of a form keeps it. */
    void nameForms(Map<String, String> names) {
        for (String form :
                new String[] {first, first.concat("e"), first.concat("s"), second, third, imperative, plural})
            names.putIfAbsent(Folding.fold(form), infinitive);
        String light = light();
        if (light != null) names.putIfAbsent(Folding.fold(light), infinitive);
    }

    /** Returns the form without its first e, "sammle" of "sammeln" and "ändre" of "ändern"; null for other verbs. */
    private @Nullable String light() {
        if (!infinitive.endsWith("eln") && !infinitive.endsWith("ern")) return null;
        String stem = infinitive.substring(0, infinitive.length() - 3);
        return stem.concat(infinitive.endsWith("eln") ? "le" : "re");
    }

    /**
     * Adds the forms to their classes.
     *
     * @param separable whether the verb is split when it is finite ("ich rufe an"): then only its infinitive is one word
     */
    void addTo(Classes classes, boolean separable) {
        classes.add(infinitive, GermanWords.ACTINF);
        if (separable) return;
        classes.add(first, GermanWords.ACT1);
        classes.add(first.concat("e"), GermanWords.ACT1);
        // "Ich machs".
        if (!first.endsWith("s")) classes.add(first.concat("s"), GermanWords.ACT1);
        classes.add(first.concat("'s"), GermanWords.ACT1);
        // "Ich sammle die Zettel ein", "sammle bitte die Zettel ein".
        String light = light();
        if (light != null) classes.add(light, GermanWords.ACT1 | GermanWords.IMPERATIVE);
        classes.add(second, GermanWords.ACT2);
        classes.add(second.concat("e"), GermanWords.ACT2);
        classes.add(third, GermanWords.ACT3);
        classes.add(imperative, GermanWords.IMPERATIVE);
        classes.add(imperative.concat("e"), GermanWords.IMPERATIVE);
        classes.add(plural, GermanWords.ACTPL);
    }
}

package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import java.util.List;
import java.util.Set;

/** A verb and its particle with no noun: "trag ich gleich aus" does something to what was named, "geh ich gleich raus" to nothing. */
final class GermanBareVerb {
    /** Verbs of moving and of staying, which have no object even when nothing is left out. */
    private static final List<String> MOTION = List.of(
            "geh",
            "komm",
            "fahr",
            "lauf",
            "renn",
            "flieg",
            "reis",
            "steig",
            "spring",
            "hau",
            "bleib",
            "steh",
            "sitz",
            "leb",
            "schlaf",
            "fang",
            "hoer",
            "schau",
            "guck",
            "zieh",
            "wart",
            "radel",
            "sause",
            "flitz",
            "verschwind",
            "tret",
            "halt");

    private static final Set<String> NOTHING = Set.copyOf(GermanWords.RULE_LISTS.section("bareverb-nothing"));
    private static final Set<String> PERSONS = Set.of("ihn", "sie", "ihm", "ihnen");
    private static final Set<String> MERELY = Set.of("nur", "ja", "bloss", "halt", "mal");

    private GermanBareVerb() {}

    /** Tells whether something is done to something, be it only a pronoun or what an answer leaves out. */
    static boolean hasObject(Clause c, int verb) {
        int last = c.lastWord();
        if (verb < 0) return c.has(DET);
        // "Ich fang gleich an": a particle, no article.
        for (int i = c.find(DET); i >= 0; i = c.find(DET, i + 1)) if (i != last || !c.word(i, "an")) return true;
        if (isMotion(c, verb) || NOTHING.contains(c.folded(verb) + "_" + c.folded(last))) return false;
        if (c.folded(verb).endsWith("'s") || (c.is(verb + 1, I) && GermanClause.isVerbFirst(c, verb))) return true;
        for (int i = verb + 1; i < last; i++) if (c.is(i, IT) || PERSONS.contains(c.folded(i))) return true;
        return false;
    }

    private static boolean isMotion(Clause c, int verb) {
        String form = c.folded(verb);
        for (String stem : MOTION)
            if (form.equals(stem)
                    || (form.startsWith(stem) && form.length() == stem.length() + 1 && form.endsWith("e"))) return true;
        return false;
    }

    /** "Ich sag mal, …", "ich sag's nur", "ich sags ja nur": a comment, no message to anybody. */
    static boolean isSaidOnly(Clause c, int verb) {
        if (verb < 0) return false;
        String form = c.folded(verb);
        int next = c.is(verb + 1, I) ? verb + 2 : verb + 1;
        if (form.equals("sag") || form.equals("sage")) return AFTER_SAY.has(c, next) || next >= c.end();
        if (!form.equals("sag's") && !form.equals("sags")) return false;
        // "Ich sag's jetzt zum dritten Mal, …"
        boolean again = c.word(c.lastWord(), "mal") || c.word(c.lastWord(), "nochmal");
        if (again && (c.nextInSentence() != null || c.previousInSentence() != null)) return true;
        while (next < c.end() && MERELY.contains(c.folded(next))) next++;
        return next > c.lastWord();
    }

    /** "Ich geb auf", "ich dreh durch", "dann schalt ich ab": with no thing at all nothing is done. */
    static boolean isNothing(Clause c, int verb) {
        if (verb < 0 || !NOTHING.contains(c.folded(verb) + "_" + c.folded(c.lastWord()))) return false;
        boolean named = c.find(Bits.CAPITAL, verb + 1) >= 0 || (verb > c.first() && c.is(verb - 1, Bits.CAPITAL));
        for (int i = c.find(DET); i >= 0; i = c.find(DET, i + 1)) named |= i != c.lastWord();
        return !named && !c.has(IT);
    }
}

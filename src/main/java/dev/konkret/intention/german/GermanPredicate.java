package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Phrases;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a finite verb into its infinitive behind its object: "schieb ich … mal in ein Archiv" becomes "in ein Archiv schieben". */
final class GermanPredicate {
    private static final WordSet RESULT = WordSet.of(GermanWords.section("result"));
    private static final Set<String> WHERETO = Set.of("zum", "zur", "ins", "aufs", "ans");

    /** Behind these an accusative tells a direction from a place. */
    private static final Set<String> PLACES = Set.of("in", "auf", "an", "unter", "ueber", "hinter", "neben");

    private static final Set<String> ACCUSATIVE = Set.of("die", "das", "den", "ein", "eine", "einen", "nen", "ne");
    private static final Set<String> NOT_TAKEN = Set.of("bis", "seit", "von", "vom", "ab");

    private GermanPredicate() {}

    /** The topic with its verb as an infinitive; null when there is none or it stands elsewhere. */
    static @Nullable String infinitive(Clause seen, Sighting s) {
        if (s.topicFirst() < seen.first()) return null;
        Clause c = containing(seen, s.topicFirst());
        if (s.topicEnd() > c.end()) return withClause(c, s);
        // "Denk dran, das Zimmer zu lüften"
        boolean zu = c.word(s.topicEnd() - 2, "zu") && GermanShapes.isInfinitive(c.folded(s.topicEnd() - 1));
        int verb = zu ? -1 : GermanFinite.of(c, s);
        if (verb < 0) return null;
        String infinitive = GermanFinite.infinitive(c, verb);
        if (infinitive == null) return null;
        String topic = text(c, s, s.topicFirst(), s.topicEnd());
        boolean leads = verb == s.topicFirst() && s.topicEnd() > verb + 1;
        if (verb >= s.topicFirst() && verb < s.topicEnd() && !leads) {
            // "…, wer die Technik macht"
            boolean end = verb == s.topicEnd() - 1 && topic.endsWith(c.words().text(verb));
            // "jemanden, der den Stand abbaut"
            if (end && c.is(s.topicFirst(), DET) && c.is(s.topicFirst() + 1, DET))
                topic = text(c, s, s.topicFirst() + 1, s.topicEnd());
            return end
                    ? topic.substring(0, topic.length() - c.words().text(verb).length()) + infinitive
                    : null;
        }
        int end = GermanFinite.end(c, verb);
        int first = leads ? c.skip(STRIP & ~DET, verb + 1) : s.topicFirst();
        int to = first < verb ? s.topicEnd() : Math.min(s.topicEnd(), end);
        int particle = GermanFinite.particle(c, verb, end);
        // "Prüft alle nochmal eure Daten": those who are asked stand before what is to be done.
        int thing = to == first + 1 && c.word(first, "alle") ? GermanBounds.start(c, to) : -1;
        if (thing > 0 && GermanNouns.phrase(c, thing) > thing) {
            first = thing;
            to = Math.min(GermanBounds.end(c, thing), end);
        }
        // "Schau über den Text drüber"
        boolean said = particle > first && c.word(particle, "drueber") && GermanBlockers.hasWord(c, "ueber");
        boolean lets = GermanFinite.lets(c, verb, end);
        boolean whole = isVerbal(c, to - 1) && (to - 1 == c.lastWord() || c.is(to - 1, ACTINF));
        if (particle < 0 && !lets && to == s.topicEnd() && whole) return null;
        String object = particle >= first && particle < to
                ? text(c, s, first, particle) + " " + text(c, s, particle + 1, to)
                : text(c, s, first, dangling(c, first, to, end));
        String where = particle >= 0 && to > particle
                ? ""
                : complement(c, s, Math.max(to, verb + 1), particle < 0 ? end : particle);
        String verbed = particle < 0 ? infinitive : c.words().text(particle) + infinitive;
        // "frag rum, was er sich wünscht"
        if (c.is(first, WH) && first > verb && particle < first && to > first + 2 && !c.is(to - 1, Bits.CAPITAL))
            return verbed + ", " + object.strip();
        String lead = particle < 0 || said ? "" : c.words().text(particle) + (RESULT.has(c, particle) ? " " : "");
        String no = no(c, verb, end, first, to);
        String phrase = (lets ? no : "") + preposition(c, first) + object.strip() + " " + where + " " + (lets ? "" : no)
                + lead + infinitive;
        return GermanReflexive.with(c, verb, end, phrase.replaceAll(" +", " ").strip());
    }

    /** "Vorschlag: wir legen die Sitzung auf Dienstag": the clause that says what. */
    private static Clause containing(Clause seen, int token) {
        Clause c = seen;
        for (Clause next = seen; next != null && next.first() <= token; next = next.next()) c = next;
        return c;
    }

    /** "Schau nach, ob alles da ist", "sag Bescheid, wofür es ist": the act, and the clause that says what. */
    private static @Nullable String withClause(Clause c, Sighting s) {
        int first = s.topicFirst();
        int verb = GermanFinite.of(c, s);
        String infinitive = verb < 0 || verb > first ? null : GermanFinite.infinitive(c, verb);
        if (infinitive == null || verb == first) return null;
        String clause = text(c, s, c.lastWord() + 1, s.topicEnd());
        int particle = GermanFinite.particle(c, verb, c.end());
        if (particle < first)
            return particle < 0 && !c.is(c.lastWord(), ACTINF)
                    ? text(c, s, first, c.lastWord() + 1) + " " + infinitive + clause
                    : null;
        String object = text(c, s, first, particle);
        return object + (object.isEmpty() ? "" : " ") + c.words().text(particle) + infinitive + clause;
    }

    /** "Fasst den Server bitte nicht an": what is asked for is to leave it. */
    private static String no(Clause c, int verb, int end, int first, int to) {
        if (c.question()) return "";
        for (int i = c.find(NEG, verb + 1); i >= 0 && i < end; i = c.find(NEG, i + 1)) {
            boolean outside = i < first || i >= to;
            if (outside && c.word(i, "nicht") && !c.is(i + 1, MAL) && !c.word(i + 1, "nur")) return "nicht ";
        }
        return "";
    }

    /** The preposition right before the object, which the verb needs: "zu Krämer fahren"; empty when there is none. */
    static String preposition(Clause c, int object) {
        int i = object - 1;
        boolean before = c.is(i, PREP) && !c.is(i, Bits.DATE) && c.is(object, DET | Bits.CAPITAL);
        return before ? c.words().text(i).toLowerCase(Locale.GERMAN) + " " : "";
    }

    /** Where the object ends without a preposition whose pronoun was cut off: "die Aufsicht <i>von</i> mir". */
    private static int dangling(Clause c, int first, int to, int end) {
        if (to - 1 < first || to >= end || !c.is(to - 1, PREP)) return to;
        // "an die Einladung für Dienstag"
        return c.word(to - 1, "fuer") && c.is(to, Bits.DATE)
                ? c.skip(Bits.DATE, to)
                : c.is(to, PRONOUN | STRIP | Bits.DATE) ? to - 1 : to;
    }

    /** Where to a thing goes when it is said behind an adverb: "die Versionen mal <i>in ein Archiv</i>". */
    private static String complement(Clause c, Sighting s, int from, int end) {
        int i = from;
        while (i < end
                && !c.is(i, PREP)
                && c.is(i, STRIP | PARTICLE | SOFT | BITTE | PRONOUN | Bits.DATE | Bits.MENTION)) i++;
        if (i >= end || !isWhereto(c, i)) return "";
        int to = i + 1;
        while (to < end && !c.is(to, PARTICLE | SOFT | BITTE | CONJ | Bits.DATE | Bits.MENTION)) to++;
        return text(c, s, i, GermanBounds.trim(c, i, to));
    }

    /** Tells whether a direction begins at {@code i}: "in ein Archiv", "zum Huber", not "im Lager", "nach der Arbeit". */
    private static boolean isWhereto(Clause c, int i) {
        if (c.is(i, Bits.DATE) || NOT_TAKEN.contains(c.folded(i))) return false;
        String word = c.folded(i);
        if (WHERETO.contains(word)) return true;
        boolean named = c.is(i + 1, Bits.CAPITAL) && !c.is(i + 1, PRONOUN | Bits.DATE);
        if (word.equals("nach") || word.equals("zu")) return named;
        boolean moves = PLACES.contains(word);
        String next = c.folded(i + 1);
        boolean accusative =
                ACCUSATIVE.contains(next) || (c.is(i + 1, DET) && (next.endsWith("e") || next.endsWith("en")));
        return moves && (named || accusative);
    }

    private static boolean isVerbal(Clause c, int i) {
        return !c.is(i, Bits.CAPITAL | DET)
                && !c.is(i - 1, PREP)
                && !c.word(i, "denen")
                && (c.is(i, ACTINF) || GermanShapes.isInfinitive(c.folded(i)));
    }

    private static String text(Clause c, Sighting s, int from, int to) {
        return from < to ? Phrases.of(c.message(), s.about(from, to), GermanPhrase.fillers(c, s), "zu") : "";
    }
}

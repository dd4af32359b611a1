package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The finite verb that says what is done, the end of what belongs to it, and its particle: "schau ich <i>drüber</i> und geb …". */
final class GermanFinite {
    private static final long FINITE = ACT1 | ACT2 | ACT3 | ACTPL | IMPERATIVE;
    private static final WordSet PARTICLES = WordSet.of(GermanWords.section("separable"));
    private static final WordSet MORE = WordSet.of(GermanWords.section("parted"));
    private static final WordSet RESULT = WordSet.of(GermanWords.section("result"));

    /** "Von zuhause aus". */
    private static final WordSet FROM =
            WordSet.of(Set.of("zuhause", "hause", "daheim", "hier", "dort", "da", "mir", "uns", "haus"));

    private static final WordSet PREFIX = WordSet.of(Set.of("über", "unter", "durch", "ver", "be", "er", "ent"));
    private static final int LONGEST = 8;

    private GermanFinite() {}

    /** Returns the verb of work the topic belongs to, or -1. */
    static int of(Clause c, Sighting s) {
        int verb = said(c, s);
        // "schau ich drüber und <i>geb</i> das Okay weiter": the verb behind the "und" the topic stands behind.
        for (int i = s.topicFirst(); i > c.first() && i > verb; i--) if (isNext(c, i - 1)) return i;
        return verb;
    }

    private static int said(Clause c, Sighting s) {
        for (int i : s.words())
            if (i >= c.first()
                    && i < c.end()
                    && (c.is(i, FINITE | CUE) || (c.at(i) & ~Bits.CAPITAL) == 0)
                    && !c.is(i, MODAL)
                    && GermanLexicon.infinitive(c.folded(i)) != null
                    && !isPhrase(c, i)) return i;
        // "Denk bitte an den Schein", "ordne bitte die Angebote zu"
        for (int i : s.words())
            if (c.is(i, BITTE) && i <= s.topicFirst() && !c.is(i - 1, Bits.CAPITAL | MODAL | CAN) && isNamed(c, i - 1))
                return i - 1;
        // "Rosi und ich <i>stellen</i> die Stühle auf", "<i>nimmst</i> du bitte den Hänger mit?"
        for (int i : s.words())
            if (c.is(i, ACTINF)
                    && !c.is(i, Bits.CAPITAL | LET)
                    && i < s.topicFirst()
                    && !isPhrase(c, i)
                    && !c.has(MODAL | WOULDINF | LET)) return i;
        int you = c.find(YOU | YOUPL);
        if (c.is(you - 1, ACT2 | ACTPL) && you <= s.topicFirst() && infinitive(c, you - 1) != null) return you - 1;
        int we = c.find(WE);
        boolean inverted = c.is(we - 1, ACTINF) || (c.is(we - 2, WH) && GermanShapes.isInfinitive(c.folded(we - 1)));
        int ours = c.is(we + 1, ACTINF) ? we + 1 : inverted ? we - 1 : -1;
        boolean second = ours >= 0 && !c.is(ours, Bits.CAPITAL | MODAL) && c.lastWord() > ours + 1;
        if (second
                && !isPhrase(c, ours)
                && ours <= s.topicFirst()
                && !c.has(MODAL | WOULDINF | HAVE2 | BE2 | COND | SUB)) return ours;
        int last = s.topicEnd() - 1;
        boolean final3 = c.has(COND | SUB | SOMEONE | WH | DET)
                && c.at(last) == 0
                && c.folded(last).endsWith("t")
                && compound(c, last) != null;
        int asked = c.find(WH | SUB | COND, s.topicFirst() + 1);
        if (asked > s.topicFirst() && asked < last) return -1;
        boolean whole = last == c.lastWord()
                && (c.is(last, ACT2 | ACT3 | ACTPL) || final3)
                && !c.is(last, ACTINF | Bits.CAPITAL);
        return whole ? last : -1;
    }

    /** "Lasst uns das durchgehen", "schieben wir vor uns her": the verb does not say what is to be done. */
    private static boolean isPhrase(Clause c, int i) {
        if (c.folded(i).startsWith("schieb") && c.word(c.lastWord(), "her")) return true;
        if (c.is(i, LET) && c.has(WE)) return true;
        if (c.word(i, "suchen") || c.word(i, "vergessen")) return true;
        return c.is(i, LET) && (GermanBlockers.hasWord(c, "uns") || c.word(i + 1, "mich") || c.is(i + 1, MAL));
    }

    private static boolean isNamed(Clause c, int i) {
        return i >= c.first() && GermanLexicon.infinitive(c.folded(i)) != null;
    }

    /** Returns the infinitive of the verb at {@code i}, or null. */
    static @Nullable String infinitive(Clause c, int i) {
        String known = GermanLexicon.infinitive(c.folded(i));
        if (known != null) return known;
        return c.is(i, ACTINF) || GermanShapes.isInfinitive(c.folded(i))
                ? c.words().text(i)
                : compound(c, i);
    }

    /** "dass jemand das aufschreibt", "der die Termine überträgt": a known verb behind its particle. */
    private static @Nullable String compound(Clause c, int i) {
        String word = c.folded(i);
        for (int cut = Math.min(word.length() - 3, LONGEST); cut > 1; cut--) {
            String known = PREFIX.holds(word.substring(0, cut))
                            || PARTICLES.holds(word.substring(0, cut))
                            || MORE.holds(word.substring(0, cut))
                    ? GermanLexicon.infinitive(word.substring(cut))
                    : null;
            // The letters of the particle as they are written: "über" is one shorter than "ueber".
            int shorter = word.length() - c.words().text(i).length();
            if (known != null)
                return c.words()
                                .text(i)
                                .substring(
                                        0,
                                        cut
                                                - (word.startsWith("ue") || word.startsWith("zurue")
                                                        ? Math.min(shorter, 1)
                                                        : 0))
                        + known;
        }
        return null;
    }

    /** Tells whether another finite verb stands behind the "und" at {@code i}. */
    static boolean isNext(Clause c, int i) {
        boolean and = c.word(i, "und") || c.word(i, "oder");
        return and
                && c.is(i + 1, FINITE)
                && !c.is(i + 1, ACTINF | Bits.CAPITAL | DET | PREP | STRIP)
                && !c.word(i + 2, "und")
                && i + 1 < c.lastWord();
    }

    /** Returns the end of what belongs to the verb at {@code verb}: the next verb or the next clause. */
    static int end(Clause c, int verb) {
        boolean ours = c.is(verb, ACTINF) && c.has(WE) && !c.has(MODAL);
        for (int i = verb + 1; i < c.end(); i++) {
            if (isNext(c, i) || (ours && c.word(i, "und") && c.is(i + 1, ACTINF | STATIVE) && i + 1 < c.lastWord()))
                return i;
            boolean clause = c.is(i, COND | SUB) && !c.is(i, Bits.DATE) && !c.word(i, "als") && !c.is(i, PREP);
            if (clause && i > verb + 1) return i;
        }
        return c.end();
    }

    /** Returns the particle that ends what belongs to the verb, "zurück" in "ruf ich selber zurück", or -1. */
    static int particle(Clause c, int verb, int end) {
        int last = end - 1;
        while (last > verb
                && (c.words().kind(last) != Kind.WORD
                        || c.is(last, Bits.DATE | Bits.MUTE | Bits.MENTION | BITTE | SOFT | MAL))) last--;
        for (int i = last; i > verb; i--) if (isParticle(c, i) && (i == last || isClosed(c, i + 1))) return i;
        return -1;
    }

    /** No preposition stands before another one, nor before "weil": what does, is a particle. */
    private static boolean isClosed(Clause c, int i) {
        return c.is(i, PREP | COND | SUB | WH | CONJ) || (c.is(i, Bits.DATE) && c.is(i, PREP));
    }

    static boolean isParticle(Clause c, int i) {
        return (PARTICLES.has(c, i) || MORE.has(c, i) || RESULT.has(c, i))
                && !c.word(i, "wieder")
                && !(c.word(i, "aus") && FROM.has(c, i - 1))
                && !c.is(i, Bits.CAPITAL | Bits.DATE);
    }

    /** Tells whether somebody else is to do it: "lass das Tor vom Schlosser richten". */
    static boolean isLetting(Clause c, Sighting s) {
        for (int i : s.words()) if (c.folded(i).startsWith("lass") && c.is(i, FINITE) && !isPhrase(c, i)) return true;
        return false;
    }

    /** "Lass die Sticker nachdrucken": somebody else does it. */
    static boolean lets(Clause c, int verb, int end) {
        boolean lets = c.folded(verb).startsWith("lass") || c.folded(verb).startsWith("laess");
        int last = c.lastWord();
        return lets && end == c.end() && (c.is(last, ACTINF) || GermanShapes.isInfinitive(c.folded(last)));
    }
}

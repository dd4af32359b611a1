package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import java.util.Set;

/** Finds the verb that stands apart from its object, at the end of the clause. */
final class GermanApart {
    private static final int MOST_APART = 10;
    /** Conjunctions that join; the others, as "doch" and "dann", may stand inside a clause. */
    private static final Set<String> JOINING = Set.of("und", "oder", "aber", "sondern", "denn", "sonst", "weil");

    private GermanApart() {}

    /**
     * Returns what belongs to the topic but stands apart from it, up to the infinitive at the end of the clause: "die
     * Preisseite <i>bis Mai mal</i> neu aufsetzen"; nothing when there is no such verb.
     */
    static Sighting apart(Clause c, Sighting s) {
        Sighting nothing = s.about(-1, -1);
        if (s.topicFirst() < c.first() || s.topicEnd() > c.end() || isInfinitive(c, s.topicEnd() - 1)) return nothing;
        // "Ein Plan würde uns helfen": nobody who would do it.
        boolean helps = c.word(s.topicEnd() + 1, "uns") || !c.has(I | WE | MAN | SOMEONE);
        if (c.is(s.topicEnd(), WOULDINF) && helps) return nothing;
        // "gehört gestrichen", "ist noch nicht gestrichen": a participle.
        if (c.has(GEHOERT | IS | HAVE) || c.word(c.lastWord(), "liegen")) return nothing;
        int conjunction = c.find(CONJ, s.topicEnd());
        while (conjunction >= 0 && !JOINING.contains(c.folded(conjunction)))
            conjunction = c.find(CONJ, conjunction + 1);
        int end = GermanBounds.trim(c, s.topicEnd(), conjunction < 0 ? c.end() : conjunction);
        if (end - s.topicEnd() > MOST_APART || end <= s.topicEnd() || !isInfinitive(c, end - 1)) return nothing;
        return s.about(s.topicEnd(), end);
    }

    private static boolean isInfinitive(Clause c, int i) {
        return GermanShapes.isInfinitive(c.folded(i))
                && !c.word(i, "denen")
                // What is missing is not missed by anybody.
                && !c.word(i, "fehlen")
                && !c.is(
                        i,
                        Bits.CAPITAL
                                | Bits.DATE
                                | Bits.MUTE
                                | MODAL
                                | IS
                                | HAVE
                                | WIRD
                                | STRIP
                                | DET
                                | PREP
                                | NEG
                                | CONJ
                                | PRONOUN);
    }
}

package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import java.util.List;

/** What is meant behind or before a turn of phrase when its clause has a verb of its own: "…, dass das Leck geflickt wird". */
final class GermanTurnTopic {
    /** Verbs of which the act is no more than the saying. */
    private static final WordSet TELLING = WordSet.of(List.of("frag", "fragt", "sag", "sagt", "sagst", "fragst"));

    /** Finite verbs behind their subject, which is what is meant. */
    private static final WordSet TELLS = WordSet.of(List.of(
            "wartet",
            "warten",
            "liegt",
            "liegen",
            "steht",
            "stehen",
            "hingen",
            "hing",
            "kämen",
            "käme",
            "bräuchte",
            "braucht"));

    private GermanTurnTopic() {}

    /** Returns where the thing begins behind the verb of what is ordered: "sei so lieb und leg mir die Akte raus". */
    static int behindOrder(Clause c, int from, int start) {
        boolean order = start == from && from > c.first() && c.is(from - 1, CONJ);
        long function = STRIP | DET | PREP | Bits.CAPITAL | Bits.DATE;
        boolean verb = order && !c.is(from, function) && !TELLING.has(c, from) && c.is(from + 1, function);
        return verb ? start + 1 : start;
    }

    /** Returns {@code s} about what is asked or the subject of the clause, when the topic is looked for from its start. */
    static Sighting named(Clause c, int from, int start, Sighting s) {
        if (from != c.first()) return s;
        // "Bleibt zu klären, wer die Hühner füttert"
        boolean asked = c.is(start, WH) || c.word(start, "wer") || c.word(start, "ob");
        if (asked && c.lastWord() > start + 1 && !c.question())
            return s.about(start, GermanBounds.trim(c, start, c.end()));
        int last = c.lastWord();
        int subject = GermanNouns.phrase(c, start);
        boolean passive =
                start > from && c.is(last, WIRD | WOULDINF | BE2) && GermanShapes.isParticiple(c.folded(last - 1));
        // "…, die Meldungen kämen gebündelt", "Freiwillige vor: der Fundus wartet auf eine Inventur"
        boolean told = c.is(subject, WOULDINF | BE2) || TELLS.has(c, subject);
        return subject > start && (passive || told) ? s.about(start, subject) : s;
    }

    /** "So ein Rad [nicht was für uns]", "die Kisten [stapeln sich und] warten …": the thing alone. */
    static Sighting cut(Clause c, int verb, Sighting s) {
        if (!s.hasTopic() || s.topicEnd() > c.end()) return s;
        boolean another = c.is(verb - 1, CONJ) && s.topicEnd() == verb - 1;
        int not = c.find(NEG, s.topicFirst() + 1);
        boolean denied = not > s.topicFirst() && not < s.topicEnd() && s.topicFirst() > verb;
        int end = another ? GermanNouns.phrase(c, s.topicFirst()) : denied ? not : -1;
        return end > s.topicFirst() ? s.about(s.topicFirst(), GermanBounds.trim(c, s.topicFirst(), end)) : s;
    }
}

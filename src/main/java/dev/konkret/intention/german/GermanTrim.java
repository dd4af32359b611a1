package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import java.util.List;

/** What a topic may hold letter for letter and no phrase should: "nächstes Mal", "letzte Woche", "… wäre schön". */
final class GermanTrim {
    private static final WordSet SPAN = WordSet.of(GermanWords.section("span"));
    private static final WordSet UNIT = WordSet.of(GermanWords.section("timeunit"));
    private static final WordSet LAST = WordSet.of(GermanWords.section("pastword"));
    private static final WordSet AROUND = WordSet.of(List.of("rum", "herum", "drumherum", "vorbei"));
    private static final long JUDGED = BE2 | WOULDINF | HAVE2;

    private GermanTrim() {}

    /** The same about what is left for people to read. */
    static Sighting of(Clause c, Sighting s) {
        int last = s.topicEnd() - 1;
        // "einen Ausflug machen könnten"
        boolean wished = last > s.topicFirst() + 1
                && (c.message().at(last) & MODAL) != 0
                && GermanShapes.isInfinitive(c.words().folded(last - 1))
                && (c.message().at(last - 1) & Bits.CAPITAL) == 0;
        // "Um ein Ticketsystem kommen wir nicht mehr rum"
        int not = last - 1 - (c.word(last - 1, "mehr") ? 1 : 0);
        boolean round = AROUND.has(c, last) && c.word(not, "nicht") && not > s.topicFirst();
        return wished || round ? inside(c, s.about(s.topicFirst(), round ? not : last)) : inside(c, s);
    }

    private static Sighting inside(Clause c, Sighting s) {
        if (s.topicFirst() < c.first() || s.topicFirst() >= c.end()) return s;
        int first = front(c, s.topicFirst(), s.topicEnd());
        int end = first < s.topicEnd() ? first : s.topicEnd();
        boolean asks = c.is(first, WH | SUB | COND);
        for (end = first;
                end < s.topicEnd() && (asks || end == first || !c.is(end, JUDGED) || c.is(end, Bits.CAPITAL));
                end++) asks |= c.is(end, WH | SUB | COND);
        if (end == s.topicEnd()) return first == s.topicFirst() ? s : s.about(first, end);
        // "der Chor hätte eine eigene Anlage": what is wished for stands behind the verb.
        boolean owned = c.is(end, HAVE2) && INDEFINITE.has(c, end + 1) && end + 2 < s.topicEnd();
        if (owned) return s.about(end + 1, s.topicEnd());
        int to = GermanBounds.trim(c, first, end);
        return to > first ? s.about(first, to) : s;
    }

    private static int front(Clause c, int from, int end) {
        int i = from;
        int at = c.word(i, "das") || c.word(i, "beim") ? i + 1 : i;
        if (NEXT.has(c, at) && c.word(at + 1, "mal")) i = at + 2;
        boolean ago = LAST.has(c, i) || c.word(i, "letztem") || c.word(i, "letzter") || c.word(i, "vorigen");
        if (ago && (SPAN.has(c, i + 1) || UNIT.has(c, i + 1))) i += 2;
        else if (c.word(i - 1, "seit") && UNIT.has(c, i)) i++;
        if ((c.word(i, "also") || c.word(i, "denn") || c.word(i, "eben") || c.word(i, "gestern")) && i + 1 < end) i++;
        // "die Frau möge …": the polite verb.
        if (c.word(i, "moege") || (c.word(i, "alle") && c.is(i + 1, PREP))) i++;
        return i < end ? i : from;
    }
}

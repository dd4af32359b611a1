package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** V10: what must not be forgotten, missed or lost: "nicht vergessen: …", "die Frist nicht verpassen". */
final class GermanOversight {
    private static final WordSet CALLED = WordSet.of(
            List.of("leute", "kollegen", "freunde", "alle", "zusammen", "jungs", "mädels", "team", "lieben"));

    private GermanOversight() {}

    static @Nullable Sighting remember(Clause c, int cue) {
        if (!c.is(cue - 1, NEG) || c.has(I | YOU | YOUPL | MODAL | HAVE)) return null;
        Clause next = c.nextInSentence();
        if (next != null && c.endsWith(':'))
            return next.has(IS) ? null : GermanTopic.rest(next, next.first(), null, cue - 1, cue);
        if (c.question()) return null;
        // "Nicht vergessen! Gemüsekisten zurückbringen"
        Clause task = c.next();
        boolean alone = cue == c.lastWord() && GermanClause.isFirst(c, cue - 1) && cue - 1 <= c.first() + 1;
        if (alone
                && next == null
                && task != null
                && GermanIdeas.endsInfinitive(task)
                && !task.has(MODAL | I | IS | HAVE)) return GermanTopic.rest(task, task.first(), null, cue - 1, cue);
        Clause called = calledThen(c, cue);
        if (called != null) return GermanTopic.rest(called, called.first(), null, cue - 1, cue);
        int may = c.find(WE) - 1;
        if (c.has(WE) && (c.word(may, "duerfen") || c.word(may + 2, "duerfen"))) return mayNotForget(c, cue);
        if (next != null && GermanClause.isFirst(c, cue - 1) && cue == c.lastWord() && GermanIdeas.endsInfinitive(next))
            return GermanTopic.rest(next, next.first(), null, cue - 1, cue);
        // "Dass wir ja nicht vergessen, den Strom abzumelden"
        boolean bare = c.find(DET) < 0 && c.find(Bits.CAPITAL, c.first() + 1) < 0 && cue == c.lastWord();
        if (bare && next != null && GermanShapes.isInfinitive(next.folded(next.lastWord())))
            return GermanTopic.rest(next, next.first(), null, cue - 1, cue);
        return cue - 1 > c.first()
                ? GermanTopic.rest(c, c.first(), null, cue - 1, cue)
                        .about(GermanBounds.start(c, c.first()), GermanBounds.trim(c, c.first(), cue - 1))
                : null;
    }

    /** "Nicht vergessen Leute, Strom ablesen", "nicht vergessen, Leute: Kaution abholen": returns what all are called to do. */
    private static @Nullable Clause calledThen(Clause c, int cue) {
        if (!GermanClause.isFirst(c, cue - 1) || c.skip(STRIP | BITTE, cue + 1) < c.lastWord()) return null;
        boolean within = c.lastWord() == cue + 1 && CALLED.has(c, cue + 1);
        Clause next = c.nextInSentence();
        boolean apart = next != null && c.lastWord() == cue && CALLED.has(next, next.lastWord());
        if (apart && next != null && next.lastWord() <= next.first() + 1) next = next.nextInSentence();
        if (next == null || !(within || apart) || next.has(IS | HAVE | MODAL | WIRD | YOU | NEG)) return null;
        // "…, GEMA anmelden fürs Sommerfest"
        for (int i = next.first() + 1; i < next.end(); i++) {
            boolean act = (next.is(i, ACTINF) || (next.at(i) == 0 && GermanShapes.isInfinitive(next.folded(i))))
                    && !next.is(i, Bits.CAPITAL);
            if (act && (i == next.lastWord() || next.is(i + 1, PREP | Bits.DATE))) return next;
        }
        return null;
    }

    /** "Wir dürfen die Frist nicht verpassen", "die Meldung darf nicht untergehen". */
    static @Nullable Sighting neglect(Clause c, int cue) {
        if (!c.is(cue - 1, NEG) || c.question() || c.has(I | YOU | YOUPL | COND | SUB)) return null;
        if (GermanBlockers.hasWord(c, "duerfen") && c.has(WE)) return mayNotForget(c, cue);
        int may = c.first();
        while (may < cue && !c.word(may, "darf") && !c.word(may, "duerfen")) may++;
        return may < cue ? GermanTopic.ofPassive(c, may, may, cue) : null;
    }

    /** "Wir dürfen die Anmeldung nicht vergessen". */
    private static Sighting mayNotForget(Clause c, int cue) {
        int may = c.first();
        while (!c.word(may, "duerfen")) may++;
        Sighting nothing = new Sighting(null, -1, -1, may, cue);
        int front = GermanNouns.front(c, may);
        if (front >= 0) return nothing.about(front, GermanBounds.trim(c, front, may));
        int from = GermanBounds.start(c, may + 1);
        int to = GermanBounds.trim(c, from, cue - 1);
        Clause next = c.nextInSentence();
        if (from < to) return nothing.about(from, to);
        return next == null ? nothing : GermanTopic.rest(next, next.first(), null, may, cue);
    }
}

package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanClause.*;
import static dev.konkret.intention.german.GermanIdeas.has;
import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import org.jspecify.annotations.Nullable;

/** V10 by a list: "steht ewig auf der Liste", "TODO: …". */
final class GermanLists {
    private static final long TOLD = MODAL | IS | HAVE | WIRD | COND | SUB | I | WE | YOU | ACT3 | Bits.DATE;

    private GermanLists() {}

    static @Nullable Sighting onTheList(Clause c, int cue) {
        boolean on = (c.is(cue - 1, DET) && (c.word(cue - 2, "auf") || c.word(cue - 2, "am")))
                || c.is(cue - 1, PREP)
                || c.word(cue - 2, "auf")
                || c.word(cue - 3, "auf");
        boolean stands = has(c, "steht") || has(c, "stehen") || has(c, "liegt") || has(c, "haben");
        boolean still = c.has(STILL)
                || has(c, "ewig")
                || has(c, "schon")
                || has(c, "lange")
                || has(c, "immer")
                || has(c, "seit");
        if (!on || !stands || !still || c.question() || hasNot(c)) return null;
        Owner owner = has(c, "meiner") || has(c, "meinem") ? Owner.SPEAKER : null;
        Clause next = c.nextInSentence();
        if (next != null && c.endsWith(':')) return GermanTopic.rest(next, next.first(), owner, cue);
        int verb = c.first();
        while (verb < c.lastWord() && !c.word(verb, "steht") && !c.word(verb, "stehen") && !c.word(verb, "liegt"))
            verb++;
        // "Steht schon im Plan": it is seen to.
        if (verb == c.first() && !has(c, "ewig") && !has(c, "lange") && !has(c, "seit") && !has(c, "immer"))
            return null;
        Sighting s = GermanTopic.ofPassive(c, verb, verb, cue);
        return new Sighting(owner, s.topicFirst(), s.topicEnd(), verb, cue);
    }

    static @Nullable Sighting todo(Clause c, int cue) {
        Clause next = c.nextInSentence();
        boolean first = cue <= c.first() + 2;
        if (next != null && first && (c.endsWith(':') || c.words().isSign(c.end(), '-')))
            return list(next, GermanTopic.rest(next, next.first(), null, cue));
        if (first
                && !c.words().isSign(cue - 1, '-')
                && cue == c.first()
                && c.lastWord() > cue
                && c.is(cue, Bits.CAPITAL)) return GermanTopic.rest(c, cue + 1, null, cue);
        return null;
    }

    /** "TODO: Impressum, Foto vom Lager, Nachruf": all that is listed behind the first thing, as long as nothing is told. */
    static Sighting list(Clause c, Sighting s) {
        int end = s.topicEnd();
        if (end != c.lastWord() + 1 || c.has(TOLD)) return s;
        for (Clause next = c.nextInSentence(); next != null; next = next.nextInSentence()) {
            if (next.has(TOLD) || next.is(next.first(), CONJ & ~STRIP) || !next.is(next.first(), Bits.CAPITAL)) break;
            end = next.lastWord() + 1;
        }
        return s.about(s.topicFirst(), end);
    }
}

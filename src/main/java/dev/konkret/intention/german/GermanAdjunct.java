package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Kind;

/** A place, an occasion or a person before the thing: "im Lager die Palette einwickeln", "dem Azubi den Bogen unterschreiben". */
final class GermanAdjunct {
    /** Articles a thing can stand with that is done something to; "der" and "dem" are none. */
    private static final WordSet OBJECT = WordSet.of(GermanWords.RULE_LISTS, "object-article");

    /** Articles of somebody who is given something. */
    private static final WordSet RECIPIENT = WordSet.of(GermanWords.RULE_LISTS, "recipient-article");

    private static final long NO_NOUN = DET | PRONOUN | PREP | CONJ | MODAL | IS | HAVE | WH | SUB | COND;

    private GermanAdjunct() {}

    /** Returns the sighting about the thing alone when its topic begins with what stands beside the thing; else the same. */
    static Sighting behind(Clause c, Sighting s) {
        Sighting next = nextAct(c, s);
        if (next != s) return next;
        if (!s.hasTopic()) return s;
        int first = s.topicFirst();
        Clause t = c.holding(first);
        boolean beside = t.is(first, PREP) || RECIPIENT.has(t, first);
        if (!beside || t.is(first + 1, PRONOUN & ~DET)) return s;
        int end = Math.min(s.topicEnd(), t.end());
        for (int i = first + 2; i + 1 < end; i++) {
            if (t.words().kind(i) == Kind.PUNCTUATION || t.is(i, WH | SUB | COND)) return s;
            if (isThing(t, i)) return s.about(i, s.topicEnd());
        }
        // "Im Lager noch schnell die Palette einwickeln"
        int thing = GermanBounds.start(t, end);
        boolean parted = end < t.end() && thing >= end && isThing(t, thing);
        return parted ? s.about(thing, GermanBounds.end(t, thing)) : s;
    }

    /** "Übernehm ich, ruf den Kunden an", "ich fahr nach Ulm und hol die Muster": what is done there says more than the way. */
    private static Sighting nextAct(Clause c, Sighting s) {
        if (s.owner() != Owner.SPEAKER || (s.hasTopic() && !c.is(s.topicFirst(), PREP))) return s;
        int and = s.hasTopic() ? c.find(CONJ, s.topicEnd() - 1) : -1;
        if (c.word(and, "und") && acts(c, and + 1)) return found(GermanTopic.rest(c, and + 2, s.owner()), s);
        Clause next = c.nextInSentence();
        if (next == null || next.question()) return s;
        int verb = next.skip(CONJ | Bits.MUTE, next.first());
        return acts(next, verb) ? found(GermanTopic.rest(next, verb + 1, s.owner()), s) : s;
    }

    private static Sighting found(Sighting other, Sighting s) {
        return other.hasTopic() ? s.about(other.topicFirst(), other.topicEnd()) : s;
    }

    private static boolean acts(Clause c, int verb) {
        return c.is(verb, ACT1) && !c.is(verb, Bits.CAPITAL | ACTINF) && c.is(verb + 1, DET | Bits.CAPITAL);
    }

    private static boolean isThing(Clause t, int i) {
        return OBJECT.has(t, i)
                && !t.is(i - 1, PREP | CONJ)
                && t.words().kind(i + 1) == Kind.WORD
                && !t.is(i + 1, NO_NOUN | Bits.DATE);
    }
}

package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Message;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The writer's duty or attempt with a date to it, which makes it a promise. */
final class GermanDeadlines {
    private static final Set<String> READY_BY =
            Set.of("leer", "sauber", "erledigt", "weg", "fertig", "beisammen", "zusammen", "vorliegen");

    private GermanDeadlines() {}

    /** C5: ich muss, ich versuche – with a date. */
    static @Nullable Sighting byDate(Clause c) {
        int verb = c.find(MUST | SHOULD | IWANT | CUE);
        if (verb < 0 || c.question()) return null;
        boolean tries = c.folded(verb).startsWith("versuch") || c.folded(verb).startsWith("probier");
        if (!tries && (c.is(verb, CUE) && !c.is(verb, MUST | SHOULD | IWANT))) return null;
        if (!(c.is(verb - 1, I) || c.is(verb + 1, I)) || c.is(c.first(), SUB | COND | WH)) return null;
        Clause next = c.nextInSentence();
        if (tries) {
            boolean dated = c.has(Bits.DATE) || (next != null && next.has(Bits.DATE));
            if (!dated) return null;
            int from = Math.max(verb, c.find(I)) + 1;
            return next != null && GermanBounds.start(c, from) >= c.end()
                    ? GermanTopic.rest(next, next.first(), Owner.SPEAKER, verb)
                    : GermanTopic.rest(c, from, Owner.SPEAKER, verb);
        }
        if (c.is(verb, WOULDINF) && GermanCommitments.isOpinion(c, c.lastWord())) return null;
        // "Ich muss um acht wieder weg"
        if (AWAY.has(c, c.lastWord()) && !namesThing(c)) return null;
        int had = c.lastWord() - 1;
        // "Ich muss die Statik bis Freitag beim Prüfer haben"
        boolean there = c.is(had, Bits.CAPITAL)
                && !c.word(had, "griff")
                && !c.word(had, "blick")
                && c.has(DET)
                && (c.is(had - 1, PREP) || c.is(had - 2, PREP));
        // "Ich muss die Anträge bis Freitag eingereicht haben"
        boolean done = GermanShapes.isParticiple(c.folded(had)) && !c.is(had, Bits.CAPITAL) && namesThing(c);
        boolean ready = c.word(had + 1, "haben") && (there || done || READY_BY.contains(c.folded(had)));
        // "Ich muss den Bogen bis Freitag abgeben und stecke bei Kapitel 4"
        int and = c.find(CONJ, verb);
        int date = c.find(Bits.DATE);
        boolean goesOn =
                and > date && date > verb && c.word(and, "und") && c.is(and - 1, ACTINF) && c.is(and + 1, ACT1);
        if (goesOn) return GermanTopic.of(c, Math.max(verb, c.find(I)), Owner.SPEAKER, verb, c.find(I));
        if (!c.has(Bits.DATE) || !GermanDuty.endsInVerb(c, verb) || (c.is(c.lastWord(), STATIVE) && !ready))
            return null;
        return GermanTopic.of(c, Math.max(verb, c.find(I)), Owner.SPEAKER, verb, c.find(I));
    }

    /** One look: "muss" opens the message or a clause of it. */
    static boolean mayBeMine(Message message) {
        for (int i = 0; i < message.words().size(); i++) {
            boolean must = message.words().is(i, "muss") && (message.at(i - 1) & (PRONOUN | PREP | DET)) == 0;
            if (must && (message.at(i + 1) & PRONOUN) == 0) return true;
        }
        return false;
    }

    /** C5: "muss bis Freitag das Inserat aufgeben": the "ich" left out. */
    static @Nullable Sighting mine(Clause c) {
        int verb = c.find(MUST);
        int last = c.lastWord();
        int date = c.find(Bits.DATE, verb);
        boolean dated = date > verb && !c.word(date, "nachher") && last > verb + 1 && c.is(last, ACTINF);
        if (!c.word(verb, "muss") || !dated || !GermanClause.isFirst(c, verb)) return null;
        if (c.question()
                || c.has(WE | MAN | SOMEONE | I | YOU | NOBODY | NEG | COND | SUB | WH)
                || c.is(last, Bits.CAPITAL)) return null;
        // "…, muss bis Freitag raus", "das Dach leckt, muss vor dem Winter jemand flicken": what was named before.
        Clause before = c.previousInSentence();
        if (before != null && !before.has(I)) return null;
        int thing = c.skip(STRIP | Bits.DATE, verb + 1);
        boolean named = c.is(thing, DET) && !c.word(thing, "der") && !MINE.in(c) && !PRIVATE.in(c);
        return named ? GermanTopic.rest(c, verb + 1, Owner.SPEAKER, verb) : null;
    }

    private static boolean namesThing(Clause c) {
        for (int i = c.first(); i < c.end(); i++) if (c.is(i, DET) && !c.is(i, Bits.DATE)) return true;
        return false;
    }
}

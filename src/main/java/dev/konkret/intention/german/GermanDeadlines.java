package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
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
        boolean ready = c.word(had + 1, "haben") && (there || READY_BY.contains(c.folded(had)));
        if (!c.has(Bits.DATE) || !GermanDuty.endsInVerb(c, verb) || (c.is(c.lastWord(), STATIVE) && !ready))
            return null;
        return GermanTopic.of(c, Math.max(verb, c.find(I)), Owner.SPEAKER, verb, c.find(I));
    }

    private static boolean namesThing(Clause c) {
        for (int i = c.first(); i < c.end(); i++) if (c.is(i, DET) && !c.is(i, Bits.DATE)) return true;
        return false;
    }
}

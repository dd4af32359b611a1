package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanClause.*;
import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import org.jspecify.annotations.Nullable;

/** V1 with the duty at the end: "dass wir das Logo tauschen sollten", "ein Ordner, der sortiert werden müsste". */
final class GermanVerbFinal {
    private GermanVerbFinal() {}

    static @Nullable Sighting find(Clause c) {
        int modal = modal(c);
        if (modal < 0 || c.has(HAVE2) || HABIT.in(c)) return null;
        int opener = opener(c, modal);
        if (opener < 0 || asks(c, opener) || c.find(I | YOU, opener) >= 0) return null;
        boolean wonders = wonders(c, modal);
        if ((hasNot(c) && !wonders) || c.word(modal - 1, "lassen")) return null;
        boolean duty = c.is(modal, MUST2 | SHOULD2) || (c.is(modal, MUST) && c.has(PARTICLE)) || wonders;
        if (isPassive(c, modal)) return duty ? topic(c, opener, modal - 2, modal, modal - 1) : null;
        boolean open = c.find(OPEN_SUBJECT, opener) > opener;
        boolean acts = GermanShapes.isInfinitive(c.folded(modal - 1)) && !c.is(modal - 1, STATIVE | Bits.CAPITAL);
        return duty && open && acts ? topic(c, opener, modal, modal, c.find(OPEN_SUBJECT, opener)) : null;
    }

    /** Tells whether the modal verb {@code modal} closes a clause that a conjunction or a relative pronoun opens. */
    static boolean isAtEnd(Clause c, int modal) {
        return modal == modal(c) && opener(c, modal) >= 0;
    }

    /** "… ob wir nicht den Anbieter wechseln sollten": the negation asks for assent and denies nothing. */
    static boolean wonders(Clause c, int modal) {
        if (modal != modal(c) || !c.is(modal, MUST2 | SHOULD2 | COULD2)) return false;
        int opener = opener(c, modal);
        Clause before = c.previousInSentence();
        // "Ich hab Murat gefragt, ob man nicht …": asked and answered.
        boolean asked = before != null && before.has(HAVE | PAST) && !GermanBlockers.hasWord(before, "mich");
        return c.word(opener, "ob") && c.find(NEG, opener) > opener && !asked;
    }

    private static int modal(Clause c) {
        int last = c.lastWord();
        return c.is(last, DUTY | COULD2) && last - 2 > c.first() ? last : -1;
    }

    private static int opener(Clause c, int modal) {
        for (int i = c.first(); i < modal - 1; i++) {
            if (isThat(c, i)) return i;
            // "noch ein Ordner der sortiert werden müsste": a second article without a noun of its own.
            boolean relative = c.word(i, "der") || c.word(i, "die") || c.word(i, "das");
            boolean behindNoun = i == c.first() ? c.previousInSentence() != null : c.is(i - 1, Bits.CAPITAL);
            boolean pronoun = c.is(i + 1, STRIP | OPEN_SUBJECT | PREP) || GermanShapes.isParticiple(c.folded(i + 1));
            boolean passive = GermanShapes.isParticiple(c.folded(i + 1)) && c.word(modal - 1, "werden");
            if (relative && (behindNoun || passive) && pronoun && !c.is(i + 1, Bits.CAPITAL)) return i;
        }
        return -1;
    }

    private static boolean isThat(Clause c, int i) {
        boolean misspelt = c.word(i, "das") && i == c.first() && c.is(i + 1, WE | MAN);
        return c.word(i, "dass") || misspelt || c.word(i, "ob");
    }

    /** "Weiß jemand, ob wir … müssen": a question for facts; "ich frag mich, ob wir … sollten" is a thought. */
    private static boolean asks(Clause c, int opener) {
        if (!c.word(opener, "ob")) return false;
        Clause before = c.previousInSentence();
        return c.has(MUST)
                || (before != null
                        ? !before.has(I) && before.question() && before.end() > before.first()
                        : !c.question());
    }

    /** What stands between the subject and the verbs; in a relative clause what it is about. */
    private static Sighting topic(Clause c, int opener, int end, int... words) {
        Sighting nothing = new Sighting(null, -1, -1, words);
        int from = GermanBounds.start(c, behindSubject(c, opener));
        int to = GermanBounds.trim(c, from, end);
        boolean relative = c.is(opener, DET) && !c.is(opener, SUB);
        if (relative && opener > c.first()) return GermanNouns.first(c, nothing);
        return relative || from >= to ? GermanTopic.elsewhere(c, nothing) : nothing.about(from, to);
    }

    private static boolean isPassive(Clause c, int modal) {
        return c.word(modal - 1, "werden") && GermanShapes.isParticiple(c.folded(modal - 2));
    }

    private static int behindSubject(Clause c, int opener) {
        int subject = c.find(OPEN_SUBJECT, opener);
        return subject > opener && subject <= opener + 3 ? subject + 1 : opener + 1;
    }
}

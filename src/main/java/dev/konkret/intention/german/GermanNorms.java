package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanClause.*;
import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;

/** B7: what holds anyway: rules, how-to, what one does every time. */
final class GermanNorms {
    private GermanNorms() {}

    static boolean norm(Clause c, Sighting s) {
        int modal = GermanBlockers.verb(c, s);
        // "Es gilt: erst fragen, dann bohren"
        if (c.word(c.lastWord(), "gilt") && c.endsWith(':')) return true;
        // "Leitern gehören geprüft, einmal im Jahr, das ist Vorschrift"
        if (!c.has(MAL | URGE) && c.isFollowedBy(2, after -> GermanBlockers.hasWord(after, "vorschrift"))) return true;
        if (modal < 0) return false;
        long subject = subject(c, modal);
        // "Könnte man nicht einfach immer einen Zettel aufhängen?"
        boolean suggests = c.question() && c.is(modal, COULD2) && c.has(NEG) && c.has(DET | SOFT);
        if (subject == MAN && (HOWTO.in(c) || HABIT.in(c)) && !c.has(MAL) && !suggests) return true;
        if (subject == MAN && c.is(modal, MUST) && !c.has(MAL | URGE)) return true;
        // "Das muss man sich mal vorstellen", "man muss auch mal Glück haben".
        int last = c.lastWord();
        if (subject == MAN && c.is(modal, MUST) && (COGNITION.has(c, last) || STATE.has(c, last) || ALLOW.has(c, last)))
            return true;
        if (GermanWhoever.isRule(c, modal)) return true;
        // "Nach der Impfung soll man sich schonen"
        if (subject == MAN && c.word(modal, "soll") && !c.has(PARTICLE | MA) && !c.question()) return true;
        // "Beim Abseilen muss immer einer sichern"
        if (subject == SOMEONE && c.is(modal, MUST) && HABIT.in(c) && !c.has(PARTICLE)) return true;
        if (isGeneric(c, modal) || isEveryTime(c) || (subject != WE && isAsARule(c))) return true;
        boolean anybody = subject == MAN || (subject == 0 && isPassive(c, modal));
        if (subject == MAN && GermanGeneric.isAdvice(c, modal)) return true;
        if (anybody && !c.has(PARTICLE | SOFT) && !c.is(modal, MUST2) && GermanGeneric.whenDoing(c, modal)) return true;
        // "Wir müssen die Regeln einhalten": what holds anyway, no task.
        if (c.word(c.first(), "laut") || c.word(c.first(), "gemaess")) return true;
        if (COMPLY.has(c, last) && c.is(modal, MUST) && !c.has(PARTICLE)) return true;
        // "Müsste man nicht sogar Strafe zahlen?", "für die Versicherung müsste man das nachweisen".
        if (subject == MAN && c.question() && COMPLY.in(c) && !c.has(MAL | URGE)) return true;
        boolean purpose = c.word(c.first(), "fuer") || c.word(c.first(), "zum") || c.word(c.first(), "zur");
        if (subject == MAN && purpose && c.is(modal, MUST2) && !c.has(PARTICLE)) return true;
        return (subject & (WE | SOMEONE | I)) == 0
                && isPassive(c, modal)
                && (isHabit(c, modal) || AUTOMATIC.in(c))
                && !c.has(MAL | STILL);
    }

    /** "Donnerstags müsste die Kasse doppelt besetzt werden" wants a habit changed; "muss montags geleert werden" tells one. */
    private static boolean isHabit(Clause c, int modal) {
        int habit = HABIT.find(c);
        return habit >= 0 && !(c.is(modal, MUST2) && c.folded(habit).endsWith("s") && !c.word(habit, "stets"));
    }

    /** "In der Regel", "im Normalfall". */
    private static boolean isAsARule(Clause c) {
        for (int i = c.first() + 1; i < c.end(); i++) {
            boolean rule = c.word(i, "regel") && c.word(i - 1, "der") && c.word(i - 2, "in");
            if (rule
                    || (c.word(i - 1, "im")
                            && (c.word(i, "normalfall") || c.word(i, "regelfall") || c.word(i, "allgemeinen"))))
                return true;
        }
        return false;
    }

    /** "Alle zwei Tage", "alle paar Wochen". */
    private static boolean isEveryTime(Clause c) {
        for (int i = c.first(); i + 2 < c.end(); i++) {
            if (c.word(i, "alle") && PERIOD.has(c, i + 2)) return true;
            // "Einmal im Jahr", "dreimal die Woche"
            boolean per = c.word(i + 1, "im") || c.word(i + 1, "pro") || c.word(i + 1, "am") || c.word(i + 1, "die");
            if (c.folded(i).endsWith("mal") && per && SPAN.has(c, i + 2)) return true;
        }
        return false;
    }

    /** "Medikamente sollten kühl gelagert werden": what holds for all of them. */
    private static boolean isGeneric(Clause c, int modal) {
        boolean plural = modal == c.first() + 1
                && c.is(c.first(), Bits.CAPITAL)
                && (c.folded(modal).endsWith("en") || c.folded(modal).endsWith("n"));
        boolean within = GermanBlockers.hasWord(c, "innerhalb") || GermanBlockers.hasWord(c, "binnen");
        return plural && isPassive(c, modal) && !c.has(PARTICLE | SOFT) && (within || !c.has(Bits.DATE | DET));
    }
}

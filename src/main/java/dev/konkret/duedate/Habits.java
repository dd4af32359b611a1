package dev.konkret.duedate;

import dev.konkret.reading.Kind;
import dev.konkret.reading.Words;

/** Tells whether an expression speaks of what comes again and again: montags um 9, Sprechzeiten: Mo-Fr, usually on Friday. */
final class Habits {
    private Habits() {}

    /** @param clause the {@link Sign} bits of the clause */
    static boolean tells(Reading r, Mention mention, int previous, long clause) {
        boolean around = r.is(previous, Role.RECURRING_DAY)
                || (mention.rule().equals("time") && isOnDays(r, mention))
                || (r.is(mention.end(), Role.RECURRING) && r.unit(mention.end() + 1) != 0);
        return around
                || ((clause & Sign.HABIT.bit) != 0 && isHabit(r, mention))
                || isOpeningHours(r, mention, previous);
    }

    /** "Freitags nur bis 14 Uhr offen", "um 9 montags". */
    private static boolean isOnDays(Reading r, Mention mention) {
        int end = Clause.end(r, mention);
        for (int i = Clause.start(r, mention); i < end; i++) if (r.is(i, Role.RECURRING_DAY)) return true;
        return false;
    }

    /** "Am 15. gibt es immer Gehalt"; but "wie immer" and "immer noch" tell no habit. */
    private static boolean isHabit(Reading r, Mention mention) {
        if (mention.weight() != Mention.PLAIN) return false;
        Words words = r.words();
        int end = Clause.end(r, mention);
        for (int i = Clause.start(r, mention); i < end; i++) {
            boolean habit = Clause.outside(mention, i) && r.tongue().context().is(words, i, Sign.HABIT);
            if (habit && !words.is(i - 1, "wie") && !words.is(i + 1, "noch") && !words.is(i - 1, "as")) return true;
        }
        return false;
    }

    private static boolean isOpeningHours(Reading r, Mention mention, int previous) {
        int at = r.words().isSign(previous, ':') ? previous - 1 : previous;
        if (!mention.rule().equals("range")) return false;
        int next = mention.end();
        // "Mo-Fr erreichbar"
        if (r.words().is(next, "erreichbar") || r.words().is(next, "geoeffnet")) return true;
        if (at < 0 || r.words().kind(at) != Kind.WORD) return false;
        String word = r.words().folded(at);
        return word.endsWith("zeiten")
                || word.endsWith("hours")
                || word.equals("geoeffnet")
                || word.equals("open")
                || r.tongue().context().is(r.words(), at, Sign.LASTING);
    }
}

package dev.konkret.duedate;

import dev.konkret.reading.Kind;
import dev.konkret.reading.Words;
import org.jspecify.annotations.Nullable;

/** Looks at the clause around an expression: is it a name, a wish, told as past, denied, repeated, or a deadline? */
final class Surroundings {
    private static final int NEAR = 4;

    private Surroundings() {}

    /** Returns the mention with what the clause says about it, null when it is no calendar expression at all. */
    static @Nullable Mention judge(Reading r, Mention mention) {
        Words words = r.words();
        Context context = r.tongue().context();
        int previous = mention.first() - 1;
        if (isQuote(words, previous)) {
            if (isTitle(r, mention)) return null;
            previous--;
        }
        boolean shortened = words.isSign(previous, '.') && words.touchesPrevious(previous);
        if (shortened && context.is(words, previous - 1, Sign.NAME)) return null;
        if (context.is(words, previous, Sign.NAME) || NamesLikeDays.is(r, mention, previous)) return null;
        // "Das Album heißt Blue Monday"
        boolean title =
                context.is(words, previous - 1, Sign.NAME) && r.capital(previous) && !words.isSign(previous, ',');
        boolean dated = r.is(mention.first(), Role.ON) || r.is(mention.first(), Role.BY);
        if (title && mention.rule().startsWith("weekday") && !dated) return null;
        // "Die Belege aus Mai", but "die Frist läuft aus am Montag"
        boolean led = dated || r.is(mention.first(), Role.IN);
        if (isNumbered(r, mention, previous) || (context.is(words, previous, Sign.ORIGIN) && !led)) return null;
        if (isAttribute(r, mention) || isOfThing(r, mention, previous) || isThanks(r, previous)) return null;
        if (isLand(r, mention, previous)) return null;
        if (isWish(r, mention, previous)) return null;
        if (mention.rule().equals("time") && isScore(r, mention)) return null;
        if (mention.rule().equals("in.days") && context.is(words, mention.end(), Sign.LASTING)) return null;
        if (mention.date() == null) return mention;
        long clause = Clause.signs(r, mention);
        if (Habits.tells(r, mention, previous, clause)) return mention.withoutDate("recurring");
        // "Im Mai letzten Jahres".
        if (r.is(mention.end(), Role.LAST) && r.unit(mention.end() + 1) == Units.YEAR)
            return mention.withoutDate("past");
        if (Tense.isPast(r, mention)) return mention.withoutDate("past");
        // "Nicht vor Freitag" says when it begins.
        if (r.is(mention.first(), Role.BEFORE) && context.is(words, previous, Sign.NOT))
            return mention.withoutDate("not-before");
        return weigh(r, mention, previous, clause);
    }

    /** "Drei Morgen Acker": a measure of land. */
    private static boolean isLand(Reading r, Mention mention, int previous) {
        return mention.rule().equals("day.tomorrow")
                && mention.end() == mention.first() + 1
                && r.words().text(mention.first()).equals("Morgen")
                && r.number(previous) > 1;
    }

    /** "Danke für Montag!", "thanks for Friday". */
    private static boolean isThanks(Reading r, int previous) {
        boolean reason = r.words().is(previous, "fuer") || r.words().is(previous, "for");
        return reason && r.tongue().context().is(r.words(), previous - 1, Sign.THANKS);
    }

    /** "The Friday playlist", "the Q3 numbers": a day or quarter between article and noun says which one, not when. */
    private static boolean isAttribute(Reading r, Mention mention) {
        boolean weekday = mention.rule().equals("weekday") && mention.weight() == Mention.PLAIN;
        boolean quarter = mention.rule().equals("period") && r.is(mention.end() - 2, Role.QUARTER_NUMBER);
        if (!weekday && !quarter) return false;
        int article = mention.end() - (weekday ? 2 : 3);
        return r.words().is(article, "the")
                && r.isKind(mention.end(), Kind.WORD)
                && r.word(mention.end()).roles() == 0;
    }

    /** "Das Protokoll vom Versuch im Mai": a month behind the origin of a thing says which one. */
    private static boolean isOfThing(Reading r, Mention mention, int previous) {
        Words words = r.words();
        boolean month =
                words.is(mention.first(), "im") && mention.end() == mention.first() + 2 && hasMonthName(r, mention);
        if (!month || !r.capital(previous)) return false;
        int before = previous - 1;
        if (r.is(before, Role.ARTICLE)) before--;
        return words.is(before, "vom") || words.is(before, "von");
    }

    /** »Freitag der 13.«, in quotation marks by itself. */
    private static boolean isTitle(Reading r, Mention mention) {
        boolean closed = isQuote(r.words(), mention.end());
        return closed && r.is(mention.first(), Role.WEEKDAY) && r.is(mention.first() + 1, Role.ARTICLE);
    }

    private static boolean isQuote(Words words, int at) {
        return words.isSign(at, '"') || words.isSign(at, '\'');
    }

    private static boolean isNumbered(Reading r, Mention mention, int previous) {
        Words words = r.words();
        // "Release 2027-02-03" is a date, "Release 3.2" is none.
        boolean iso = r.length(mention.first()) == 4 && mention.rule().startsWith("date");
        if (iso
                || r.digits(mention.first(), 4) < 0
                || mention.rule().startsWith("in.")
                || mention.rule().startsWith("week")) return false;
        boolean date = mention.rule().startsWith("date")
                || mention.rule().equals("range")
                || mention.rule().equals("time");
        if (!date || hasMonthName(r, mention)) return false;
        // "030 12.03.27" is a phone number.
        if (r.length(previous) >= 3 && words.kind(previous) == Kind.NUMBER) return true;
        int at = words.isSign(previous, '.') || words.isSign(previous, ':') ? previous - 1 : previous;
        boolean colon = words.isSign(previous, ':');
        if (r.tongue().context().is(words, at, Sign.NUMBERED))
            return !(colon && mention.rule().startsWith("date"));
        return r.tongue().isCounted(r, mention.end());
    }

    private static boolean hasMonthName(Reading r, Mention mention) {
        for (int i = mention.first(); i < mention.end(); i++) {
            if (r.is(i, Role.MONTH) || r.is(i, Role.WEAK_MONTH) || r.is(i, Role.OCLOCK)) return true;
        }
        return false;
    }

    /** Guten Morgen, Frohe Weihnachten, Happy New Year; Tschüss, bis morgen. */
    private static boolean isWish(Reading r, Mention mention, int previous) {
        Context context = r.tongue().context();
        Words words = r.words();
        if (context.is(words, previous, Sign.GREETING) && !r.is(mention.first(), Role.BY)) {
            boolean calendar = mention.rule().equals("feast")
                    || mention.rule().equals("time")
                    || mention.rule().startsWith("day")
                    || mention.rule().startsWith("weekday")
                    || mention.rule().startsWith("weekend")
                    || mention.rule().startsWith("week");
            return calendar;
        }
        // "Morgen zusammen!"
        boolean hail =
                previous < 0 && mention.rule().startsWith("day") && context.is(words, mention.end(), Sign.HAILED);
        if (hail && endsSentence(words, mention.end() + 1)) return true;
        // "Morgen 🌞"
        boolean sunny = previous < 0 && mention.end() + 1 == words.size() && r.capital(mention.first());
        if (sunny && mention.rule().equals("day.tomorrow") && words.kind(mention.end()) == Kind.EMOJI) return true;
        boolean goodbye =
                r.is(mention.first(), Role.BY) && mention.time() == null && endsSentence(words, mention.end());
        if (!goodbye) return false;
        boolean alone = previous < 0 && words.isSign(mention.end(), '!') && mention.end() + 1 >= words.size();
        return alone || hasFarewell(r, mention);
    }

    private static boolean hasFarewell(Reading r, Mention mention) {
        int from = Math.max(0, mention.first() - NEAR);
        for (int i = mention.first() - 1; i >= from; i--) {
            if (r.tongue().context().is(r.words(), i, Sign.FAREWELL)) return true;
            boolean filler = r.words().kind(i) != Kind.WORD || r.is(i, Role.AND) || r.is(i, Role.FUNCTION);
            if (!filler) return false;
        }
        return false;
    }

    private static boolean endsSentence(Words words, int end) {
        return end >= words.size() || (words.kind(end) != Kind.WORD && words.kind(end) != Kind.NUMBER);
    }

    /** 3:21 is a result when the clause tells of a game. */
    private static boolean isScore(Reading r, Mention mention) {
        int first = mention.first();
        if (r.digits(first, 2) < 0 || !r.sign(first + 1, ':')) return false;
        int from = Math.max(0, first - 8);
        int to = Math.min(r.size(), mention.end() + 8);
        for (int i = from; i < to; i++) {
            if (r.tongue().context().is(r.words(), i, Sign.SCORE)) return true;
        }
        return false;
    }

    /** "Heute schaffe ich es nicht, morgen schon": a day before a denial gives way to another one. */
    private static boolean isDeniedBehind(Reading r, Mention mention) {
        int end = Clause.end(r, mention);
        for (int i = mention.end(); i < end; i++) {
            boolean not = r.tongue().context().is(r.words(), i, Sign.NOT);
            boolean ends = i + 1 >= end || (i + 2 >= end && r.words().is(i + 1, "mehr"));
            if (not && (ends || (i == mention.end() && !r.words().is(i + 1, "vergessen")))) return true;
        }
        return false;
    }

    private static Mention weigh(Reading r, Mention mention, int previous, long clause) {
        Context context = r.tongue().context();
        Words words = r.words();
        if (context.is(words, previous, Sign.NOT) || context.is(words, previous, Sign.INSTEAD))
            return mention.weighing(Mention.DENIED);
        boolean not = (clause & Sign.NOT.bit) != 0;
        if (not && isDeniedBehind(r, mention)) return mention.weighing(Mention.DENIED);
        if ((clause & Sign.UNABLE.bit) != 0) return mention.weighing(Mention.DENIED);
        boolean before = r.is(mention.first(), Role.BEFORE) && mention.time() != null;
        if (before && not) return mention.weighing(Mention.DENIED);
        // "Vom 25.9. auf den 2.10.", "moved from Monday": the day it is no longer.
        boolean left = r.is(mention.end(), Role.ONTO) || (clause & Sign.SHIFTED.bit) != 0;
        if (r.is(mention.first(), Role.FROM) && left) return mention.weighing(Mention.DENIED);
        boolean deadline = Clause.near(r, mention, Sign.DEADLINE, NEAR);
        return deadline && mention.weight() == Mention.PLAIN ? mention.weighing(Mention.DEADLINE) : mention;
    }
}

package dev.konkret.intention.english;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Classes;
import dev.konkret.intention.Message;
import dev.konkret.reading.Lexicon;
import dev.konkret.reading.WordList;
import dev.konkret.reading.Words;

/** Finds English date and deadline expressions with their preposition, also events such as "before the release". */
final class EnglishDates {
    private static final Classes CLASSES = new Classes();
    private static final WordList LIST = WordList.read(EnglishDates.class, "times.txt");
    private static final long PREP = CLASSES.open(LIST, "prep");
    private static final long DAY = CLASSES.open(LIST, "day");
    private static final long RELATIVE = CLASSES.open(LIST, "relative");
    private static final long PART = CLASSES.open(LIST, "part");
    private static final long UNIT = CLASSES.open(LIST, "unit");
    private static final long MONTH = CLASSES.open(LIST, "month");
    private static final long SEASON = CLASSES.open(LIST, "season");
    private static final long MOD = CLASSES.open(LIST, "mod");
    private static final long EDGE = CLASSES.open(LIST, "edge");
    private static final long NUMBER = CLASSES.open(LIST, "number");
    private static final long EVENT = CLASSES.open(LIST, "event");
    private static final Lexicon LEXICON = CLASSES.lexicon();

    private final Words words;

    private EnglishDates(Words words) {
        this.words = words;
    }

    static void mark(Message message) {
        EnglishDates dates = new EnglishDates(message.words());
        int i = 0;
        while (i < message.words().size()) {
            int end = dates.expression(i);
            if (end > i) {
                message.mark(i, end, Bits.DATE);
                i = end;
            } else i++;
        }
    }

    private int expression(int i) {
        boolean prep = is(i, PREP);
        if (!prep) {
            int end = core(i, false, false);
            return end > 0 ? more(end) : -1;
        }
        int start = i + 1;
        boolean strict = word(i, "by")
                || word(i, "before")
                || word(i, "until")
                || word(i, "till")
                || word(i, "at")
                || word(i, "after");
        if (word(start, "the")) start++;
        int end = core(start, true, strict);
        if (end > 0) return word(i, "since") || word(i, "from") ? -1 : more(end);
        boolean span = (word(i, "in") || word(i, "within")) && (is(start, NUMBER) || words.number(start) > 0);
        if (span) {
            int unit = word(start + 1, "of") || (word(start, "a") && is(start + 1, NUMBER)) ? start + 2 : start + 1;
            if (word(unit, "of")) unit++;
            if (is(unit, UNIT)) return unit + 1;
        }
        boolean temporal =
                word(i, "before") || word(i, "by") || word(i, "until") || word(i, "after") || word(i, "till");
        if (temporal) {
            for (int at = start; at < start + 3 && at < words.size(); at++) if (is(at, EVENT)) return at + 1;
        }
        return -1;
    }

    private int core(int i, boolean prep, boolean strict) {
        if (is(i, RELATIVE)) return is(i + 1, PART) ? i + 2 : i + 1;
        if (is(i, DAY)) {
            if (words.end(i) - words.start(i) <= 3 && !prep) return -1;
            int end = is(i + 1, PART) ? i + 2 : i + 1;
            int dated = dated(words.isSign(end, ',') ? end + 1 : end);
            return dated > 0 ? dated : end;
        }
        if (is(i, MOD)) {
            int end = i + 1;
            if (word(i, "next") && word(end, "time")) return -1;
            if (is(end, DAY | MONTH | SEASON | UNIT)) return is(end + 1, PART) ? end + 2 : end + 1;
            if (is(end, PART) && word(i, "this")) return end + 1;
            return prep && is(end, EVENT) ? end + 1 : -1;
        }
        if (is(i, EDGE) && word(i + 1, "of")) {
            int end = i + 2;
            while (word(end, "the") || is(end, MOD)) end++;
            return is(end, UNIT | MONTH | SEASON | DAY) || word(end, "play") || words.number(end) > 1900 ? end + 1 : -1;
        }
        int dated = dated(i);
        if (dated > 0) return dated;
        if (is(i, MONTH) && prep && capital(i)) return words.number(i + 1) > 0 ? ordinal(i + 1) : i + 1;
        if (is(i, SEASON) && prep) return i + 1;
        if (is(i, PART) && strict && !word(i, "lunch")) return i + 1;
        if ((word(i, "week") || word(i, "q")) && words.number(i + 1) > 0) return i + 2;
        return words.number(i) >= 0 ? time(i, strict) : -1;
    }

    private int time(int i, boolean strict) {
        int end = i + 1;
        if (words.isSign(end, ':') && words.number(end + 1) >= 0) end += 2;
        if (word(end, "am") || word(end, "pm") || word(end, "o'clock")) return end + 1;
        if (end > i + 1) return end;
        boolean th = word(end, "th") || word(end, "st") || word(end, "nd") || word(end, "rd");
        if (th) return word(end + 1, "of") && is(end + 2, MONTH) ? end + 3 : end + 1;
        return strict
                        && words.number(i) <= 24
                        && !is(end, UNIT)
                        && (end >= words.size()
                                || words.hash(end) == 0
                                || words.kind(end) == dev.konkret.reading.Kind.PUNCTUATION)
                ? end
                : -1;
    }

    /** Returns the end of {@code 1 May}, {@code May 1st}, {@code 3/5}, {@code 2026-05-03} at {@code i}, or -1. */
    private int dated(int i) {
        if (is(i, MONTH) && capital(i) && words.number(i + 1) > 0) return ordinal(i + 1);
        int number = words.number(i);
        if (number < 0) return -1;
        if (words.isSign(i + 1, '-')
                && words.touchesPrevious(i + 1)
                && words.isSign(i + 3, '-')
                && words.number(i + 4) > 0) return i + 5;
        if (words.isSign(i + 1, '/') && words.touchesPrevious(i + 1) && words.number(i + 2) > 0)
            return words.isSign(i + 3, '/') ? i + 5 : i + 3;
        int end = ordinal(i);
        if (word(end, "of")) end++;
        return is(end, MONTH) && capital(end) ? (words.number(end + 1) > 1900 ? end + 2 : end + 1) : -1;
    }

    private int ordinal(int i) {
        boolean th = word(i + 1, "th") || word(i + 1, "st") || word(i + 1, "nd") || word(i + 1, "rd");
        return th ? i + 2 : i + 1;
    }

    private int more(int end) {
        if (word(end, "at") || word(end, "by")) {
            int time = words.number(end + 1) >= 0 ? time(end + 1, true) : is(end + 1, PART) ? end + 2 : -1;
            return time > 0 ? time : end;
        }
        if (words.number(end) >= 0 && !words.isSign(end + 1, '-')) {
            int time = time(end, false);
            return time > 0 ? time : end;
        }
        return end;
    }

    private boolean is(int i, long classes) {
        return i >= 0 && i < words.size() && (LEXICON.of(words, i) & classes) != 0;
    }

    private boolean word(int i, String folded) {
        return words.is(i, folded);
    }

    private boolean capital(int i) {
        return Character.isUpperCase(words.original().charAt(words.start(i)));
    }
}

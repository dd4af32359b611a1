package dev.konkret.intention.german;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Classes;
import dev.konkret.intention.Message;
import dev.konkret.reading.Kind;
import dev.konkret.reading.Lexicon;
import dev.konkret.reading.WordList;
import dev.konkret.reading.Words;
import java.util.List;

/**
 * Finds German date and deadline expressions with their preposition, also events such as "vor den Ferien". What date
 * it is does not matter here.
 */
final class GermanDates {
    private static final Classes CLASSES = new Classes();
    private static final WordList LIST = WordList.read(GermanDates.class, "times.txt");
    private static final long PREP = CLASSES.open(LIST, "prep");
    private static final long DAY = CLASSES.open(LIST, "day");
    private static final long RELATIVE = CLASSES.open(LIST, "relative");
    private static final long PART = CLASSES.open(LIST, "part");
    private static final long UNIT = CLASSES.open(LIST, "unit");
    private static final long WHOLE = CLASSES.open(LIST, "whole");
    private static final long MONTH = CLASSES.open(LIST, "month");
    private static final long SEASON = CLASSES.open(LIST, "season");
    private static final long MOD = CLASSES.open(LIST, "mod");
    private static final long EDGE = CLASSES.open(LIST, "edge");
    private static final long NUMBER = CLASSES.open(LIST, "number");
    private static final long EVENT = CLASSES.open(LIST, "event");
    private static final Lexicon LEXICON = CLASSES.lexicon();
    private static final List<String> EVENT_ENDS = LIST.section("eventend");

    private final Words words;
    private boolean bare;

    private GermanDates(Words words) {
        this.words = words;
    }

    static void mark(Message message) {
        GermanDates dates = new GermanDates(message.words());
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
        if (words.kind(i) != Kind.WORD && words.kind(i) != Kind.NUMBER) return -1;
        int start = i;
        int prepositions = 0;
        while (prepositions < 3 && is(start, PREP) && !is(start, EDGE)) {
            start++;
            prepositions++;
        }
        for (int from = start; from >= i; from--) {
            int end = core(from, from > i ? i : -1);
            if (end > 0) return isBackground(i) || (from == i && bare) ? -1 : more(end);
        }
        return event(i, start);
    }

    /** Returns the end of the date without preposition at {@code i}, or -1; sets {@link #bare} when it cannot stand alone. */
    private int core(int i, int preposition) {
        bare = false;
        if (is(i, RELATIVE)) return relative(i);
        if (is(i, DAY)) return day(i, preposition);
        if (is(i, WHOLE) && !word(i, "wochenende")) return bareUnless(i + 1, preposition);
        if (is(i, MOD)) return modified(i, preposition);
        if (is(i, EDGE)) return edge(i);
        if (word(i, "kw") && words.number(i + 1) > 0) return i + 2;
        if (is(i, MONTH) && preposition >= 0 && (capital(i) || word(preposition, "bis"))) return year(i + 1);
        if (is(i, SEASON) && preposition >= 0) return year(i + 1);
        if (word(i, "wochenende") || (word(i, "we") && capital(i))) return bareUnless(i + 1, preposition);
        if (word(i, "halb") && (words.number(i + 1) > 0 || is(i + 1, NUMBER)) && preposition >= 0) return i + 2;
        if (word(i, "viertel") && i + 2 < words.size() && (word(i + 1, "vor") || word(i + 1, "nach"))) return i + 3;
        if (words.number(i) >= 0) return number(i, preposition);
        if (is(i, NUMBER) && word(i + 1, "uhr")) return i + 2;
        boolean span = preposition >= 0
                && (in(preposition) || words.folded(preposition).startsWith("inn"));
        if (is(i, NUMBER) && is(i + 1, UNIT) && span) return i + 2;
        return -1;
    }

    private int bareUnless(int end, int preposition) {
        bare = preposition < 0;
        return end;
    }

    private boolean in(int i) {
        return word(i, "in") || word(i, "binnen") || word(i, "von") || word(i, "innert") || word(i, "ca");
    }

    private int relative(int i) {
        // "am Morgen", "guten Morgen"
        if (word(i, "morgen") && (word(i - 1, "guten") || word(i - 1, "gutn") || word(i - 1, "schonen"))) return -1;
        if (word(i, "moin")) return -1;
        int end = i + 1;
        if (is(end, PART)) end++;
        else if (word(end, "noch")) end++;
        else if (word(end, "in") && word(end + 1, "einer") && word(end + 2, "woche")) end += 3;
        return end;
    }

    private int day(int i, int preposition) {
        String day = words.folded(i);
        if (day.length() <= 2) {
            if (!capital(i) || preposition < 0 || (day.equals("so") && !capital(i))) return -1;
            return words.isSign(i + 1, '.') && words.number(i + 2) >= 0 ? i + 2 : i + 1;
        }
        int end = i + 1;
        if (is(end, PART)) end++;
        if (words.isSign(end, ',') && dated(end + 1) > 0) end = dated(end + 1);
        else if (dated(end) > 0) end = dated(end);
        return end;
    }

    private int modified(int i, int preposition) {
        int end = i + 1;
        if (is(end, MOD)) end++;
        if (is(end, UNIT | DAY | MONTH | SEASON | WHOLE) && words.end(end) - words.start(end) > 2) {
            return is(end + 1, PART) ? end + 2 : end + 1;
        }
        boolean event = preposition >= 0 && isEvent(end) && !word(i, "ganze");
        return event ? end + 1 : -1;
    }

    private int edge(int i) {
        if (word(i, "beginn") || word(i, "ausgang")) return is(i + 1, MONTH) ? i + 2 : -1;
        int end = i + 1;
        if (word(end, "des") || word(end, "der") || word(end, "vom")) end++;
        while (is(end, MOD) && end < i + 4) end++;
        if (is(end, MONTH | UNIT | SEASON) || words.number(end) > 1900) return year(end + 1);
        return -1;
    }

    private int number(int i, int preposition) {
        int dated = dated(i);
        if (dated > 0) return year(dated);
        int end = i + 1;
        if ((words.isSign(end, ':') || words.isSign(end, '.'))
                && words.touchesPrevious(end)
                && words.number(end + 1) >= 0
                && words.touchesPrevious(end + 1)) {
            end += 2;
            if (word(end, "uhr") || word(end, "h")) return end + 1;
            return preposition >= 0 && words.isSign(i + 1, ':') ? end : -1;
        }
        if (word(end, "uhr") || word(end, "h")) {
            return words.number(end + 1) >= 0 && word(end, "uhr") ? end + 2 : end + 1;
        }
        if (is(end, UNIT) && preposition >= 0 && in(preposition)) return end + 1;
        return -1;
    }

    /** Returns the end of {@code 3.5.}, {@code 3. Mai} or {@code 2026-05-03} at {@code i}, or -1. */
    private int dated(int i) {
        if (words.number(i) < 0) return -1;
        if (words.isSign(i + 1, '-')
                && words.touchesPrevious(i + 1)
                && words.number(i + 2) > 0
                && words.isSign(i + 3, '-')
                && words.number(i + 4) > 0) return i + 5;
        if (words.number(i) > 31) return -1;
        boolean dot = words.isSign(i + 1, '.') && words.touchesPrevious(i + 1);
        if (!dot) return is(i + 1, MONTH) ? i + 2 : -1;
        if (is(i + 2, MONTH)) return i + 3;
        if (words.number(i + 2) > 0 && words.number(i + 2) <= 12 && words.isSign(i + 3, '.')) {
            return words.number(i + 4) > 0 && words.touchesPrevious(i + 4) ? i + 5 : i + 4;
        }
        return -1;
    }

    private int year(int i) {
        return words.number(i) >= 1900 && words.number(i) < 2100 ? i + 1 : i;
    }

    /** Takes in what continues a date: "Freitag um 17 Uhr", "morgen bis 12", "am Montag, 3.5.". */
    private int more(int end) {
        if (end >= words.size()) return end;
        int next = is(end, PREP) ? end + 1 : end;
        boolean time = (word(next - 1, "um") || word(next - 1, "gegen") || word(next - 1, "bis") || next == end)
                && (words.number(next) >= 0 || is(next, NUMBER));
        if (time && next < words.size()) {
            int more = core(next, next > end ? end : -1);
            if (more > 0) return more;
            if (next > end
                    && !word(end, "am")
                    && words.number(next) >= 0
                    && words.number(next) <= 24
                    && !is(next + 1, UNIT)
                    && wordless(next + 1)) return next + 1;
        }
        return end;
    }

    private boolean wordless(int i) {
        return i >= words.size() || words.kind(i) != Kind.NUMBER;
    }

    /** Returns the end of "vor den Ferien", "bis zur Messe", "nach dem Release" at {@code i}, or -1. */
    private int event(int i, int afterPrepositions) {
        if (!is(i, PREP) || isBackground(i)) return -1;
        boolean temporal = word(i, "bis") || word(i, "vor") || word(i, "nach") || word(i, "vorm") || word(i, "ab");
        boolean at = word(i, "bei") || word(i, "beim") || word(i, "zum") || word(i, "zur");
        if (temporal && afterPrepositions == i + 1 && words.number(i + 1) >= 0 && word(i, "bis")) {
            return words.number(i + 1) <= 24 && !words.isSign(i + 2, '-') ? i + 2 : -1;
        }
        if (!temporal && !at) return -1;
        int end = afterPrepositions;
        for (int limit = end + 3; end < limit && end < words.size() && !isEvent(end); end++) {
            if (words.kind(end) != Kind.WORD) return -1;
        }
        if (!isEvent(end)) return -1;
        // "bei der Führung" tells of the past or of a place; only the next one is a deadline.
        if (at && !is(end - 1, MOD)) return -1;
        return end + 1;
    }

    private boolean isEvent(int i) {
        if (i >= words.size() || words.kind(i) != Kind.WORD) return false;
        if (is(i, EVENT | SEASON)) return !word(i, "tag");
        String word = words.folded(i);
        for (String end : EVENT_ENDS) if (word.length() > end.length() + 2 && word.endsWith(end)) return true;
        return false;
    }

    private boolean isBackground(int i) {
        return word(i, "seit") || (word(i, "von") && !capital(i));
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

package dev.konkret.intention.german;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Classes;
import dev.konkret.intention.Message;
import dev.konkret.reading.Kind;
import dev.konkret.reading.Lexicon;
import dev.konkret.reading.WordList;
import dev.konkret.reading.Words;
import java.util.List;

/** Adds the deadlines no calendar knows, such as "vor den Ferien", to the marked dates, and trims those to what was meant. */
final class GermanEvents {
    private static final Classes CLASSES = new Classes();
    private static final WordList LIST = WordList.read(GermanEvents.class, "times.txt");
    private static final long PREP = CLASSES.open(LIST, "prep");
    private static final long TEMPORAL = CLASSES.open(LIST, "temporal");
    private static final long AT = CLASSES.open(LIST, "at");
    private static final long LATER = CLASSES.open(LIST, "later");
    private static final long FEAST = CLASSES.open(LIST, "feast");
    private static final long PAST = CLASSES.open(LIST, "past");
    private static final long LATEST = CLASSES.open(LIST, "latest");
    private static final long MOD = CLASSES.open(LIST, "mod");
    private static final long EVENT = CLASSES.open(LIST, "event");
    private static final long HOUR = CLASSES.open(LIST, "hour");
    private static final long MOVES = CLASSES.open(LIST, "moves");
    private static final Lexicon LEXICON = CLASSES.lexicon();
    private static final List<String> EVENT_ENDS = LIST.section("eventend");
    private static final int MOST_PREPOSITIONS = 3;
    private static final int REACH = 3;
    private static final int MOVED = 7;

    private final Message message;
    private final Words words;

    private GermanEvents(Message message) {
        this.message = message;
        this.words = message.words();
    }

    static void mark(Message message) {
        GermanEvents events = new GermanEvents(message);
        for (int i = 0; i < message.words().size(); i++) {
            if ((message.at(i) & Bits.DATE) != 0) i = events.settle(i) - 1;
            else i = Math.max(i, events.event(i) - 1);
        }
    }

    /** Trims or completes the calendar expression at {@code first}; returns the token behind it. */
    private int settle(int first) {
        int end = first;
        boolean past = false;
        while ((message.at(end) & Bits.DATE) != 0) past |= is(end++, PAST);
        // "den Nikolaus organisieren", "das Protokoll vom Mai": a feast or a month that belongs to a thing.
        boolean feast = end == first + 1 && is(first, FEAST);
        boolean origin =
                (end == first + 2 && words.is(first, "vom")) || (words.is(first - 1, "aus") && !is(first, PREP));
        if (feast && words.is(first - 1, "fuer")) message.mark(first - 1, first, Bits.DATE);
        else if (feast || origin || past || isEveryTime(first, end) || isNewDay(first, end))
            for (int i = first; i < end && !(words.is(i, "bis") && i > first); i++) message.unmark(i, Bits.DATE);
        // "Das schleppen wir durchs dritte Quartal": how long.
        if (words.is(first - 1, "durch") || words.is(first - 1, "durchs"))
            for (int i = first; i < end; i++) message.unmark(i, Bits.DATE);
        if (is(first, LATEST)) message.unmark(first, Bits.DATE);
        // "Für Donnerstag geblockt", "fürs Wochenende"
        boolean meant =
                (words.is(first - 1, "fuer") || words.is(first - 1, "fuers")) && (message.at(first) & Bits.DATE) != 0;
        if (meant) message.mark(first - 1, first, Bits.DATE);
        // "am 9. Mai." ends the sentence.
        boolean stop = words.isSign(end - 1, '.') && words.kind(end - 2) == Kind.WORD && end - 2 >= first;
        if (stop && isWhole(end - 2)) message.unmark(end - 1, Bits.DATE);
        boolean goesOn = (words.is(end, "noch") && (words.is(end - 1, "heute") || words.is(end - 1, "heut")))
                || isDotOfFigures(end);
        if (goesOn) message.mark(end, end + 1, Bits.DATE);
        return goesOn ? end + 1 : end;
    }

    /** "jedes Jahr", "alle drei Wochen", "immer", "seit Ostern": no day of its own. */
    private boolean isEveryTime(int first, int end) {
        for (int i = first; i < end; i++) {
            // "Jeden Tag", but "für uns alle morgen früh"
            boolean all = words.is(i, "alle") && !words.is(i - 1, "uns") && !words.is(i - 1, "euch");
            if (all || words.is(i, "immer") || words.is(i, "jede") || words.is(i, "jedes") || words.is(i, "jeden"))
                return true;
        }
        return words.is(first, "seit");
    }

    /** "Die Sitzung auf Dienstag legen": the day is what is decided, not when. */
    private boolean isNewDay(int first, int end) {
        if (!words.is(first, "auf")) return false;
        for (int i = end; i < end + REACH && i < words.size(); i++) if (is(i, MOVES)) return true;
        for (int i = first - 1; i >= 0 && i > first - MOVED && words.kind(i) == Kind.WORD; i--)
            if (is(i, MOVES)) return true;
        return false;
    }

    /** A word no abbreviation ends in: "Mai", "Freitag", "März". */
    private boolean isWhole(int i) {
        return words.is(i, "mai") || words.end(i) - words.start(i) > 4;
    }

    /** "bis 30.4.": the full stop belongs to the month. */
    private boolean isDotOfFigures(int i) {
        return words.isSign(i, '.')
                && words.touchesPrevious(i)
                && words.number(i - 1) >= 0
                && words.number(i - 1) <= 12
                && words.isSign(i - 2, '.')
                && words.number(i - 3) >= 0;
    }

    /** Marks "vor den Ferien", "bis zur Messe", "nach dem Release" at {@code i}; returns the token behind it, or -1. */
    private int event(int i) {
        if (is(i, LATER)) return marked(i, i + 1);
        // "In der Pause", "zur Spätschicht"
        boolean within = words.is(i, "in")
                && words.is(i + 1, "der")
                && words.folded(i + 2).endsWith("pause");
        if (within) return marked(i, i + 3);
        if (words.is(i, "zur") && words.folded(i + 1).endsWith("schicht")) return marked(i, i + 2);
        if (!is(i, TEMPORAL | AT)) return -1;
        // "Nach einem Update fragen"
        if (words.is(i, "nach") && words.is(i + 1, "einem")) return -1;
        int at = i;
        while (at < i + MOST_PREPOSITIONS && is(at, PREP)) at++;
        if (words.is(i, "bis") && (words.is(at, "dahin") || words.is(at, "dann"))) return marked(i, at + 1);
        if (words.is(i, "bis") && at == i + 1 && words.number(at) >= 0) {
            boolean hour = words.number(at) <= 24 && !words.isSign(at + 1, '-');
            return hour ? marked(i, at + 1) : -1;
        }
        // "Du kriegst die Werte bis zehn": an hour, unless things are counted.
        if (words.is(i, "bis") && at == i + 1 && is(at, HOUR) && (message.at(at + 1) & Bits.CAPITAL) == 0)
            return marked(i, at + 1);
        for (int limit = at + REACH; at < limit && at < words.size() && !isEvent(at); at++) {
            // "Vor dem Newsletter-Versand"
            boolean hyphen = words.isSign(at, '-') && words.touchesPrevious(at) && words.touchesPrevious(at + 1);
            if ((words.kind(at) != Kind.WORD && !hyphen) || words.is(at, "noch")) return -1;
        }
        // "bei der Führung" tells of the past or of a place; only the next one is a deadline.
        boolean deadline = isEvent(at) && (is(i, TEMPORAL) || is(at - 1, MOD));
        if (deadline && words.is(at, "jour") && words.folded(at + 1).startsWith("fix")) at++;
        return deadline ? marked(i, at + 1) : -1;
    }

    private int marked(int first, int end) {
        message.mark(first, end, Bits.DATE);
        return end;
    }

    private boolean isEvent(int i) {
        if (i >= words.size() || words.kind(i) != Kind.WORD) return false;
        if (is(i, EVENT | FEAST)) return !words.is(i, "tag");
        String word = words.folded(i);
        // "zum Baumarkt", "vor dem Supermarkt": shops.
        if (word.equals("baumarkt") || word.equals("supermarkt") || word.equals("getraenkemarkt")) return false;
        for (String end : EVENT_ENDS) if (word.length() > end.length() + 2 && word.endsWith(end)) return true;
        return false;
    }

    private boolean is(int i, long classes) {
        return i >= 0 && i < words.size() && (LEXICON.of(words, i) & classes) != 0;
    }
}

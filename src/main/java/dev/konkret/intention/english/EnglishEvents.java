package dev.konkret.intention.english;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Message;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Kind;
import dev.konkret.reading.WordList;
import dev.konkret.reading.Words;

/** Adds the deadlines no calendar knows, such as "before the release" and "by 9", to the marked dates. */
final class EnglishEvents {
    private static final WordList LIST = WordList.read(EnglishEvents.class, "times.txt");
    private static final WordSet TEMPORAL = WordSet.of(LIST, "temporal");
    private static final WordSet STRICT = WordSet.of(LIST, "strict");
    private static final WordSet GOES_ON = WordSet.of(LIST, "goeson");
    private static final WordSet ZONE = WordSet.of(LIST, "zone");
    private static final WordSet NEAR = WordSet.of(LIST, "near");
    private static final WordSet EVENT = WordSet.of(LIST, "event");
    private static final WordSet TERM = WordSet.of(LIST, "term");
    private static final WordSet HOURS = WordSet.of(LIST, "hours");
    private static final WordSet BACKGROUND = WordSet.of(LIST, "background");
    private static final WordSet OVER = WordSet.of(LIST, "over");
    private static final WordSet RISING = WordSet.of(LIST, "rising");
    private static final WordSet CLOSE = WordSet.of(LIST, "close");
    private static final int REACH = 3;
    private static final int MIDNIGHT = 24;

    private EnglishEvents() {}

    static void mark(Message message) {
        for (int i = 0; i + 1 < message.words().size(); i++) {
            unmark(message, i);
            EnglishDayWords.mark(message, i);
            // "The slides for Tuesday": the day has its preposition.
            boolean forDay = message.words().is(i, "for")
                    && (message.at(i) & Bits.DATE) == 0
                    && (message.at(i + 1) & Bits.DATE) != 0;
            if (forDay && message.words().number(i + 1) < 0) message.mark(i, i + 1, Bits.DATE);
            boolean over = message.words().is(i, "over") && OVER.has(message, i + 1);
            if (over && (message.at(i + 1) & Bits.DATE) != 0) message.mark(i, i + 1, Bits.DATE);
            reachEvent(message, i);
            markTerm(message, i);
            // "First thing on Monday"
            boolean early = message.words().is(i, "first") && message.words().is(i + 1, "thing");
            if (early && (message.at(i + 2) & Bits.DATE) != 0) message.mark(i, i + 2, Bits.DATE);
            // "After my two o'clock"
            boolean mine = (message.at(i + 2) & Bits.DATE) != 0
                    && (message.words().is(i + 1, "my") || message.words().is(i + 1, "our"))
                    && TEMPORAL.has(message, i);
            if (mine) message.mark(i, i + 2, Bits.DATE);
            if ((message.at(i) & Bits.DATE) == 0 && STRICT.has(message, i)) {
                int end = end(message, i);
                if (end > i) message.mark(i, end, Bits.DATE);
            }
            // "Tomorrow first thing", "at 18:00 CET"
            boolean behind = i > 0 && (message.at(i - 1) & Bits.DATE) != 0 && (message.at(i) & Bits.DATE) == 0;
            if (behind && early) message.mark(i, i + 2, Bits.DATE);
            if (behind && ZONE.has(message, i)) message.mark(i, i + 1, Bits.DATE);
            // "Right after the review", "straight after lunch"
            boolean after = i > 0
                    && (message.at(i) & Bits.DATE) != 0
                    && (message.words().is(i, "after") || message.words().is(i, "before"));
            if (after && CLOSE.has(message, i - 1)) message.mark(i - 1, i, Bits.DATE);
        }
    }

    /**
     * Marks "next sprint", "in the next term", as "next week" is: a stretch of time without a day. What something is for is no
     * deadline.
     */
    private static void markTerm(Message message, int i) {
        Words words = message.words();
        if (!(words.is(i, "next") || words.is(i, "this")) || !TERM.has(message, i + 1)) return;
        int from = words.is(i - 1, "the") ? i - 1 : i;
        if (words.is(from - 1, "for")) return;
        message.mark(words.is(from - 1, "in") ? from - 1 : from, i + 2, Bits.DATE);
    }

    /** Tells whether a clause reports: "I found it open twice this week", "two got stuck this week". */
    static boolean tells(Clause c) {
        for (int i = c.first() + 1; i < c.end(); i++) {
            boolean past = EnglishClause.isParticiple(c, i) && (c.at(i) & Bits.DATE) == 0;
            if (past && c.is(i - 1, EnglishWords.PRONOUN) && !c.is(i - 1, EnglishWords.YOU)) return true;
            if (c.word(i, "got") && c.at(i - 1) == 0) return true;
        }
        return false;
    }

    /** "Before the summer show", "by the Monday meeting": the event behind the calendar words is what counts. */
    private static void reachEvent(Message message, int i) {
        if (!TEMPORAL.has(message, i) || (message.at(i) & Bits.DATE) == 0) return;
        int end = i + 1;
        while ((message.at(end) & Bits.DATE) != 0) end++;
        if (end > i + 1 && end <= i + 1 + REACH && EVENT.has(message, end)) message.mark(end, end + 1, Bits.DATE);
    }

    /** "Team lunch at 12:30", "drill tomorrow": what happens at a time, not what is to be done. */
    static boolean isEvent(Clause c, int i) {
        boolean noun = EVENT.has(c, i) || EnglishWords.PRIVATE_WORDS.has(c, i) || EnglishWords.IDLE_WORDS.has(c, i);
        return noun && (c.is(i + 1, Bits.DATE) || c.word(i + 1, "at") || c.word(i + 1, "on") || c.word(i + 1, "is"));
    }

    /** "Every day", "since Easter": a background and no deadline. */
    private static void unmark(Message message, int i) {
        if ((message.at(i) & Bits.DATE) == 0) return;
        // "The headcount of Q1", "the export from the March test": which one is meant, not when.
        boolean named = message.words().is(i - 1, "of") && (message.at(i - 1) & Bits.DATE) == 0;
        boolean source = message.words().is(i, "from") && message.words().is(i + 1, "the");
        if (!BACKGROUND.has(message, i) && !named && !source) return;
        for (int k = i; k < message.words().size() && (message.at(k) & Bits.DATE) != 0; k++)
            message.unmark(k, Bits.DATE);
    }

    private static int end(Message message, int i) {
        Words words = message.words();
        if (isHour(words, i + 1)) return i + 2;
        if (!TEMPORAL.has(message, i)) return NEAR.has(message, i + 1) && EVENT.has(message, i + 2) ? i + 3 : -1;
        int from = words.is(i + 1, "the") ? i + 2 : i + 1;
        for (int at = from; at < from + REACH && at < words.size(); at++) {
            if (EVENT.has(message, at)) return (message.at(at) & Bits.DATE) == 0 ? at + 1 : -1;
            // "Before the stand-up"
            boolean hyphen = at > from - 1 && words.isSign(at + 1, '-') && words.touchesPrevious(at + 1);
            if (hyphen && RISING.has(message, at) && EnglishWords.PARTICLE_WORDS.has(message, at + 2)) return at + 3;
        }
        return words.is(i, "before") && !words.is(i - 1, "from") ? named(message, i + 1) : -1;
    }

    /** "Before the Bristol leg", "before our board": whatever has its article and ends there; no clause with a verb. */
    private static int named(Message message, int article) {
        Words words = message.words();
        boolean the = words.is(article, "the") || words.is(article, "our") || words.is(article, "my");
        int end = article + 1;
        while (the && end < words.size() && end <= article + REACH && isNoun(message, end)) end++;
        boolean ends = end >= words.size()
                || words.kind(end) != Kind.WORD
                || (message.at(end) & (EnglishWords.CONJ | EnglishWords.PREP | EnglishWords.PLEASE | Bits.DATE)) != 0;
        // "Before the landlord comes": a clause, whose verb no list knows.
        String last = words.folded(end - 1);
        boolean clause = end > article + 2 && (last.endsWith("s") || last.endsWith("ed"));
        return the && end > article + 1 && ends && !clause ? end : -1;
    }

    private static boolean isNoun(Message message, int i) {
        return message.words().kind(i) == Kind.WORD && (message.at(i) & ~Bits.CAPITAL) == 0;
    }

    private static boolean isHour(Words words, int i) {
        boolean alone = i + 1 == words.size()
                || (words.kind(i + 1) != Kind.WORD && words.kind(i + 1) != Kind.NUMBER)
                || GOES_ON.has(words, i + 1);
        boolean hour = (words.number(i) >= 0 && words.number(i) <= MIDNIGHT) || HOURS.has(words, i);
        return hour && alone && !words.isSign(i + 1, '%');
    }
}

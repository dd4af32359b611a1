package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanInsertions.at;
import static dev.konkret.intention.german.GermanInsertions.isCapital;
import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.reading.Kind;
import dev.konkret.reading.Words;

/** The two parts of a German predicate: a finite verb opens, an infinitive closes; what stands open goes on behind a comma. */
final class GermanBracket {
    static final long OPENS = MODAL | WOULDINF | IWANT | CANYOU | MUSTYOU;
    private static final long FINITE = MODAL | IS | HAVE | COND | SUB | WH;
    private static final long ACTS = ACT1 | ACT2 | ACT3 | ACTPL;
    private static final long WHO = I | YOU | YOUPL | WE | MAN | SOMEONE;
    private static final int REACH = 24;

    private GermanBracket() {}

    static boolean endsSentence(Words words, int i) {
        return switch (words.kind(i)) {
            case NEWLINE, QUOTE -> true;
            case PUNCTUATION ->
                words.isSign(i, '!')
                        || words.isSign(i, '?')
                        || words.isSign(i, ';')
                        || words.isSign(i, ':')
                        || isFullStop(words, i);
            default -> false;
        };
    }

    private static boolean isFullStop(Words words, int i) {
        return words.isSign(i, '.') && words.kind(i - 1) != Kind.NUMBER && words.end(i - 1) - words.start(i - 1) > 3;
    }

    /** A comma, or a dash with space around it. */
    static boolean isSign(Words words, int i) {
        if (i < 1) return false;
        if (words.isSign(i, ',')) return words.kind(i - 1) != Kind.NUMBER || !words.touchesPrevious(i + 1);
        return words.isSign(i, '-') && !words.touchesPrevious(i) && !words.touchesPrevious(i + 1);
    }

    /** Returns the next sign that ends a clause, from {@code from} on, or -1 when there is none that near. */
    static int next(Words words, int from, int reach) {
        for (int i = from; i < words.size() && i <= from + reach; i++) {
            if (isSign(words, i)) return i;
            if (endsSentence(words, i)) return i;
        }
        return -1;
    }

    /** Tells whether what stands open before {@code open} is closed behind {@code close}. */
    static boolean goesOn(Words words, int first, int open, int close) {
        int found = next(words, close + 1, REACH);
        int end = found < 0 ? words.size() : found;
        if (end <= close + 1 || end - close > REACH) return false;
        int verb = opening(words, first, open);
        if (verb >= 0) return isClosed(words, close + 1, end);
        if (isAct(words, first, open)) return isObject(words, close + 1, end);
        return isSubject(words, open) && continues(words, close + 1);
    }

    /** Returns the modal verb before {@code open} whose infinitive is still to come, or -1. */
    static int opening(Words words, int first, int open) {
        if (isInfinitive(words, open - 1)) return -1;
        for (int i = open - 1; i >= first; i--) {
            if ((at(words, i) & (COND | SUB)) != 0 || isSign(words, i)) return -1;
            if ((at(words, i) & (OPENS | WIRD)) != 0 && !isCapital(words, i + 1)) return i;
            if ((at(words, i) & OPENS) != 0) return i;
            if (isInfinitive(words, i)) return -1;
        }
        return -1;
    }

    /** "Ich hole", "bringst du", "Karla übernimmt": nothing behind verb and subject yet. */
    private static boolean isAct(Words words, int first, int open) {
        int last = open - 1;
        while (last > first && (at(words, last) & (STRIP | BITTE)) != 0 && (at(words, last) & (ACTS | WHO)) == 0)
            last--;
        boolean subject = (at(words, last) & (I | YOU | YOUPL)) != 0;
        if (subject && (at(words, last - 1) & ACTS) != 0) return last - 1 >= first;
        boolean behind = (at(words, last) & ACTS) != 0 && !isCapital(words, last);
        boolean named = isCapital(words, last - 1) && last - 1 == first;
        return behind && last > first && ((at(words, last - 1) & (I | YOUPL | SOMEONE)) != 0 || named);
    }

    /** "Jemand", "die Leiter", "Karla": what only names who or what. */
    private static boolean isSubject(Words words, int open) {
        return isCapital(words, open - 1) || (at(words, open - 1) & SOMEONE) != 0;
    }

    private static boolean continues(Words words, int i) {
        long classes = at(words, i);
        return (classes & (MODAL | GEHOERT | ACT3 | WIRD)) != 0
                && (classes & (CONJ | DET)) == 0
                && !isCapital(words, i);
    }

    private static boolean isClosed(Words words, int from, int end) {
        if ((at(words, from) & CONJ & ~STRIP) != 0 || (at(words, from) & WHO & ~STRIP) != 0) return false;
        for (int i = from; i < end; i++) {
            if (isInfinitive(words, i)) return true;
            if ((at(words, i) & FINITE) != 0 && (at(words, i) & (STATIVE | PREP)) == 0) return false;
        }
        return false;
    }

    private static boolean isObject(Words words, int from, int end) {
        if ((at(words, from) & (DET | PREP | STRIP | MAL)) == 0 && !isCapital(words, from)) return false;
        for (int i = from; i < end; i++) {
            long classes = at(words, i);
            if ((classes & (FINITE | WIRD | I | YOU | WE)) != 0 && (classes & PREP) == 0) return false;
            if ((classes & ACTS) != 0 && (classes & (ACTINF | DET | STRIP)) == 0 && !isCapital(words, i)) return false;
        }
        return true;
    }

    static boolean isInfinitive(Words words, int i) {
        if (i < 0 || words.kind(i) != Kind.WORD || isCapital(words, i) || GermanAside.RELATIVE.has(words, i))
            return false;
        long classes = at(words, i);
        if ((classes & (DET | PREP | STRIP | CONJ | IS | HAVE | MODAL | PRONOUN)) != 0) return false;
        return (classes & (ACTINF | STATIVE)) != 0
                || words.is(i, "werden")
                || (classes == 0 && GermanShapes.isInfinitive(words.folded(i)));
    }
}

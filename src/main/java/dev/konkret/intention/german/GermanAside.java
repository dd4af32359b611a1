package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanInsertions.at;
import static dev.konkret.intention.german.GermanInsertions.isCapital;
import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.WordSet;
import dev.konkret.reading.GivenNames;
import dev.konkret.reading.Kind;
import dev.konkret.reading.Words;

/** What may be put into a clause: a subordinate clause, a relative one, a comment. An enumeration is none of these. */
final class GermanAside {
    private static final WordSet COMMENT = WordSet.of(GermanWords.section("comment"));
    private static final WordSet BEFORE = WordSet.of(GermanWords.section("asideopener"));
    static final WordSet RELATIVE = WordSet.of(GermanWords.section("relative"));
    private static final WordSet TITLE = WordSet.of(GermanWords.section("title"));
    private static final WordSet DAYS = WordSet.of(GermanWords.section("day"));
    private static final WordSet SPARE = WordSet.of(GermanWords.section("sparetime"));
    private static final long UNREAL = HAVE2 | BE2 | WOULDINF | COULD2 | MUST2 | SHOULD2 | WANTED | WANT;
    private static final int SHORT = 5;

    private GermanAside() {}

    /** "Am besten bis Freitag", "spätestens um acht": no verb, but a time. */
    static boolean isDate(Words words, int first, int end) {
        boolean day = false;
        for (int i = first; i < end; i++) {
            if ((at(words, i) & (MODAL | IS | HAVE | COND | ACT1 | ACT3 | I | YOU)) != 0) return false;
            day |= words.kind(i) == Kind.NUMBER || DAYS.has(words, i);
        }
        return day && end - first <= SHORT + 1;
    }

    /** "Jana", "Frau Sommer": who is called. */
    static boolean isCalled(Words words, int first, int end) {
        boolean title = end - first == 2 && TITLE.has(words, first) && isCapital(words, first + 1);
        return title || (end - first == 1 && isCapital(words, first) && GivenNames.has(words, first));
    }

    /** Tells whether what stands between the signs {@code open} and {@code close} is put into a clause that begins at {@code first}. */
    static boolean is(Words words, int first, int open, int close) {
        int from = open + 1;
        while (from < close - 1 && BEFORE.has(words, from)) from++;
        long opens = at(words, from);
        boolean modal = GermanBracket.opening(words, first, open) >= 0;
        // "Kannst du – ich bin im Termin – …": whatever stands between two dashes.
        if (modal && words.isSign(open, '-') && words.isSign(close, '-')) return true;
        if (isRelative(words, open, from)) return isFiniteAtEnd(words, close - 1);
        if (!modal && isCapital(words, open - 1)) {
            // "Karla, unsere Hausmeisterin, übernimmt …"
            return open - 1 == first && (at(words, open + 1) & DET) != 0 && close - open <= SHORT + 1;
        }
        if ((opens & (COND | SUB)) != 0 && !words.is(from, "das"))
            return (opens & COND) == 0 || isFree(words, first, open, close);
        if (close - from <= SHORT && comments(words, from, close)) return true;
        if (!modal) return false;
        // "Müssten wir nicht eigentlich, nach der neuen Verordnung, befreit sein?"
        boolean rule = words.is(from, "nach") || words.is(from, "laut");
        if (rule && (at(words, from + 1) & DET) != 0 && close - from <= SHORT + 1) return true;
        // "…, nur so ein Gedanke, …", "…, ehrlich gesagt, …", "…, das fiel mir gestern auf, …"
        boolean told = words.is(from, "das") && !isCapital(words, from + 1);
        return told || (from > open + 1 && close - from <= SHORT);
    }

    private static boolean comments(Words words, int first, int end) {
        for (int i = first; i < end; i++)
            if (COMMENT.has(words, i) && ((at(words, i - 1) & I) != 0 || (at(words, i + 1) & I) != 0)) return true;
        return false;
    }

    private static boolean isRelative(Words words, int open, int from) {
        boolean noun =
                isCapital(words, open - 1) || (at(words, open - 1) & SOMEONE) != 0 || RELATIVE.has(words, open - 1);
        int pronoun = (at(words, from) & PREP) != 0 ? from + 1 : from;
        return noun && RELATIVE.has(words, pronoun);
    }

    private static boolean isFiniteAtEnd(Words words, int last) {
        long classes = at(words, last);
        if ((classes & (MODAL | IS | HAVE | WIRD | ACT1 | ACT2 | ACT3 | ACTINF | STATIVE)) != 0) return true;
        String word = words.folded(last);
        return !isCapital(words, last) && (word.endsWith("t") || word.endsWith("en"));
    }

    /** A condition sets none for who is asked or promises; a duty of nobody's must only wait for it. */
    private static boolean isFree(Words words, int first, int open, int close) {
        boolean unreal = false;
        boolean spare = false;
        for (int i = open + 1; i < close; i++) {
            unreal |= (at(words, i) & UNREAL) != 0;
            spare |= (at(words, i) & MAL) != 0 || SPARE.has(words, i);
        }
        boolean asked = false;
        boolean would = false;
        for (int i = first; i < open; i++) {
            asked |= (at(words, i) & (YOU | YOUPL)) != 0;
            would |= (at(words, i) & (DUTY | COULD2 | SHOULD)) != 0;
        }
        if (asked) return true;
        return !unreal && (spare || !would);
    }
}

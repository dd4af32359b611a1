package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Kind;
import java.util.List;

/** What German grammar says about a clause: subject, clause type, form of the verb at its end. */
final class GermanClause {
    private static final int REACH = 6;
    private static final int FARTHEST = 7;
    private static final long PASSED_OVER = STRIP | Bits.DATE | Bits.MUTE;

    /** Whose one somebody is: "einer von uns". */
    private static final WordSet GROUP = WordSet.of(List.of("uns", "euch", "ihnen", "denen", "beiden"));

    private GermanClause() {}

    /** Returns the class of the subject of the finite verb at {@code verb}: a pronoun class, or 0 for a noun or nothing. */
    static long subject(Clause c, int verb) {
        // "Wir müssten sie mal reinholen": right before the verb stands its subject.
        if (c.is(verb - 1, WE | MAN | I) && c.is(verb + 1, YOUPL)) return c.at(verb - 1) & (WE | MAN | I);
        if (c.word(verb + 1, "sie") && !c.is(verb + 1, Bits.CAPITAL) && isSomeone(c, verb - 1)) return SOMEONE;
        for (int i = verb + 1; i < c.end() && i <= verb + REACH; i++) {
            long pronoun = pronoun(c, i);
            // "Laminieren sollte sie schon noch wer": them.
            boolean them = pronoun == YOUPL && c.word(i, "sie") && !c.is(i, Bits.CAPITAL);
            if (them && lateSomeone(c, verb) == SOMEONE) return SOMEONE;
            if (pronoun != 0 && pronoun != IT) return pronoun;
            if (pronoun == 0 && !c.is(i, PASSED_OVER)) break;
        }
        if (isSomeoneOf(c, verb - 1) || isSomeoneWith(c, verb - 1)) return SOMEONE;
        for (int i = verb - 1; i >= c.first() && i >= verb - REACH; i--) {
            long pronoun = pronoun(c, i);
            if (pronoun != 0) return pronoun == IT ? lateSomeone(c, verb) : pronoun;
            if (!c.is(i, PASSED_OVER)) break;
        }
        return lateSomeone(c, verb);
    }

    /** "Einer von uns sollte …": whose the one is stands between. */
    private static boolean isSomeoneOf(Clause c, int last) {
        return GROUP.has(c, last) && c.word(last - 1, "von") && isSomeone(c, last - 2);
    }

    /** "Jemand mit frischem Blick sollte …" */
    static boolean isSomeoneWith(Clause c, int last) {
        int i = c.skip(CONJ, c.first());
        if (last <= i + 1 || last > i + FARTHEST || !isSomeone(c, i) || !c.is(i + 1, PREP)) return false;
        for (int k = i + 2; k <= last; k++) if (c.is(k, PRONOUN | CONJ | SUB | COND | IS | HAVE | NEG)) return false;
        return true;
    }

    private static long lateSomeone(Clause c, int verb) {
        for (int i = c.find(SOMEONE, verb + 1); i >= 0; i = c.find(SOMEONE, i + 1)) {
            if (isSomeone(c, i)) return SOMEONE;
        }
        int i = verb + 1;
        while (i < c.end() && c.is(i, STRIP | Bits.DATE) && !c.is(i, IT)) i++;
        return i > c.first() && c.is(i, IT) && !startsNoun(c, i + 1) ? IT : isIt(c, verb) ? IT : 0;
    }

    private static boolean isIt(Clause c, int verb) {
        int i = verb - 1;
        return i >= c.first() && c.is(i, IT);
    }

    private static long pronoun(Clause c, int i) {
        if (c.is(i, SOMEONE)) return isSomeone(c, i) ? SOMEONE : 0;
        if (c.is(i, NOBODY)) return startsNoun(c, i + 1) ? 0 : NOBODY;
        if (c.is(i, MA)) return c.is(i - 1, MODAL) || c.is(i + 1, MODAL) ? MAN : 0;
        if (c.is(i, YOUPL)) return startsNoun(c, i + 1) ? 0 : YOUPL;
        if (c.is(i, IT)) return startsNoun(c, i + 1) ? 0 : IT;
        return c.at(i) & (WE | MAN | I | YOU);
    }

    /** "wer" and "einer" are somebody when they are neither a question word nor an article. */
    static boolean isSomeone(Clause c, int i) {
        if (!c.is(i, SOMEONE)) return false;
        if (c.word(i, "wer")) return i > c.first() && !c.is(i - 1, SUB) && !isQuestionWord(c, i);
        if (!c.word(i, "einer") && !c.word(i, "eine")) return true;
        // "Der Hersteller müsste eine neue Firmware liefern"
        String next = c.folded(i + 1);
        boolean adjective = next.startsWith("neu") || next.startsWith("alt") || next.startsWith("ganz");
        if (adjective && c.is(i + 1, DET)) return false;
        // "Hat einer zufällig Zeit", "hätt einer bock, …"
        if (c.word(i, "einer") && c.is(i - 1, HAVE | HAVE2) && LUST.find(c, i) > i) return true;
        // "Wenn das mal einer dokumentiert": the verb at the end of its clause.
        boolean verb = c.word(i, "einer")
                && (i + 1 == c.lastWord() || c.word(i + 2, "und"))
                && !c.is(i + 1, Bits.CAPITAL)
                && !c.is(i - 1, PREP)
                && c.folded(i + 1).endsWith("t")
                && c.has(COND | SUB);
        // "Da muss sich einer erbarmen"
        boolean act = c.word(i, "einer")
                && i + 1 == c.lastWord()
                && !c.is(i + 1, Bits.CAPITAL)
                && !c.is(i - 1, PREP)
                && c.has(DUTY | COULD2 | CAN)
                && GermanShapes.isInfinitive(c.folded(i + 1));
        return verb || act || c.word(i + 1, "von") || !startsNoun(c, i + 1) || (c.word(i, "einer") && c.is(i + 1, DET));
    }

    private static boolean isQuestionWord(Clause c, int i) {
        // "schauen wer kommt": a bare finite verb at the end
        return c.is(i - 1, ACTINF);
    }

    /** Tells whether a noun phrase goes on at {@code i}: an adjective, a noun, a number. */
    static boolean startsNoun(Clause c, int i) {
        if (i >= c.end() || c.words().kind(i) == Kind.EMOJI) return false;
        if (c.words().kind(i) == Kind.NUMBER) return true;
        if (c.words().kind(i) != Kind.WORD) return false;
        long known =
                STRIP | PREP | DET | MODAL | IS | HAVE | PRONOUN | BITTE | Bits.DATE | CONJ | ACTINF | WIRD | STATIVE;
        if (c.is(i, Bits.CAPITAL)) return true;
        return !c.is(i, known);
    }

    /** Tells whether nothing but particles stands before token {@code i}. */
    static boolean isFirst(Clause c, int i) {
        for (int k = c.first(); k < i; k++) {
            if (!c.is(k, STRIP | Bits.DATE | CONJ | SOFT | Bits.MENTION | Bits.MUTE)
                    && !OPENER.has(c, k)
                    && c.words().kind(k) == Kind.WORD) return false;
        }
        return true;
    }

    /** Tells whether the clause begins with its finite verb {@code verb}, as questions and elided sentences do. */
    static boolean isVerbFirst(Clause c, int verb) {
        int first = c.skip(CONJ | Bits.MENTION | Bits.MUTE, c.first());
        while (first < verb && (OPENER.has(c, first) || c.words().kind(first) != Kind.WORD)) first++;
        return first >= verb;
    }

    static boolean isPassive(Clause c, int verb) {
        int last = c.lastWord();
        if (last - 1 <= verb) return false;
        String word = c.folded(last);
        // "De Bude mutt anmeldt warrn": a participle of the north has no ge-.
        boolean northern = word.equals("werden") && c.words().text(last).startsWith("warr");
        if (northern && !c.is(last - 1, STRIP | STATIVE) && !c.word(last - 1, "fertig")) return true;
        return (word.equals("werden") || word.equals("werdn") || (word.equals("werde") && !c.has(I)))
                && GermanShapes.isParticiple(c.folded(last - 1));
    }

    /** Tells whether the clause ends in a verb of state: to be, fit, suffice, have – or in a perfect infinitive. */
    static boolean isStative(Clause c, int verb) {
        int last = c.lastWord();
        while (last > verb && c.is(last, STRIP) && !c.is(last, STATIVE)) last--;
        if (last <= verb) return false;
        if (isPassive(c, verb)) return false;
        return (c.is(last, STATIVE) && !c.is(last, Bits.CAPITAL)) || isBeing(c, verb, last);
    }

    /** "… durch sein mit dem Programm": a prepositional phrase behind the verb. */
    private static boolean isBeing(Clause c, int verb, int last) {
        for (int i = verb + 2; i < last - 1; i++)
            if (c.word(i, "sein") && c.is(i + 1, PREP) && !c.is(i - 1, DET)) return true;
        return false;
    }

    static boolean isPerfect(Clause c, int verb) {
        int last = c.lastWord();
        boolean auxiliary = c.word(last, "haben") || c.word(last, "sein");
        return auxiliary
                && last - 1 > verb
                && GermanShapes.isParticiple(c.folded(last - 1))
                && !c.is(last - 1, Bits.CAPITAL);
    }

    static boolean pronounYou(Clause c) {
        return c.has(YOU) || (c.has(YOUPL) && !c.has(DET));
    }

    /** Tells whether the duty or wish itself is denied. */
    static boolean hasNot(Clause c) {
        for (int i = c.find(NEG); i >= 0; i = c.find(NEG, i + 1)) {
            if (!c.word(i + 1, "nur") && !c.word(i, "nie")) return true;
        }
        return false;
    }
}

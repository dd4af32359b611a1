package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Message;

/**
 * What must stand beside a verb of work for somebody to do it or be told to. Such verbs are in every other message; one look at
 * the word before or behind spares most of them the search for dates and clauses.
 */
final class GermanGlance {
    private static final long NAME = Bits.CAPITAL | Bits.MENTION;
    private static final long INSIDE = PRONOUN | DET | PREP | MODAL | IS | HAVE | WIRD | NEG | WH | SUB | COND;

    private static final int REACH = 3;

    private GermanGlance() {}

    /** "Karla liefert", "<@U1> wird", "Tom und ich". */
    static boolean namedBefore(Message message) {
        for (int i = 1; i < message.words().size(); i++) {
            long classes = message.at(i) | GermanShapes.verb(message.words(), i);
            boolean does = (classes & (ACT3 | WIRD)) != 0 && (message.at(i - 1) & NAME) != 0;
            boolean joined = (classes & (I | NAME)) != 0 && (message.at(i - 1) & CONJ) != 0;
            joined |= (classes & ACTINF) != 0
                    && (message.at(i - 1) & NAME) != 0
                    && (message.at(i - 2) & DET) != 0
                    && (message.at(i - 3) & CONJ) != 0;
            boolean agreed = (classes & HAVE) != 0 && (message.at(i - 1) & NAME) != 0;
            if (does || joined || agreed) return true;
        }
        return false;
    }

    /** "macht Karla", "übernimmt <@U1>". */
    static boolean namedBehind(Message message) {
        for (int i = 1; i < message.words().size(); i++) {
            boolean name = (message.at(i) & NAME) != 0;
            for (int k = i - 1; name && k >= 0 && k >= i - REACH; k--) {
                if (((message.at(k) | GermanShapes.verb(message.words(), k)) & ACT3) != 0) return true;
            }
        }
        return false;
    }

    /** An imperative opens its clause: no "ich mach", "das macht". */
    static boolean imperative(Message message) {
        return opens(message, IMPERATIVE | ACTPL, INSIDE);
    }

    /** So does a verb without its "ich", but for one that was left standing before it. */
    static boolean elided(Message message) {
        return opens(message, ACT1 | WIRD, INSIDE & ~I);
    }

    private static boolean opens(Message message, long verbs, long inside) {
        for (int i = 0; i < message.words().size(); i++) {
            boolean verb = ((message.at(i) | GermanShapes.verb(message.words(), i)) & verbs) != 0;
            if (verb && ((message.at(i - 1) & inside) == 0 || OPENER.has(message, i - 1))) return true;
        }
        return false;
    }

    /** "schick dir", "bringe euch". */
    static boolean toYou(Message message) {
        for (int i = 1; i < message.words().size(); i++) {
            boolean giver = ((message.at(i - 1) | GermanShapes.verb(message.words(), i - 1)) & ACT1) != 0;
            if (giver && (GermanHandovers.isYou(message, i) || GermanHandovers.isYou(message, i + 1))) return true;
        }
        return false;
    }

    /** A sentence ends with a question mark. */
    static boolean question(Message message) {
        for (int i = message.words().size() - 1; i >= 0; i--)
            if (message.words().isSign(i, '?')) return true;
        return false;
    }
}

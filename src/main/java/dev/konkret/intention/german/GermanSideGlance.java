package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Message;

/** What must stand side by side for somebody to offer, to come and do it or to have taken it; one look at each pair of words. */
final class GermanSideGlance {
    private GermanSideGlance() {}

    /** "… ist würd ich", "… passt mach ich". */
    static boolean offer(Message message) {
        for (int i = 2; i < message.words().size(); i++) {
            boolean offers = (message.at(i) & I) != 0 && (message.at(i - 1) & (WOULDINF | WIRD | ACT1)) != 0;
            if (offers && (message.at(i - 2) & COND) == 0) return true;
        }
        return false;
    }

    /** "… und kann", ", kann also". */
    static boolean andCan(Message message) {
        for (int i = 1; i < message.words().size(); i++) {
            boolean can = (message.at(i) & CAN) != 0;
            if (can && ((message.at(i - 1) & CONJ) != 0 || message.words().isSign(i - 1, ','))) return true;
        }
        return false;
    }

    /** "… und bring", "…, bring". */
    static boolean andDo(Message message) {
        for (int i = 1; i < message.words().size(); i++) {
            boolean acts = (message.at(i) & (ACT1 | WOULDINF)) != 0 && (message.at(i) & Bits.CAPITAL) == 0;
            if (acts && (message.words().is(i - 1, "und") || message.words().isSign(i - 1, ','))) return true;
        }
        return false;
    }

    /** "such ich", "ich such". */
    static boolean apart(Message message) {
        for (int i = 0; i < message.words().size(); i++) {
            boolean near = GermanOffers.isApart(message, i);
            if (near && ((message.at(i - 1) | message.at(i + 1)) & I) != 0) return true;
        }
        return false;
    }

    /** "kümmert sich". */
    static boolean seesTo(Message message) {
        return isFollowed(message, "kuemmert", "sich");
    }

    /** "Ben kommt … und baut". */
    static boolean comes(Message message) {
        for (int i = 1; i < message.words().size(); i++) {
            boolean name = (message.at(i - 1) & (Bits.CAPITAL | Bits.MENTION)) != 0;
            if (name && GermanErrands.comes(message, i)) return true;
        }
        return false;
    }

    /** "… übernommen". */
    static boolean taken(Message message) {
        for (int i = 2; i < message.words().size(); i++) if (message.words().is(i, "uebernommen")) return true;
        return false;
    }

    private static boolean isFollowed(Message message, String first, String second) {
        for (int i = 1; i < message.words().size(); i++)
            if (message.words().is(i - 1, first) && message.words().is(i, second)) return true;
        return false;
    }
}

package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;

/** B10: errands, leisure and leaving; the writer's own life is no work of the team. */
final class EnglishPrivateLife {
    private EnglishPrivateLife() {}

    static boolean privateLife(Clause c, Sighting s) {
        // "We still have to drive 20 miles": a stretch of way or time, not work.
        if (TRAVEL_WORDS.in(c) && DISTANCE_WORDS.find(c) > TRAVEL_WORDS.find(c)) return true;
        // "We need a coffee", "we need a rematch".
        if (c.has(NEED)
                && c.is(after(c, EnglishBlockers.modal(c, s)), DET)
                && (PRIVATE_WORDS.in(c) || TREAT_WORDS.in(c))) return true;
        // "We need to leave at five"
        boolean leave = c.has(NEED) && (has(c, "to", "leave") || has(c, "to", "head") || has(c, "to", "dash"));
        if (leave && c.has(WE) && leaves(c, EnglishBlockers.modal(c, s))) return true;
        if (s.owner() != Owner.SPEAKER) return false;
        if (has(c, "catch") && (has(c, "bus") || has(c, "train") || has(c, "flight") || has(c, "tram"))) return true;
        if (AWAY_WORDS.has(c, c.lastWord()) || has(c, "to", "go") || has(c, "go", "to")) return true;
        if (leaves(c, EnglishBlockers.modal(c, s))) return true;
        int modal = EnglishBlockers.modal(c, s);
        int verb = modal < 0 ? -1 : after(c, modal);
        if (modal >= 0 && BODY_WORDS.has(c, c.word(verb, "to") ? after(c, verb) : verb)) return true;
        return isPrivate(c) && !has(c, "our");
    }

    /** Speaks of body, home or leisure; "at the weekend" is only when it is done. */
    private static boolean isPrivate(Clause c) {
        for (int i = PRIVATE_WORDS.find(c); i >= 0; i = PRIVATE_WORDS.find(c, i + 1)) {
            boolean runOut = c.word(i, "run") && (c.word(i + 1, "out") || c.word(i + 1, "through"));
            if (!c.is(i, Bits.DATE) && !c.word(i - 2, "at") && !runOut) return true;
        }
        return false;
    }

    /** "I have to leave early", "I should get going": going away, not work; "go through the list" is work. */
    private static boolean leaves(Clause c, int modal) {
        int verb = after(c, modal);
        if (c.word(verb, "to")) verb = after(c, verb);
        boolean get = c.word(verb, "get") && (c.word(verb + 1, "going") || c.word(verb + 1, "home"));
        return modal >= 0
                && (get
                        || (AWAY_WORDS.has(c, verb)
                                && !c.is(verb + 1, DET)
                                && !c.word(verb + 1, "through")
                                && !c.word(verb + 1, "over")
                                && !c.word(verb + 1, "up")
                                && !c.word(verb + 1, "back")));
    }
}

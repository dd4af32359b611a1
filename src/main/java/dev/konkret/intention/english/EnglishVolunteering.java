package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** C2: taking work on politely: "I would take over … if nobody objects", "I could do Friday if you like", "let me deal with it", "I volunteer for". */
final class EnglishVolunteering {
    private static final WordSet PUTS_DOWN =
            WordSet.of(List.of("put", "signed", "down", "assigned", "booked", "added"));
    private static final WordSet TAKING =
            WordSet.of(List.of("let", "volunteer", "volunteering", "volunteered", "myself"));

    private EnglishVolunteering() {}

    static @Nullable Sighting find(Clause c) {
        if (c.question() || !(c.has(WOULD | CAN | COULD) || TAKING.in(c)) || EnglishFuture.isHedged(c)) return null;
        int i = core(c);
        if (c.is(i, COND) && c.find(I, i + 3) > 0) i = c.find(I, i + 3);
        if (word(c, i, "let", "me")
                && EnglishVerb.acts(c, i + 2)
                && !INFORM_WORDS.has(c, i + 2)
                && !c.word(i + 2, "think")
                && !word(c, i + 2, "put", "it")) return EnglishTopic.object(c, i + 2, Owner.SPEAKER, i, i + 1);
        boolean me = c.is(i, I) || c.is(i, IM);
        int volunteer = me ? after(c, i) : i;
        boolean volunteers =
                c.word(volunteer, "volunteer") || c.word(volunteer, "volunteering") || c.word(volunteer, "volunteered");
        if (volunteers
                && (me || !c.word(volunteer, "volunteer"))
                && (c.word(volunteer + 1, "for") || c.word(volunteer + 1, "to")))
            return EnglishTopic.rest(c, volunteer + 2, Owner.SPEAKER, i, volunteer);
        int self = EnglishVague.find(c, "myself");
        for (int k = Math.max(i, self - 3); k < self && !c.is(i, COULD); k++) {
            if (PUTS_DOWN.has(c, k)) return assigned(c, k, self);
        }
        if (!c.is(i, I)) return null;
        return offered(c, i);
    }

    /** "I've put myself down for the delivery", "assigned it to myself". */
    private static Sighting assigned(Clause c, int verb, int self) {
        int forIt = EnglishVague.find(c, "for");
        if (forIt > self) return EnglishTopic.rest(c, forIt + 1, Owner.SPEAKER, verb, self);
        boolean up = c.word(self + 1, "up") || c.word(self + 1, "to");
        return EnglishTopic.rest(c, up ? self + 2 : verb + 1, Owner.SPEAKER, verb, self);
    }

    /** "I'd do the flowers", "I would organise the coach if that's okay", "I could take the run on Friday if you like". */
    private static @Nullable Sighting offered(Clause c, int i) {
        boolean would = isId(c, i) || c.word(i + 1, "would");
        boolean could = c.word(i + 1, "could") || c.word(i + 1, "can");
        if (!would && !could) return null;
        int verb = after(c, isId(c, i) ? i : i + 1);
        boolean please = isLeave(c) || isLeave(c.nextInSentence());
        boolean concrete = EnglishVerb.acts(c, verb) && (c.is(verb, ACT) || c.word(verb, "do"));
        boolean taken =
                would ? isTaken(c, verb) && !c.has(COND) : c.has(Bits.DATE) && !c.has(SOFT) && c.word(i + 1, "can");
        if (!would && (isLeftToOthers(c) || isLeftToOthers(c.nextInSentence()))) return null;
        if (!concrete || !(please || taken) || c.is(verb, NEG) || has(c, "the", "same")) return null;
        return EnglishTopic.object(c, verb, Owner.SPEAKER, i, verb);
    }

    /** "I'd do the flowers", "I'd take the early one": of a thing that is known. */
    private static boolean isTaken(Clause c, int verb) {
        boolean takes = c.word(verb, "do")
                || c.word(verb, "take")
                || c.word(verb, "handle")
                || c.word(verb, "organise")
                || c.word(verb, "bring");
        return takes
                && (c.word(verb + 1, "the") || c.is(verb + 1, PREP) || c.has(Bits.DATE))
                && c.nextInSentence() == null;
    }

    /** "I could … if nobody else wants to": only if need be. */
    static boolean isLeftToOthers(@Nullable Clause c) {
        int cond = c == null ? -1 : c.find(COND);
        if (c == null || !c.word(cond, "if")) return false;
        boolean nobody = c.word(cond + 1, "nobody") || word(c, cond + 1, "no", "one") || c.word(cond + 1, "noone");
        return nobody && (has(c, "else") || has(c, "wants") || has(c, "volunteers"));
    }

    /** "If nobody minds", "if that helps", "if you like", "if it's okay with everyone", "unless somebody objects". */
    private static boolean isLeave(@Nullable Clause c) {
        if (c == null) return false;
        int cond = c.find(COND);
        if (cond < 0) return false;
        for (int i = cond + 1; i < c.end(); i++) if (LEAVE_WORDS.has(c, i)) return true;
        return false;
    }
}

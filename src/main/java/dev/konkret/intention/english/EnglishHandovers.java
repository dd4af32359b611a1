package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Message;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** R7: work is handed over without a verb of asking: "the cupboard is yours now", "your job this month", "over to you with …". */
final class EnglishHandovers {
    private static final Set<String> DUTY =
            Set.of("job", "task", "turn", "responsibility", "baby", "shift", "duty", "department", "project");
    private static final Set<String> NO_WORK =
            Set.of("choice", "decision", "call", "guess", "pleasure", "floor", "fault", "problem", "stage", "heart");

    private static final WordSet GIVING = WordSet.of(List.of(
            "handing",
            "hand",
            "passing",
            "pass",
            "giving",
            "leaving",
            "leave",
            "assigning",
            "assigned",
            "delegating",
            "delegated"));

    private static final WordSet YOUR = WordSet.of(List.of("your", "yours"));

    private EnglishHandovers() {}

    /** Tells at a glance whether the message gives something to somebody. */
    static boolean mayHold(Message message) {
        for (int i = 0; i < message.words().size(); i++) {
            if (message.words().is(i, "yours") || message.words().is(i, "over") || GIVING.has(message, i)) return true;
            if ((message.at(i + 1) & YOU) != 0 && message.words().is(i, "on")) return true;
            if (message.words().is(i, "your")
                    && i + 1 < message.words().size()
                    && DUTY.contains(message.words().folded(i + 1))) return true;
        }
        return false;
    }

    static @Nullable Sighting find(Clause c) {
        if (c.question() || c.has(NEG | WH) || !(c.has(YOU | Bits.MENTION) || YOUR.in(c))) return null;
        // "Give me till Friday and the report is yours"
        if (EnglishFuture.isAskedForTime(c) || EnglishFuture.isAskedForTime(c.previousInSentence())) return null;
        int you = c.find(YOU);
        if (you >= 0
                && c.word(you - 1, "to")
                && c.word(you - 2, "over")
                && (c.word(you + 1, "with") || c.word(you + 1, "for")))
            return EnglishTopic.rest(c, you + 2, EnglishAddress.address(c), you - 2, you);
        Sighting given = given(c);
        if (given != null) return given;
        for (int k = c.first() + 1; k < c.end(); k++) {
            if (c.word(k, "yours") && isSubject(c, k)) return thing(c, k);
            if (isOnYou(c, k)) return thing(c, k - 1);
            if (!c.word(k, "your")) continue;
            int noun = k + 1;
            if (!DUTY.contains(c.folded(noun))) continue;
            boolean turn = c.word(noun, "turn")
                    && (c.word(noun + 1, "with") || c.word(noun + 1, "on") || c.word(noun + 1, "for"));
            if (turn) return EnglishTopic.rest(c, noun + 2, EnglishAddress.address(c), k, noun);
            boolean addressed = c.has(Bits.DATE | Bits.MENTION) || EnglishAddress.address(c) != Owner.ADDRESSEE;
            if (isSubject(c, k) && addressed && !c.word(noun, "turn")) return thing(c, k);
        }
        return null;
    }

    /** "I'm handing the refund over to you", "passing the invoice to @Kim", "I leave the bins in your hands", "it's assigned to you". */
    private static @Nullable Sighting given(Clause c) {
        int verb = GIVING.find(c);
        if (verb < 0) return null;
        int i = core(c);
        boolean mine = verb == i || c.is(verb - 1, I | IM | ILL) || c.is(verb - 1, SOFT) || c.is(verb - 1, WILL);
        boolean passive = c.word(verb, "assigned")
                && (c.is(verb - 1, BE | SOFT) || c.folded(verb - 1).endsWith("'s"));
        boolean did = (c.word(verb, "assigned") || c.word(verb, "delegated")) && isIve(c, verb - 1);
        for (int to = verb + 1; to < c.end() - 1; to++) {
            boolean you = c.word(to, "to") && (c.is(to + 1, YOU) || c.is(to + 1, Bits.MENTION));
            boolean hands = word(c, to, "in", "your") && (c.word(to + 2, "hands") || c.word(to + 2, "court"));
            if (!you && !hands) continue;
            Owner owner = c.is(to + 1, Bits.MENTION)
                    ? new Owner.Mentioned(c.words().text(to + 1))
                    : EnglishAddress.address(c);
            if (passive && to == verb + 1 && verb - 1 > c.first())
                return EnglishTopic.subject(c, c.is(verb - 1, BE) ? verb - 1 : verb, verb, to)
                        .by(owner);
            int end = c.word(to - 1, "over") || c.word(to - 1, "on") ? to - 1 : to;
            boolean thing = end > verb + 1 && c.is(verb + 1, DET | IT) && to > end - 1 && to + 2 >= c.lastWord();
            if (!thing || !(mine || did)) return null;
            Sighting s = new Sighting(owner, verb + 1, end, verb, to);
            return end == verb + 2 && c.is(verb + 1, IT)
                    ? EnglishTopic.elsewhere(c, new Sighting(owner, -1, -1, verb, to))
                    : s;
        }
        return null;
    }

    /** "The fryer oil's on you this week, @Kim": work, and somebody is called; not the drinks. */
    private static boolean isOnYou(Clause c, int k) {
        return c.is(k, YOU)
                && c.word(k - 1, "on")
                && k - 1 > c.first()
                && isSubject(c, k - 1)
                && !EnglishPromises.isTreat(c)
                && EnglishAddress.address(c) != Owner.ADDRESSEE;
    }

    /** Before the word stands "the X is". */
    private static boolean isSubject(Clause c, int k) {
        int be = k - 1;
        while (be > c.first() && (c.is(be, SOFT | ADVERB) || c.word(be, "all"))) be--;
        boolean is = c.word(be, "is") || c.word(be, "are") || c.folded(be).endsWith("'s");
        for (int i = c.first(); i <= be; i++) if (NO_WORK.contains(c.folded(i))) return false;
        boolean pronoun = c.is(be - 1, PRONOUN) || c.is(be, IT);
        return is && (be > c.first() || c.folded(be).endsWith("'s")) && (!pronoun || c.word(c.lastWord(), "now"));
    }

    private static Sighting thing(Clause c, int k) {
        int be = k - 1;
        while (be > c.first() && (c.is(be, SOFT | ADVERB) || c.word(be, "all"))) be--;
        boolean hangs = c.folded(be).endsWith("'s");
        int first = EnglishAddress.behindName(c);
        Sighting s = EnglishTopic.subject(c, hangs ? be + 1 : be, be, k).by(EnglishAddress.address(c));
        return s.hasTopic() && first > s.topicFirst() && first < s.topicEnd() ? s.about(first, s.topicEnd()) : s;
    }
}

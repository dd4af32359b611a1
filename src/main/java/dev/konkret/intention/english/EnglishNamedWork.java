package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Message;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.GivenNames;
import dev.konkret.reading.Kind;
import dev.konkret.reading.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * C6: work stated to be somebody's, without a verb in the future: "Tom's on the bins this week", "Sam to update the wiki",
 * "Mei can do the translation by Thursday", "the buffet is being organised by Tessa", "Bea's got it covered".
 */
final class EnglishNamedWork {
    private static final WordSet PLACES = WordSet.of(EnglishWords.RULE_LISTS, "namedwork-places");
    private static final Set<String> WHOLLY = Set.of("covered", "sorted", "handled", "done");
    private static final Set<String> HOLDS = Set.copyOf(EnglishWords.RULE_LISTS.section("namedwork-holds"));
    private static final Set<String> ORGANISED = Set.copyOf(EnglishWords.RULE_LISTS.section("namedwork-organised"));

    private EnglishNamedWork() {}

    /** Tells at a glance whether somebody stands before a word of these turns, or behind "by". */
    static boolean mayHold(Message message) {
        Words words = message.words();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.is(i, "being") || words.is(i, "be") || words.is(i, "got") || words.is(i + 1, "volunteered"))
                return true;
            boolean turn = words.is(i + 1, "to")
                    || words.is(i + 1, "on")
                    || words.is(i + 1, "can")
                    || words.is(i + 1, "is")
                    || words.is(i + 1, "signed");
            boolean person = turn
                    && ((message.at(i) & Bits.MENTION) != 0
                            || GivenNames.has(words, i)
                            || EnglishInformal.hangs(words, i, 's'));
            if (person) return true;
        }
        return false;
    }

    static @Nullable Sighting find(Clause c) {
        if (asks(c) || c.has(NEG) || !c.has(Bits.CAPITAL | Bits.MENTION)) return null;
        if (EnglishFuture.isHedged(c)) return null;
        Sighting agent = byAgent(c);
        if (agent != null) return agent;
        EnglishPerson person = EnglishPerson.opening(c);
        return person == null ? null : of(c, person, person.is() ? person.end() - 1 : person.end());
    }

    /** What stands behind a person who opens the clause; {@code i} is the token with the verb, the person's own where it hangs there. */
    private static @Nullable Sighting of(Clause c, EnglishPerson person, int i) {
        boolean surely = person.known();
        boolean is = c.word(i, "is") || (i < person.end() && person.is());
        boolean has = c.word(i, "has") || (i < person.end() && person.is());
        if (surely && is && isDutyAt(c, after(c, i)))
            return EnglishTopic.rest(c, after(c, i) + 1, person.owner(), i, after(c, i));
        if (surely && has && c.word(i + 1, "got") && isHandled(c, i + 2))
            return held(c, i + 2, new Sighting(person.owner(), -1, -1, i, i + 1));
        boolean to = c.word(i, "to") && i == person.end() && i == c.first() + 1;
        if (to
                && surely
                && (c.is(i + 1, ACT) || c.word(i + 1, "do"))
                && !c.has(BE | HAVE | WILL | PRONOUN)
                && c.lastWord() > i + 1) return EnglishTopic.object(c, i + 1, person.owner(), i, i + 1);
        boolean can = c.word(i, "can") && surely && c.has(Bits.DATE) && !HOLDS.contains(c.folded(i + 1));
        if (can
                && (c.is(i + 1, ACT) || c.word(i + 1, "do"))
                && EnglishVerb.acts(c, i + 1)
                && EnglishObject.isThing(c, EnglishObject.at(c, i + 2)))
            return EnglishTopic.object(c, i + 1, person.owner(), i, i + 1);
        boolean down = (c.word(i, "volunteered")
                || word(c, i, "signed", "up")
                || (c.word(i, "has") && c.word(i + 1, "volunteered")));
        int forIt = down ? EnglishVague.find(c, "for") : -1;
        if (forIt > i && forIt < i + 3) return EnglishTopic.rest(c, forIt + 1, person.owner(), i, forIt);
        return null;
    }

    /** "On the bins this week", "on minutes", "on the invoices"; not "on the train", "on the stairs". */
    static boolean isDutyAt(Clause c, int on) {
        if (!c.word(on, "on") && !word(c, on, "down", "for")) return false;
        int noun = c.word(on, "down") ? on + 2 : on + 1;
        boolean the = c.word(noun, "the");
        if (the) noun++;
        for (int k = 0; k < 2 && noun < c.lastWord() && !c.is(noun + 1, PREP | BE | CONJ); k++) noun++;
        if (noun > c.lastWord() || c.words().kind(Math.min(noun, c.end() - 1)) != Kind.WORD) return false;
        String word = c.folded(noun);
        boolean plural = the && word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !PLACES.has(c, noun);
        // "On the late shift" says when somebody works.
        boolean hours = c.word(on, "on") && (word.equals("shift") || word.equals("duty") || word.equals("shifts"));
        boolean chore = CHORE_WORDS.has(c, noun) && !hours;
        return ((plural && !hours) || chore) && noun == c.lastWord() && !RIDE_WORDS.has(c, noun);
    }

    /** "Got it covered", "got this", "got that one"; nothing else follows. */
    static boolean isHandled(Clause c, int i) {
        boolean pronoun = c.word(i, "it") || c.word(i, "this") || c.word(i, "that") || c.word(i, "them");
        // "Got all 12 quadrats done": it is over.
        boolean all = c.word(i, "all") || c.word(i, "both");
        boolean thing = !pronoun && !all && c.is(i, DET) && !c.is(i, Bits.DATE);
        int last = c.lastWord();
        Clause lead = c.previousInSentence();
        if (pronoun && last == i)
            return (lead != null && lead.endsWith(':')) || (!c.word(i, "it") && !c.word(i, "them"));
        if (pronoun && last == i + 1 && c.word(last, "one")) return true;
        return (pronoun || thing)
                && last > i
                && (WHOLLY.contains(c.folded(last)) || (c.word(last, "hand") && c.word(last - 1, "in")));
    }

    /** What somebody has got covered. */
    static Sighting held(Clause c, int i, Sighting s) {
        boolean wholly = WHOLLY.contains(c.folded(c.lastWord()));
        return c.is(i, IT) || c.word(i, "them")
                ? EnglishTopic.elsewhere(c, s)
                : s.about(i, wholly ? c.lastWord() : c.lastWord() - 1);
    }

    /** "The buffet is being organised by Tessa", "the sign will be fixed by Tom". */
    static @Nullable Sighting byAgent(Clause c) {
        int by = EnglishVague.find(c, "by");
        if (by < c.first() + 3 || c.is(by, Bits.DATE) || asks(c) || c.has(NEG | COND)) return null;
        EnglishPerson person = EnglishPerson.at(c, by + 1);
        if (person == null || !person.known() || person.is() || !ORGANISED.contains(c.folded(by - 1))) return null;
        int be = by - 2;
        if (c.is(be, SOFT | ADVERB)) be--;
        boolean being = c.word(be, "being") && c.is(be - 1, BE);
        boolean willBe = c.word(be, "be") && (c.word(be - 1, "will") || word(c, be - 2, "going", "to"));
        if (!being && !willBe) return null;
        return EnglishTopic.subject(c, be - 1, be, by - 1, by).by(person.owner());
    }
}

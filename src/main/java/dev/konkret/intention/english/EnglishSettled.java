package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Names;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import java.util.List;

/** B12: what is said next is that it is done already, or that something else is. */
final class EnglishSettled {
    private static final int SHORT = 8;
    private static final WordSet SUDDEN = EnglishTraps.words("sudden");

    private static final WordSet THANKS = WordSet.of(List.of("thank", "thanks", "cheers", "kudos", "bless"));

    private static final WordSet CALMS = WordSet.of(List.of("worries", "worry", "problem", "rush", "panic", "stress"));

    private static final WordSet NOTHING = EnglishTraps.words("nothing");

    private static final WordSet FINE = EnglishTraps.words("fine");

    private EnglishSettled() {}

    static boolean find(Clause c, Sighting s) {
        if (isBracketed(c) || c.listsOnly(NOTHING)) return true;
        Clause thanks = c.nextInSentence();
        // "Whoever tidied the store, thank you"
        boolean whoever = c.word(core(c), "whoever");
        if (whoever && (c.folded(core(c) + 1).endsWith("ed") || (thanks != null && THANKS.has(thanks, core(thanks)))))
            return true;
        // "No worries, we haven't started"
        Clause lead = c.previousInSentence();
        boolean calms = lead != null
                && lead.word(lead.first(), "no")
                && CALMS.has(lead, lead.first() + 1)
                && lead.lastWord() <= lead.first() + 1;
        if (calms && c.has(NEG | HAVE)) return true;
        Clause next = c.next();
        for (int i = 0; i < 2 && next != null; i++, next = next.next()) {
            boolean done = isDone(next) && !next.has(NEG) && next.end() - next.first() < SHORT;
            if (done && !isOther(c, next) && !isOtherObject(c, next)) return true;
            if (next.word(next.lastWord(), "did") && !next.has(NEG) && !next.question()) return true;
            if (has(next, "never", "mind")
                    || has(next, "scratch", "that")
                    || has(next, "or", "so", "i", "thought")
                    || has(next, "scrap", "that")
                    || next.word(next.first(), "nvm")) return true;
            boolean did = has(next, "did", "it") || has(next, "did", "that");
            // "Did it last year, strangely satisfying": another time
            boolean mine = next.has(I) || next.word(next.first(), "did") || next.word(next.first() + 1, "did");
            boolean before = mine && (has(next, "last") || has(next, "before") || has(next, "once"));
            if ((did && !has(next, "for") && !before && !next.has(WH)) || has(next, "has", "done")) return true;
            if (isSudden(next) || isSameVerb(c, next) || isFine(next)) return true;
        }
        return false;
    }

    /** "We should thank the sponsors (done)". */
    private static boolean isBracketed(Clause c) {
        for (int i = c.first() + 2; i < c.end(); i++)
            if (DONE_WORDS.has(c, i)
                    && c.is(i, Bits.MUTE)
                    && c.words().isSign(i - 1, '(')
                    && c.words().isSign(i + 1, ')')) return true;
        return false;
    }

    /** "Oh he's here", "forget it, found the old one", "and lo and behold it has been". */
    private static boolean isSudden(Clause next) {
        int i = next.first();
        while (next.is(i, CONJ)) i++;
        boolean take = (next.word(i, "forget") || next.word(i, "ignore"))
                && (next.word(i + 1, "it") || next.word(i + 1, "that") || next.word(i + 1, "me"));
        if (take && next.lastWord() <= i + 2) return true;
        if (word(next, i, "as", "you", "were")
                || word(next, i, "false", "alarm")
                || word(next, i, "found", "it")
                || word(next, i, "found", "the")) return true;
        if (next.question() || next.has(NEG | SHOULD)) return false;
        if (next.word(i, "oh") && (next.word(i + 1, "good") || next.word(i + 1, "great")) && next.lastWord() == i + 1)
            return true;
        if (SUDDEN.has(next, i)
                && (next.is(i + 1, RESTART | BE) || Names.is(next, i + 1) || word(next, i + 1, "i", "see")))
            return true;
        return (next.word(next.lastWord(), "has")
                        || word(next, next.lastWord() - 1, "has", "been")
                        || word(next, next.lastWord() - 1, "have", "been"))
                && next.lastWord() > i;
    }

    /** "But that's fine", "which is okay"; "joking" all alone. */
    private static boolean isFine(Clause next) {
        int last = next.lastWord();
        boolean fine = FINE.has(next, last) && next.is(last - 1, BE | IT) && last <= next.first() + 3;
        return fine || (next.word(last, "joking") && last <= next.first() + 1);
    }

    /** "We ought to book the coach, it's booked": the act itself is told as done, and of the same thing. */
    private static boolean isSameVerb(Clause c, Clause next) {
        if (next.question() || next.has(NEG | SHOULD | WE)) return false;
        for (int i = next.first(); i < next.end(); i++) {
            String base = EnglishWords.base(next.folded(i));
            boolean now = base != null
                    && !next.folded(i).endsWith("ing")
                    && i == next.lastWord()
                    && (next.is(i - 1, BE)
                            || next.folded(i - 1).endsWith("'s")
                            || next.word(i - 1, "been")
                            || next.word(i - 1, "all")
                            || i == next.first());
            if (now && base != null && holds(c, base) && !isOther(c, next)) return true;
        }
        return false;
    }

    private static boolean holds(Clause c, String base) {
        for (int i = c.first(); i < c.end(); i++)
            if (c.word(i, base) || base.equals(EnglishWords.base(c.folded(i)))) return true;
        return false;
    }

    /** "Already ordered", "Uli has it already"; "three parents asked already" is none. */
    private static boolean isDone(Clause next) {
        int i = DONE_WORDS.find(next);
        // "I've done the fence already": another thing.
        if (i >= 0
                && (next.word(i, "done") || next.word(i, "fixed") || next.word(i, "finished"))
                && next.is(i + 1, DET)
                && !next.is(i + 1, IT)) return false;
        if (i < 0 || !next.word(i, "already") || DONE_WORDS.find(next, i + 1) >= 0) return i >= 0;
        int core = EnglishClause.start(next);
        return i <= core + 1 || next.has(PRONOUN | RESTART) || Names.is(next, core);
    }

    /** "Bob already sorted the fence": done to a thing the sentence before does not name. */
    private static boolean isOtherObject(Clause c, Clause next) {
        int last = next.lastWord();
        int the = last;
        while (the > next.first() && !next.is(the, DET)) the--;
        boolean thing = the > next.first() + 1
                && next.is(the, DET)
                && !next.is(the, IT)
                && (isParticiple(next, the - 1) || next.is(the - 1, ACT));
        if (!thing || last == the || c.endsWith('…')) return false;
        String base = EnglishWords.base(next.folded(the - 1));
        if (base != null && holds(c, base)) return false;
        for (int i = the + 1; i <= last; i++)
            for (int k = c.first(); k < c.end(); k++) if (c.words().folded(k).equals(next.folded(i))) return false;
        return true;
    }

    /** "We need to get the order in, fridge space is sorted": another thing is done, one the sentence before does not name. */
    private static boolean isOther(Clause c, Clause next) {
        int be = next.find(BE);
        if (be <= next.first() || next.has(PRONOUN & ~IT) || next.is(core(next), IT)) return false;
        for (int i = next.first(); i < be; i++) {
            boolean content = next.at(i) == 0 && next.folded(i).length() > 2;
            for (int k = c.first(); content && k < c.end(); k++)
                if (c.words().folded(k).equals(next.folded(i))) return false;
        }
        return !next.folded(next.first()).endsWith("'s");
    }
}

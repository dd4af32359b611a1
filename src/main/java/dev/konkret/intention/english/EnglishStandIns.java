package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Names;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Kind;
import java.util.List;

/** What "it" and "them" stand for: "the esky stinks, someone give it a hose out". */
final class EnglishStandIns {
    private static final WordSet PRONOUNS = WordSet.of(List.of("it", "them", "him", "her"));
    private static final WordSet IDIOMS =
            WordSet.of(List.of("bullet", "plunge", "honours", "nettle", "leap", "lead", "initiative", "reins"));
    private static final WordSet TO_PEOPLE = WordSet.of(List.of(
            "tell", "ask", "inform", "remind", "call", "ring", "pay", "email", "text", "thank", "help", "walk", "talk",
            "guide", "show"));
    private static final long VERB =
            BE | HAVE | ACTS | SHOULD | NEED | WILL | CAN | COULD | WOULD | NEG | CONJ | COND | SUB;
    private static final int LONGEST = 7;
    private static final int MOST_STARTS = 3;

    private EnglishStandIns() {}

    /** Tells whether the clause explains another: "…, <i>who retired</i>", "…, <i>because the bulb is gone</i>". */
    static boolean hangs(Clause c) {
        return c.previousInSentence() != null && c.is(c.first(), WH | SUB | COND);
    }

    /** Tells whether the object at {@code i} only stands for something: "give <i>it</i> a hose", "get <i>them</i> changed". */
    static boolean isObject(Clause c, int i) {
        boolean last = i == c.lastWord() || c.is(i + 1, Bits.DATE | CONJ | SUB);
        // "Bite the bullet", "take the plunge": nothing is named.
        if (c.word(i, "the") && IDIOMS.has(c, i + 1)) return true;
        if (last && (c.word(i, "those") || c.word(i, "these")) && !TO_PEOPLE.has(c, i - 1)) return true;
        if (!PRONOUNS.has(c, i) || TO_PEOPLE.has(c, i - 1)) return false;
        // "Send them a basket", "her desk": the thing comes behind.
        boolean named = c.is(i + 1, DET) || (c.at(i + 1) == 0 && i < c.lastWord());
        return c.word(i, "it") || !named;
    }

    /**
     * Returns the thing the clause, from {@code from} up to {@code end}, tells something of: "<i>the poster in the window</i> still
     * advertises", "<i>documentation</i> is missing"; the same sighting when it tells of people or of nothing named.
     */
    static Sighting subject(Clause c, int from, int end, Sighting s) {
        int first = from;
        for (int anew = 0; anew < MOST_STARTS; anew++) {
            int verb = verb(c, first, end);
            // "Sorry for the mess but the stockroom is": it begins anew.
            if (!c.is(verb, CONJ) || !c.is(verb + 1, DET) || verb <= first) break;
            first = verb + 1;
        }
        while (first < end && (c.is(first, CONJ | SOFT | ADVERB | SUB) || OPENER_WORDS.has(c, first))) first++;
        // "Surveyor's gone quiet"
        for (int i = first; i < end - 1 && i < first + LONGEST && !c.is(i, VERB); i++) {
            boolean is = EnglishInformal.hangs(c.words(), i, 's') && (isParticiple(c, i + 1) || c.is(i + 1, ACTING));
            boolean named = c.is(first, DET) ? i > first : i == first && c.at(i) == Bits.CAPITAL;
            if (is && named && !Names.is(c, i) && Names.contracted(c, i) == null) return s.about(first, i + 1);
        }
        int verb = verb(c, first, end);
        boolean does = c.is(verb, BE | HAVE | ACTS | NEED | SHOULD)
                || THINK_WORDS.has(c, verb)
                || EnglishNoun.WENT.has(c, verb);
        if (verb >= end || !does || verb - first > LONGEST) return s;
        int last = verb;
        while (last > first && c.is(last - 1, SOFT | ADVERB)) last--;
        boolean thing = last > first
                && !c.is(
                        first,
                        PRONOUN
                                | RESTART
                                | WH
                                | COND
                                | I
                                | WE
                                | YOU
                                | SOMEONE
                                | NEG
                                | Bits.DATE
                                | Bits.MENTION
                                | PREP
                                | BE)
                && !c.is(first, ACTING | ACTS)
                && ((c.is(first, DET) || c.is(first, ACT))
                        ? last > first + 1
                        : c.at(first) == 0 || c.at(first) == Bits.CAPITAL)
                && c.words().kind(first) == Kind.WORD
                && !Names.is(c, first)
                && !OUTSIDER_WORDS.has(c, last - 1)
                && !(c.is(first, DET) && c.is(first, IT) && c.is(first + 1, BE));
        return thing ? s.about(first, last) : s;
    }

    /** Returns where the words from {@code first} on come to a verb or end, no further than a subject reaches. */
    private static int verb(Clause c, int first, int end) {
        int most = Math.min(end, first + LONGEST + 2);
        int verb = first;
        while (verb < most
                && (verb == first
                        || (verb == first + 1 && c.is(first, DET) && c.is(verb, ACTS))
                        || !(c.is(verb, VERB) || THINK_WORDS.has(c, verb) || EnglishNoun.WENT.has(c, verb))
                        || c.is(verb, DET))
                && (c.words().kind(verb) == Kind.WORD || c.words().kind(verb) == Kind.NUMBER)) verb++;
        return verb;
    }
}

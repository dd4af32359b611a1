package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Kind;
import java.util.List;

/** The thing a clause names, for another clause that only says "it": what it tells of, else its first noun phrase. */
final class EnglishNoun {
    /** "The sign <i>fell</i> down". */
    static final WordSet WENT = WordSet.of(EnglishWords.RULE_LISTS, "noun-went");

    private static final WordSet BEYOND = WordSet.of(List.of("across", "along", "behind", "beyond", "beside"));
    private static final WordSet SOME = WordSet.of(List.of("two", "three", "four", "five", "these", "those"));

    private EnglishNoun() {}

    /** Returns the sighting about the thing the clause names; the same one when it names none. */
    static Sighting in(Clause c, Sighting s) {
        boolean time = EnglishClause.has(c, "next", "time") || EnglishClause.has(c, "first", "thing");
        if (time || EnglishAddress.isCall(c)) return s;
        Sighting subject = EnglishStandIns.subject(c, EnglishTopic.start(c, c.first()), c.end(), s);
        if (subject.hasTopic()) return subject;
        for (int i = c.first(); i < c.end(); i++) {
            if (!c.is(i, DET) || c.is(i, Bits.DATE) || c.word(i, "any") || isNothing(c, i)) continue;
            // "Spotted by a client"
            if (c.word(i - 1, "by") && EnglishClause.isParticiple(c, i - 2)) continue;
            int end = i + 1;
            while (end < c.end()
                    && (c.words().kind(end) == Kind.WORD || c.is(end, Bits.MUTE) || isHyphen(c, end))
                    && !c.is(
                            end,
                            BE
                                    | HAVE
                                    | SHOULD
                                    | NEED
                                    | WILL
                                    | CAN
                                    | COULD
                                    | WOULD
                                    | PREP
                                    | CONJ
                                    | SUB
                                    | I
                                    | WE
                                    | YOU
                                    | (end == i + 1 || isCounted(c, i, end) ? 0 : STRIP | ACTS)
                                    | Bits.DATE
                                    | NEG)
                    && !c.word(end, "goes")
                    && !BEYOND.has(c, end)
                    && !(end > i + 1 && WENT.has(c, end))
                    && !c.folded(end).endsWith("ed")) end++;
            if (end > i + 1) return s.about(i, end);
        }
        int first = EnglishTopic.start(c, c.first());
        boolean bare = first < c.end()
                && c.words().kind(first) != Kind.NUMBER
                && !OPENER_WORDS.has(c, first)
                && !c.is(first, RESTART | PREP | WH)
                && !(first == c.lastWord() && c.folded(first).endsWith("ing"))
                && !(EnglishClause.isParticiple(c, first) && c.word(first + 1, "by"))
                && !c.word(first, "don't")
                && !c.word(first, "dont")
                && c.end() - first <= 4
                && !(c.is(first, Bits.CAPITAL) && !c.is(first, DET) && EnglishClause.isParticiple(c, first + 1))
                && !c.has(PRONOUN | BE | WILL | SHOULD | NEED | CAN | WOULD);
        return bare ? s.about(first, EnglishTopic.end(c, first)) : s;
    }

    /** "Three test <i>plans</i>": no verb. */
    private static boolean isCounted(Clause c, int i, int end) {
        return SOME.has(c, i) && c.is(end, ACTS) && !c.folded(end - 1).endsWith("s");
    }

    /** "They contradict <i>each other</i>", "<i>every time</i> I show it". */
    private static boolean isNothing(Clause c, int i) {
        return (c.word(i, "each") && c.word(i + 1, "other")) || (c.word(i, "every") && c.word(i + 1, "time"));
    }

    /** "The Wi-Fi". */
    private static boolean isHyphen(Clause c, int i) {
        return c.words().isSign(i, '-')
                && c.words().touchesPrevious(i)
                && c.words().touchesPrevious(i + 1);
    }
}

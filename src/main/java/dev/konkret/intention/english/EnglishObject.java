package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Kind;
import java.util.List;
import java.util.Set;

/** What somebody else does something to: "sends <i>us the plan</i>", "is picking up <i>the tent</i>". */
final class EnglishObject {
    private static final WordSet KNOWN = WordSet.of(List.of("the", "our", "that", "this", "those", "these"));
    private static final Set<String> GIVES = Set.copyOf(EnglishWords.RULE_LISTS.section("object-gives"));

    private static final Set<String> BRINGS =
            Set.of("bringing", "sending", "ordering", "booking", "drafting", "preparing", "arranging");

    private EnglishObject() {}

    /** Tells whether a thing stands at {@code object} that somebody can do something to; nobody's exam, birth or family. */
    static boolean isThing(Clause c, int object) {
        if (LIFE_WORDS.in(c) || FAMILY_WORDS.in(c)) return false;
        boolean us = c.word(object, "us") || c.word(object, "me") || c.is(object, YOU);
        if (us && !GIVES.contains(c.folded(object - 1))) return false;
        int noun = us ? object + 1 : object;
        return (c.is(noun, DET | IT) && !c.is(noun, Bits.DATE))
                || (c.at(noun) == 0
                        && c.words().kind(Math.min(noun, c.end() - 1)) == Kind.WORD
                        && noun <= c.lastWord()
                        && noun < c.end()
                        && !isParticiple(c, noun));
    }

    /** "The badges", "our stand", "that": a thing everybody knows, or one that is brought; so it is no hobby and no status. */
    static boolean isOurs(Clause c, int object, int verb) {
        boolean known = KNOWN.has(c, object);
        boolean bare = (known && c.lastWord() == object) || (c.word(object, "all") && c.is(object + 1, DET));
        boolean brought = BRINGS.contains(c.folded(verb))
                && c.is(object, DET)
                && !c.word(object, "his")
                && !c.word(object, "her");
        return (known || bare || brought)
                && !PRIVATE_WORDS.in(c)
                && !has(c, "of", "the")
                && !has(c, "lead")
                && !has(c, "blame");
    }

    /** Returns where the object of the verb before {@code i} begins, a particle passed over. */
    static int at(Clause c, int i) {
        return PARTICLE_WORDS.has(c, i) ? i + 1 : i;
    }
}

package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Kind;
import java.util.List;
import java.util.Set;

/**
 * Whether a word does something, where grammar leaves room for nothing but a verb: behind "I'll", "can you", "please". There any
 * word that is no function word is one; verbs of being and moving are told apart.
 */
final class EnglishVerb {
    private static final long FUNCTION = PRONOUN
            | SHOULD
            | NEED
            | COULD
            | CAN
            | WOULD
            | WILL
            | ILL
            | IM
            | LETS
            | NEG
            | COND
            | SUB
            | WH
            | BE
            | HAVE
            | PREP
            | DET
            | CONJ
            | PLEASE
            | Bits.DATE
            | Bits.MUTE
            | Bits.MENTION;

    private static final Set<String> TRIES = Set.copyOf(EnglishWords.RULE_LISTS.section("verb-tries"));
    private static final Set<String> SEARCH = Set.of("into", "after", "at", "over", "for", "through", "up", "out");
    private static final Set<String> WORKS = Set.of("on", "out", "through", "up", "with");
    private static final Set<String> GOES =
            Set.of("through", "over", "and", "ahead", "round", "get", "fetch", "check", "ask", "buy");
    private static final Set<String> COMES = Set.of("up", "and", "by", "round", "over", "back", "along");
    private static final Set<String> ENDS =
            Set.of("ready", "done", "finished", "back", "fixed", "sorted", "up", "out", "over", "ordered");

    private static final Set<String> IDLE_ING = Set.copyOf(EnglishWords.RULE_LISTS.section("verb-idle-ing"));

    private static final WordSet RACES =
            WordSet.of(List.of("marathon", "race", "parkrun", "relay", "half", "10k", "5k", "miles"));

    private EnglishVerb() {}

    /** Tells whether the base form at {@code i} is a piece of work somebody can take. */
    static boolean acts(Clause c, int i) {
        if (i < c.first() || i >= c.end() || c.words().kind(i) != Kind.WORD) return false;
        if (c.word(i, "do")) return c.lastWord() > i || c.is(i + 1, Bits.DATE);
        if (isLight(c, i)) return true;
        if (c.is(i, ACT) && !c.is(i, Bits.DATE | Bits.MUTE)) return !IDLE_WORDS.has(c, i) && !EnglishIdle.isIdle(c, i);
        if (c.is(i, FUNCTION) || IDLE_WORDS.has(c, i)) return false;
        // "Going to Lisbon"
        if (c.is(i, Bits.CAPITAL) && c.word(i - 1, "to")) return false;
        String word = c.folded(i);
        return word.length() > 1
                && (!word.endsWith("ing") || word.length() <= 5 || word.equals("string") || word.equals("spring"))
                && !word.endsWith("ed")
                && !word.endsWith("ly");
    }

    /** A verb of being or moving that becomes work by what follows: "look into", "have a word", "come up with", "keep an eye on". */
    private static boolean isLight(Clause c, int i) {
        String next = c.folded(i + 1);
        return switch (c.folded(i)) {
            case "have" ->
                (c.is(i + 1, DET) && (TRIES.contains(c.folded(i + 2)) || TRIES.contains(c.folded(i + 3))))
                        || (c.is(i + 1, DET | IT) && hasResult(c, i + 2));
            case "look", "search" -> SEARCH.contains(next);
            case "work" -> WORKS.contains(next);
            case "go" -> GOES.contains(next);
            case "come" ->
                COMES.contains(next) && (c.word(i + 2, "with") || c.word(i + 1, "and") || c.find(CONJ, i) > 0);
            case "pass" -> c.is(i + 1, DET | IT) && (c.lastWord() > i + 1);
            case "see" ->
                next.equals("to")
                        || next.equals("that")
                        || next.equals("if")
                        || next.equals("what")
                        || next.equals("whether");
            case "help" -> c.lastWord() > i && !c.word(i + 1, "myself") && !c.word(i + 1, "yourself");
            case "fit" -> (c.is(i + 1, DET | IT) || next.equals("them")) && !PRIVATE_WORDS.has(c, i + 2);
            case "leave", "return", "attend", "join" -> c.is(i + 1, DET) && !PRIVATE_WORDS.has(c, i + 2);
            case "find", "show", "keep", "let" ->
                (c.is(i + 1, DET) && !(c.word(i, "let") && c.is(i + 1, IT)))
                        || (c.words().kind(i + 1) == Kind.WORD && c.at(i + 1) == 0)
                        || (c.is(i + 1, YOU)
                                && c.lastWord() >= i + 2
                                && (c.word(i + 2, "know") ? c.has(Bits.DATE) : c.lastWord() > i + 2))
                        || next.equals("out");
            case "think" -> (next.equals("of") && !c.is(i + 2, YOU)) || next.equals("up");
            case "sit", "hang", "stand" ->
                next.equals("down") || next.equals("up") || next.equals("in") || c.is(i + 1, DET);
            default -> false;
        };
    }

    /** "Have the plans rewritten", "have it done by five". */
    private static boolean hasResult(Clause c, int from) {
        for (int i = from; i < c.end(); i++) {
            if (ENDS.contains(c.folded(i))
                    || ((i > from || c.word(i - 1, "it")) && isParticiple(c, i) && !c.is(i, Bits.DATE))) return true;
            if (c.is(i, CONJ | SUB)) return false;
        }
        return false;
    }

    /** Tells whether an -ing form at {@code i} is work: not meeting, working, feeling. */
    static boolean works(Clause c, int i) {
        if (c.word(i, "going")) return c.word(i + 1, "over") || c.word(i + 1, "through");
        // "Running the workshop"
        if (c.word(i, "running") && (c.word(i + 1, "the") || c.word(i + 1, "our")))
            return !RACES.has(c, i + 2) && !RACES.has(c, i + 3);
        if (c.is(i, ACTING)) return !IDLE_ING.contains(c.folded(i));
        return c.word(i, "doing") || ((c.at(i) & ~Bits.CAPITAL) == 0 && !IDLE_ING.contains(c.folded(i)));
    }
}

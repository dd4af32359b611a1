package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.reading.Kind;
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

    private static final Set<String> TRIES = Set.of(
            "look", "word", "chat", "go", "crack", "stab", "think", "try", "shot", "peek", "read", "dig", "quick",
            "eye", "rummage", "bash", "gander", "nose", "tinker", "play");
    private static final Set<String> SEARCH = Set.of("into", "after", "at", "over", "for", "through", "up", "out");
    private static final Set<String> WORKS = Set.of("on", "out", "through", "up", "with");
    private static final Set<String> GOES =
            Set.of("through", "over", "and", "ahead", "round", "get", "fetch", "check", "ask", "buy");
    private static final Set<String> COMES = Set.of("up", "and", "by", "round", "over", "back", "along");
    private static final Set<String> ENDS =
            Set.of("ready", "done", "finished", "back", "fixed", "sorted", "up", "out", "over", "ordered");

    private static final Set<String> MOVES =
            Set.of("catch", "take", "get", "grab", "walk", "catching", "taking", "getting", "grabbing");
    private static final Set<String> IDLE_ING = Set.of(
            "meeting",
            "visiting",
            "working",
            "feeling",
            "having",
            "leaving",
            "seeing",
            "enjoying",
            "loving",
            "hoping",
            "thinking",
            "reading",
            "running",
            "starting",
            "moving",
            "turning",
            "celebrating",
            "watching",
            "eating",
            "missing",
            "expecting",
            "wondering",
            "attending",
            "joining",
            "playing",
            "travelling",
            "flying",
            "using",
            "losing",
            "waiting");

    private EnglishVerb() {}

    /** Tells whether the base form at {@code i} is a piece of work somebody can take. */
    static boolean acts(Clause c, int i) {
        if (i < c.first() || i >= c.end() || c.words().kind(i) != Kind.WORD) return false;
        if (c.word(i, "do")) return c.lastWord() > i || c.is(i + 1, Bits.DATE);
        if (isLight(c, i)) return true;
        if (c.is(i, ACT) && !c.is(i, Bits.DATE | Bits.MUTE)) return !IDLE_WORDS.has(c, i) && !isIdle(c, i);
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
            case "fit" -> c.is(i + 1, DET | IT) && !PRIVATE_WORDS.has(c, i + 2);
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

    /** "Catch the bus", "grab lunch", "take your word for it", "get going". */
    static boolean isIdle(Clause c, int i) {
        if (isRide(c, i)
                || ((c.word(i, "check") || c.word(i, "call"))
                        && (c.word(i + 1, "in") || c.word(i + 1, "out"))
                        && !c.is(i + 2, DET))) return true;
        boolean joins = c.word(i, "join") && !c.is(i + 1, DET);
        boolean begins = c.word(i, "start") && c.word(i + 1, "my");
        // "Get a coffee", "make myself a tea"
        boolean drinks = (c.word(i, "get") || c.word(i, "make") || c.word(i, "grab"))
                && (c.word(i + 1, "a") || c.word(i + 1, "some") || c.word(i + 1, "my") || c.word(i + 1, "myself"))
                && c.lastWord() <= i + 3
                && PRIVATE_WORDS.has(c, c.lastWord());
        if (joins || begins || drinks) return true;
        boolean it = (c.word(i + 1, "that") || c.word(i + 1, "it")) && c.word(i + 2, "as");
        if (c.word(i, "take") && (c.word(i + 1, "your") || it)) return true;
        boolean owes = (c.word(i, "give") && c.is(i + 1, YOU) && c.word(i + 2, "that"))
                || (c.word(i, "pay") && c.is(i + 1, YOU));
        if (owes
                || (c.word(i, "get") && c.word(i + 1, "over"))
                || (c.word(i, "stop") && !c.is(i + 1, DET | IT | ACTING))) return true;
        return c.word(i, "get")
                && (c.word(i + 1, "going")
                        || c.word(i + 1, "home")
                        || c.word(i + 1, "better")
                        || c.word(i + 1, "up")
                        || c.word(i + 1, "to"));
    }

    /** "Catch the bus", "grab lunch". */
    static boolean isRide(Clause c, int i) {
        String verb = c.folded(i);
        boolean moves = MOVES.contains(verb);
        int last = Math.min(c.end(), i + 5);
        for (int k = i + 1; moves && k < last; k++) if (RIDE_WORDS.has(c, k)) return true;
        return false;
    }

    /** "Taking the week off", "working from home". */
    static boolean isAway(Clause c, int i) {
        boolean off = c.word(c.lastWord(), "off") && (c.word(i, "taking") || c.word(i, "having"));
        return off || isRide(c, i) || c.word(i, "having") || c.word(i, "leaving");
    }

    /** Tells whether a third person form at {@code i} is no work: "starts her new job", "looks great", "works until six". */
    static boolean idles(Clause c, int i) {
        String word = c.folded(i);
        if (word.startsWith("start")
                && (c.word(i + 1, "her") || c.word(i + 1, "his") || c.word(i + 1, "their") || c.is(i + 1, Bits.DATE)))
            return true;
        return word.endsWith("s")
                && (IDLE_WORDS.holds(word.substring(0, word.length() - 1))
                        || word.equals("plays")
                        || word.equals("reads")
                        || word.equals("gets")
                        || word.equals("turns")
                        || word.equals("has"));
    }

    /** Tells whether an -ing form at {@code i} is work: not meeting, working, feeling. */
    static boolean works(Clause c, int i) {
        if (c.word(i, "going")) return c.word(i + 1, "over") || c.word(i + 1, "through");
        if (c.is(i, ACTING)) return !IDLE_ING.contains(c.folded(i));
        return c.word(i, "doing") || ((c.at(i) & ~Bits.CAPITAL) == 0 && !IDLE_ING.contains(c.folded(i)));
    }
}

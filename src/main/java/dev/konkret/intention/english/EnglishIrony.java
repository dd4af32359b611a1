package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Emotion;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Kind;
import java.util.List;

/** B14: a joke: something grotesque and laughed at, something destroyed or invented, a mock yes, a form to fill in a form. */
final class EnglishIrony {
    private static final WordSet WORK = EnglishTraps.words("work");
    private static final WordSet HERO = EnglishTraps.words("hero");
    private static final WordSet HONOUR = EnglishTraps.words("honour");
    private static final WordSet BEAST = EnglishTraps.words("beast");
    private static final WordSet TALKED_TO = EnglishTraps.words("talkedto");
    private static final WordSet MOCK = EnglishTraps.words("mock");
    private static final WordSet MOCK_MORE = EnglishTraps.words("mockmore");
    private static final WordSet AWAY = EnglishTraps.words("faraway");
    private static final WordSet RUIN = EnglishTraps.words("ruin");
    private static final WordSet VENTURE = EnglishTraps.words("venture");
    private static final WordSet RUINED = EnglishTraps.words("ruined");
    private static final WordSet FANCY = EnglishTraps.words("fancy");
    private static final int LAUGH_WITHIN = 12;
    private static final int LEAST_LETTERS = 4;
    private static final int TWICE_WITHIN = 7;

    /** What is done to people only: "we could admit a goat". */
    private static final WordSet ELECTED = WordSet.of(
            List.of("admit", "hire", "promote", "elect", "interview", "appoint", "onboard", "enrol", "enroll"));

    private EnglishIrony() {}

    static boolean find(Clause c, Sighting s) {
        Clause next = c.next();
        if (next != null && (has(next, "what", "could", "go", "wrong") || has(next, "what", "could", "possibly", "go")))
            return true;
        if (ABOLISH_WORDS.in(c) && (JOKE_WORDS.in(c) || WEEKDAY_WORDS.in(c) || (c.has(SOMEONE) && has(c, "invent"))))
            return true;
        Clause why = c.nextInSentence();
        boolean feigned = why != null && (has(why, "purely", "for") || has(why, "strictly", "for"));
        if (feigned && c.has(SHOULD | LETS | NEED) && isLaughedAtLater(c)) return true;
        // "Thanks! I owe you a kebab"
        Clause thanks = c.previous();
        if (has(c, "owe") && thanks != null && (has(thanks, "thanks") || has(thanks, "thank", "you"))) return true;
        if (c.lastWord() > c.first() + 2 && isItself(c)) return true;
        for (int i = BEAST.find(c); i > 0; i = BEAST.find(c, i + 1))
            if (c.is(i - 1, DET) && ELECTED.has(c, i - 2)) return true;
        if (isFurther(c) || isGrotesque(c) || isTwice(c) || isLaughedAt(c)) return true;
        if (!JOKE_WORDS.in(c)) return false;
        boolean laughs = has(c, "lol") || has(c, "haha") || has(c, "lmao");
        for (int i = c.end(); i < c.words().size() && i < c.end() + LAUGH_WITHIN; i++)
            laughs |= c.words().kind(i) == Kind.EMOJI;
        return laughs && !c.is(JOKE_WORDS.find(c), Bits.DATE);
    }

    /** "Sure, and next we must teach the goats", "oh great, maybe we should also paint it pink": an answer that goes one further. */
    private static boolean isFurther(Clause c) {
        Clause sure = c.previousInSentence();
        if (sure == null) return false;
        boolean brief = sure.lastWord() == sure.first() && OPENER_WORDS.has(sure, sure.first());
        if (brief && (word(c, c.first(), "and", "next") || word(c, c.first(), "and", "then"))) return true;
        boolean yeah = word(sure, sure.first(), "yeah", "right") && sure.lastWord() == sure.first() + 1;
        boolean great = MOCK.has(sure, sure.lastWord()) && sure.lastWord() <= sure.first() + 1;
        return yeah || (great && (MOCK_MORE.in(c) || has(c, "while", "we're", "at")));
    }

    /** "What we need is a couch that loads itself" */
    private static boolean isItself(Clause c) {
        int last = c.lastWord();
        boolean itself = c.word(last, "itself") || c.word(last, "themselves");
        return itself && (c.word(last - 2, "that") || c.word(last - 2, "which")) && !c.has(NEG);
    }

    private static boolean isGrotesque(Clause c) {
        for (int i = c.first() + 1; i < c.end(); i++) {
            if (HONOUR.has(c, i) && (c.word(i - 1, "a") || c.word(i - 1, "an") || c.word(i - 2, "a"))) return true;
            if (BEAST.has(c, i) && c.is(i - 1, DET) && TALKED_TO.has(c, i - 2)) return true;
            // "Replace the board with alpacas"
            boolean instead =
                    c.word(i - 1, "with") || c.word(i - 1, "by") || (c.word(i - 2, "with") && c.is(i - 1, DET));
            if (BEAST.has(c, i) && instead && (has(c, "replace") || has(c, "replaced") || has(c, "swap"))) return true;
            if (AWAY.has(c, i) && (c.word(i - 1, "to") || c.word(i - 2, "to") || c.word(i - 2, "into"))) return true;
            if (c.word(i, "window") && c.word(i - 1, "the") && (c.word(i - 2, "out") || word(c, i - 3, "out", "of")))
                return true;
            if (VENTURE.has(c, i)
                    && (c.word(i - 1, "a") || c.word(i - 1, "the"))
                    && (c.word(i - 2, "open")
                            || c.word(i - 2, "start")
                            || c.word(i - 2, "join")
                            || c.word(i - 2, "found"))) return true;
            if (RUIN.has(c, i) && RUINED.find(c, i + 1) > 0) return true;
        }
        if (c.has(LETS) && has(c, "become")) return true;
        return HERO.in(c)
                || (WORK.in(c) && has(c, "about") && has(c, "write"))
                || has(c, "set", "fire", "to")
                || has(c, "a", "kidney")
                || has(c, "all", "quit");
    }

    /** "Let's rename the company 😂": a plain suggestion that is laughed at; "we really need to fix that 😂" is meant. */
    private static boolean isLaughedAt(Clause c) {
        boolean plain = c.has(LETS) || (c.has(SHOULD) && !c.has(SOFT | ADVERB | Bits.DATE));
        if (plain && FANCY.in(c) && isLaughedAtLater(c)) return true;
        boolean mock = plain || (c.has(SHOULD) && (has(c, "obviously") || has(c, "purely")) && !c.has(Bits.DATE));
        for (int i = c.end(); i < c.words().size() && c.words().kind(i) == Kind.EMOJI; i++)
            if (mock && Emotion.laughs(c.words().text(i))) return true;
        return false;
    }

    /** "We should hire whoever packs these to load our van, they'd love it 😂", "replace the boss with a toaster lol". */
    private static boolean isLaughedAtLater(Clause c) {
        int last = Math.min(c.words().size(), c.end() + LAUGH_WITHIN);
        for (int i = c.first(); i < last; i++) {
            boolean laughs =
                    c.words().kind(i) == Kind.EMOJI && Emotion.laughs(c.words().text(i));
            if (laughs || (c.is(i, Bits.MUTE) && c.words().kind(i) == Kind.WORD)) return true;
        }
        return false;
    }

    /** "A form to fill in a form", "a meeting about having fewer meetings". */
    private static boolean isTwice(Clause c) {
        for (int i = c.first() + 1; i < c.end(); i++) {
            if (!c.word(i - 1, "a") && !c.word(i - 1, "another")) continue;
            String noun = c.folded(i);
            boolean about = c.word(i + 1, "about") || c.word(i + 1, "to") || c.word(i + 1, "for");
            if (!about || noun.length() < LEAST_LETTERS) continue;
            int last = Math.min(c.end(), i + TWICE_WITHIN);
            for (int k = i + 2; k < last; k++)
                if (c.folded(k).equals(noun) || c.folded(k).equals(noun + "s")) return true;
        }
        return false;
    }
}

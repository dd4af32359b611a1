package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import org.jspecify.annotations.Nullable;

/** B11: said by somebody else, and only passed on. */
final class EnglishReports {
    private static final WordSet MIMICS = EnglishTraps.words("mimics");

    private EnglishReports() {}

    static boolean find(Clause c, Sighting s) {
        boolean duty = EnglishBlockers.modal(c, s) >= 0;
        if (duty && (isMimicked(c, s.words()[0]) || isSaidBy(c, s.words()[0]))) return true;
        if (duty && (isToldUs(c, s.words()[0]) || isToldThem(c, s.words()[0]))) return true;
        if (duty && (isAccordingTo(c, s) || isAccordingTo(c.previousInSentence(), s))) return true;
        int limit = Math.max(s.words()[0], EnglishBlockers.modal(c, s));
        for (int i = THINK_WORDS.find(c); i >= 0 && i < limit; i = THINK_WORDS.find(c, i + 1)) {
            int who = i - 1;
            while (who > c.first() && (c.is(who, SOFT | HAVE | BE) || c.word(who, "keep"))) who--;
            // "Say the word and I'll drive it"
            boolean cond = c.has(COND) && c.find(COND) < i && s.owner() == Owner.SPEAKER;
            if (cond || has(c, "only", "one") || (i == core(c) && (c.word(i, "say") || isElided(c, i))) || isRight(c))
                continue;
            // "Don't you think we should …?" asks for assent.
            if (c.word(i, "think") && (c.is(who, YOU) || c.question())) continue;
            if (!c.is(who, I | WE | Bits.MENTION) || s.owner() == Owner.SPEAKER) {
                if (!c.is(who, I | WE)) return true;
            }
        }
        if (c.is(core(c), NEEDTHING) && isIng(c, core(c) + 1)) return false;
        Clause source = c.nextInSentence();
        if (source != null
                && source.lastWord() <= source.first() + 3
                && (source.word(source.lastWord(), "says") || source.word(source.lastWord(), "said"))
                && !source.has(I | WE | YOU)) return true;
        Clause told = c.previousInSentence();
        if (told != null && told.endsWith(':') && c.words().isSign(c.first(), '\'')) return true;
        if (source != null && (source.word(source.first(), "says") || source.word(source.first(), "said"))) return true;
        Clause before = c.previousInSentence();
        boolean agrees = before != null
                && (c.word(c.first(), "but")
                        || c.word(c.first(), "so")
                        || AGREE_WORDS.in(before)
                        || (before.endsWith(':') && before.word(core(before), "thought"))
                        || has(before, "1")
                        || word(before, core(before), "say", "the", "word")
                        || (before.endsWith(':') && before.word(core(before), "what"))
                        || before.word(before.first(), "as")
                        || before.word(before.first(), "like"));
        // "The engineer recommends a service, we ought to book it": two sentences
        int think = before == null ? -1 : THINK_WORDS.find(before);
        boolean whole = before != null
                && think >= 0
                && before.lastWord() > think + 2
                && before.find(BE | HAVE | WILL | WOULD | NEED | SHOULD | CAN | ACTS, think + 1) > 0;
        boolean object = before != null
                && think >= 0
                && before.is(think + 1, DET)
                && before.lastWord() > think + 1
                && c.is(c.first(), WE);
        boolean spliced =
                before != null && before.endsWith(',') && (whole || object || has(before, "would", "have", "thought"));
        return before != null
                && !agrees
                && !spliced
                && THINK_WORDS.in(before)
                && !before.has(I | ILL)
                && !has(before, "sorry", "to", "say")
                && !has(before, "still", "says");
    }

    /** "Reckon it's time", "think we should": the writer's own view, the "I" left out. */
    private static boolean isElided(Clause c, int i) {
        boolean proposes = c.word(i + 1, "we") && c.is(i + 2, COULD);
        return (!c.question() || proposes) && (c.word(i, "reckon") || c.word(i, "think") || c.word(i, "feel"));
    }

    /** "My wife says we should … and she's right": the writer agrees. */
    private static boolean isRight(Clause c) {
        return c.isFollowedBy(2, EnglishReports::saysRight) || saysRight(c);
    }

    private static boolean saysRight(Clause c) {
        for (String who : new String[] {"he's", "she's", "they're"})
            if (has(c, who, "right") || has(c, who, "not", "wrong")) return true;
        return has(c, "is", "right") || has(c, "are", "right") || has(c, "a", "point") || has(c, "i", "agree");
    }

    /** "Next he'll tell us everybody needs to be on it" */
    private static boolean isToldUs(Clause c, int subject) {
        return subject - 2 > c.first()
                && c.word(subject - 2, "tell")
                && (c.word(subject - 1, "us") || c.word(subject - 1, "me"));
    }

    /** "The machine wants to be descaled says the display" */
    private static boolean isSaidBy(Clause c, int subject) {
        for (int i = c.lastWord() - 1; i > subject && i >= c.lastWord() - 3; i--)
            if ((c.word(i, "says") || c.word(i, "said")) && c.is(i + 1, DET) && !c.is(i - 1, PRONOUN | WH)) return true;
        return false;
    }

    /** "I told them we should hire MrBeast": said to somebody else, not here. */
    private static boolean isToldThem(Clause c, int subject) {
        boolean them = c.word(subject - 1, "them") || c.word(subject - 1, "him") || c.word(subject - 1, "her");
        return c.word(subject - 2, "told") && (them || c.is(subject - 1, Bits.CAPITAL)) && subject - 2 > c.first();
    }

    /** "The head always goes 'we need to …'", "she was like 'somebody should'". */
    private static boolean isMimicked(Clause c, int subject) {
        int sign = subject - 1;
        return sign > 0
                && c.words().isSign(sign, '\'')
                && (MIMICS.has(c, sign - 1) || SAY_WORDS.has(c, sign - 1) || THINK_WORDS.has(c, sign - 1));
    }

    /** "According to Bob we ought to": his view, not the writer's. */
    private static boolean isAccordingTo(@Nullable Clause c, Sighting s) {
        if (c == null) return false;
        int i = core(c);
        return word(c, i, "according", "to") && i < s.words()[0];
    }
}

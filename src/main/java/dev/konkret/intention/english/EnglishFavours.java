package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import org.jspecify.annotations.Nullable;

/** Asking somebody by a roundabout way: any chance you could, it'd be great if you could, your turn to. */
final class EnglishFavours {
    private static final WordSet LEISURE = WordSet.of(EnglishWords.RULE_LISTS, "favours-leisure");

    private EnglishFavours() {}

    /** R1: "any chance you could", "would you be able to", "do you mind -ing", "can everyone". */
    static @Nullable Sighting politely(Clause c) {
        int i = core(c);
        if (c.has(NEG) || (!c.has(YOU) && !c.question() && !c.is(i, CAN | COULD | WH))) return null;
        boolean wonders = has(c, "wondering");
        boolean possibly = has(c, "possible");
        boolean about = (c.word(i, "what") || c.word(i, "how"))
                && c.word(i + 1, "about")
                && isIng(c, i + 2)
                && EnglishAddress.isCalled(c);
        if (about) return EnglishTopic.rest(c, i + 2, EnglishAddress.address(c), i, i + 1);
        for (int k = i; k < c.end() - 2; k++) {
            if (c.word(k, "chance") && c.is(k + 1, YOU) && c.is(k + 2, CAN | COULD)) return ask(c, k + 3, k);
            boolean youd = c.word(k, "chance") && (c.word(k + 1, "you'd") || c.word(k + 1, "you'll"));
            if (youd) return ask(c, k + 2, k);
            boolean need = c.is(k, NEED) && c.is(k + 1, YOU) && c.word(k + 2, "to");
            if (need && !c.question() && (k == i || c.is(k - 1, I)) && c.has(Bits.DATE | Bits.MENTION | DET))
                return ask(c, k + 3, k);
            boolean possible = c.word(k, "for") && c.is(k + 1, YOU) && c.word(k + 2, "to") && possibly;
            boolean askYou = c.word(k, "ask") && c.is(k + 1, YOU) && c.word(k + 2, "to") && c.has(I);
            if (possible || askYou) return ask(c, k + 3, k);
            if (wonders && c.word(k, "if") && c.is(k + 1, YOU) && c.is(k + 2, CAN | COULD | WOULD))
                return ask(c, k + 3, k);
            if (c.is(k, YOU) && c.word(k + 1, "still") && word(c, k + 2, "owe", "me"))
                return EnglishTopic.rest(c, k + 4, EnglishAddress.address(c), k + 2);
            if (c.is(k, YOU) && word(c, k + 1, "be", "able", "to") && c.question()) return ask(c, k + 4, k + 2);
        }
        int named = EnglishAddress.behindName(c);
        int mind = c.word(named, "mind") ? named : c.word(i, "mind") ? i : word(c, i, "do", "you", "mind") ? i + 2 : -1;
        if (mind >= 0 && c.question() && isIng(c, mind + 1))
            return EnglishTopic.rest(c, mind + 1, EnglishAddress.address(c), mind);
        boolean wants = c.question() && (c.word(named, "want") || c.word(named, "wanna") || c.word(named, "fancy"));
        int wanted = wants && c.word(named + 1, "to") ? named + 2 : named + 1;
        boolean does = wants && (c.is(wanted, ACT | ACTING) || c.word(wanted, "do") || c.word(wanted, "doing"));
        if (does && c.is(wanted + 1, DET | PREP) && !LEISURE.has(c, wanted) && !PRIVATE_WORDS.in(c)) {
            Owner owner = EnglishAddress.address(c);
            if (owner != Owner.ADDRESSEE) return EnglishTopic.rest(c, wanted, owner, named, wanted);
        }
        boolean everyone = c.is(i, CAN | COULD) && (c.word(i + 1, "everyone") || c.word(i + 1, "everybody"));
        if (everyone) return ask(c, after(c, i + 1), i);
        return c.is(i, CAN | COULD) && c.is(i + 1, I | WE) && fromYou(c)
                ? EnglishTopic.rest(c, i + 3, EnglishAddress.address(c), i, i + 2)
                : null;
    }

    private static boolean fromYou(Clause c) {
        return has(c, "get") && has(c, "from", "you");
    }

    /** R6: "I'd appreciate it if you could", "if you could …, that'd be great", "make sure to", "your turn to". */
    static @Nullable Sighting roundabout(Clause c) {
        if (c.question() || !(c.has(ACT) || (c.has(COND) && c.has(YOU)))) return null;
        int i = core(c);
        for (int k = i; k < c.end() - 2; k++) {
            if (c.word(k, "if")
                    && c.is(k + 1, YOU)
                    && (c.word(k + 2, "all") || c.word(k + 2, "both") || c.word(k + 2, "guys"))
                    && c.is(k + 3, COULD | CAN | WOULD)
                    && isWelcome(c)) return ask(c, after(c, k + 3), k);
            if (c.word(k, "if") && c.is(k + 1, YOU) && isWelcome(c)) {
                boolean would = c.word(k + 2, "could")
                        || c.word(k + 2, "would")
                        || c.word(k + 2, "can")
                        || c.word(k + 2, "might");
                boolean does = c.is(k + 2, ACT) && c.is(k + 3, DET) && !c.is(k + 3, Bits.DATE);
                if (would || does) return ask(c, would ? after(c, k + 2) : k + 2, k);
                boolean past = isParticiple(c, k + 2)
                        || c.word(k + 2, "took")
                        || c.word(k + 2, "gave")
                        || c.word(k + 2, "did");
                if (c.word(k + 1, "you'd") || c.word(k + 1, "you")) {
                    boolean base = c.word(k + 1, "you'd") && EnglishVerb.acts(c, k + 2);
                    if (base || (past && (c.is(k + 3, DET) || PARTICLE_WORDS.has(c, k + 3) || c.is(k + 3, PREP))))
                        return EnglishTopic.rest(c, k + 2, EnglishAddress.address(c), k, k + 2);
                }
            }
            if (c.word(k, "turn") && c.word(k + 1, "to") && c.word(k - 1, "your")) return ask(c, k + 2, k);
        }
        if (!word(c, i, "make", "sure")
                || (!c.has(Bits.DATE | Bits.MENTION) && EnglishAddress.address(c) == Owner.ADDRESSEE)) return null;
        boolean to = c.word(i + 2, "to") || c.is(i + 2, YOU);
        return to ? ask(c, i + 3, i + 1) : null;
    }

    private static boolean isWelcome(Clause c) {
        return welcomes(c) || welcomes(c.previousInSentence()) || welcomes(c.nextInSentence());
    }

    private static boolean welcomes(@Nullable Clause c) {
        return c != null
                && (GOOD_WORDS.in(c)
                        || has(c, "appreciate")
                        || has(c, "appreciated")
                        || has(c, "help")
                        || has(c, "grateful"))
                && c.has(WOULD | I);
    }

    private static @Nullable Sighting ask(Clause c, int verb, int word) {
        Owner owner = EnglishAddress.address(c);
        boolean acts = EnglishVerb.acts(c, verb)
                || c.word(verb, "let")
                || c.word(verb, "come")
                || word(c, verb, "take", "a")
                || (c.word(verb, "do") && c.lastWord() > verb)
                || (c.word(verb, "have") && c.word(verb + 1, "a"));
        return acts ? EnglishTopic.rest(c, verb, owner, word, verb) : null;
    }
}

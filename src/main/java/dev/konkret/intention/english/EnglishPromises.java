package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Taking work on without "I will": gonna, happy to, lemme, put me down for, on me, and what is planned for a day. */
final class EnglishPromises {
    private static final WordSet TREATS = WordSet.of(EnglishWords.RULE_LISTS, "promises-treats");
    /** "Patching <i>window</i> tonight": a name, no deed. */
    private static final WordSet SLOT =
            WordSet.of(List.of("window", "session", "slot", "party", "day", "room", "list", "plan", "schedule"));

    private static final Set<String> TREAT = Set.copyOf(EnglishWords.RULE_LISTS.section("promises-treats"));

    private static final WordSet OPENS = WordSet.of(List.of(
            "gonna", "lemme", "happy", "glad", "put", "count", "expect", "consider", "dibs", "assigning", "doing"));

    private EnglishPromises() {}

    /** C3: the subject is left out, or the promise is a set phrase. */
    static @Nullable Sighting elided(Clause c) {
        int i = core(c);
        if (c.question() || c.is(i, NEG) || c.is(i + 1, NEG) || c.is(i + 2, NEG)) return null;
        if (i > c.first() && c.is(i - 1, Bits.MENTION)) return null;
        if (!c.is(i, WILL | ACTING | IM | I) && !OPENS.has(c, i)) return onMe(c);
        if (c.word(i, "gonna") || c.word(i, "lemme")) return act(c, i + 1, i);
        if (c.word(i, "will") && !c.is(i + 2, BE))
            return c.word(i + 1, "have") && c.has(Bits.DATE) ? thing(c, i + 2, i) : act(c, i + 1, i);
        int glad = glad(c, i);
        if (glad >= 0 && c.word(glad + 1, "to") && hasObject(c, glad + 2)) return act(c, glad + 2, glad);
        if (word(c, i, "put", "me", "down", "for")) return thing(c, i + 4, i);
        if (word(c, i, "count", "me", "in", "for") && !TREATS.in(c) && !PRIVATE_WORDS.in(c)) return thing(c, i + 4, i);
        if (word(c, i, "count", "on", "me", "for")) return thing(c, i + 4, i);
        if (word(c, i, "expect", "my") && c.has(Bits.DATE)) return thing(c, i + 2, i);
        boolean going = (c.is(i, ACTING) || c.word(i, "doing"))
                && !c.has(HAVE)
                && !EnglishIdle.isAway(c, i)
                && !SLOT.has(c, i + 1)
                && (c.word(c.lastWord(), "now") || c.has(Bits.DATE) || has(c, "once"))
                && (c.is(i + 1, DET | IT)
                        || ((c.word(i + 1, "him") || c.word(i + 1, "them")) && c.has(Bits.DATE))
                        || (c.is(i + 1, YOU) && c.is(i + 2, DET)));
        if (going) return EnglishTopic.object(c, i + 1, Owner.SPEAKER, i);
        boolean consider = c.word(i, "consider") && c.is(i + 1, DET) && isParticiple(c, c.lastWord());
        if (consider) return new Sighting(Owner.SPEAKER, i + 1, c.lastWord(), i);
        if (word(c, i, "dibs", "on")) return thing(c, i + 2, i);
        if (word(c, i, "assigning", "myself")) return thing(c, i + 2, i);
        if (word(c, i, "consider", "it", "done") || word(c, i, "consider", "that", "done")) return thing(c, i + 3, i);
        return onMe(c);
    }

    /** "I'd be happy to", "I'm glad to", "happy to": the token of the adjective, or -1. */
    private static int glad(Clause c, int i) {
        int k = i;
        if (c.is(k, IM)) k++;
        else if (isId(c, k) && c.word(k + 1, "be")) k += 2;
        return c.word(k, "happy") || c.word(k, "glad") ? k : -1;
    }

    private static boolean hasObject(Clause c, int verb) {
        boolean tells = INFORM_WORDS.has(c, verb) || c.word(verb, "report") || c.word(verb, "announce");
        if (c.word(verb, "help")) return c.word(verb + 1, "with") && c.is(verb + 2, DET);
        return EnglishVerb.acts(c, verb) && !tells && (c.lastWord() > verb || c.is(verb + 1, Bits.DATE));
    }

    /** "Drinks are on you", "the joke's on me". */
    static boolean isTreat(Clause c) {
        return TREATS.in(c) || PRIVATE_WORDS.in(c);
    }

    /** "The release notes are on me": work, not the drinks. */
    private static @Nullable Sighting onMe(Clause c) {
        int on = c.lastWord() - 1;
        boolean mine = c.word(on, "on")
                && c.word(on + 1, "me")
                && ((c.is(on - 1, BE) && on - 1 > c.first())
                        || (c.folded(on - 1).endsWith("'s") && !c.is(on - 1, PRONOUN)));
        // "Pizza's on me"
        String thing = c.folded(on - 1);
        if (thing.endsWith("'s") && TREAT.contains(thing.substring(0, thing.length() - 2))) return null;
        return !mine || TREATS.in(c) || (PRIVATE_WORDS.in(c) && !c.has(Bits.DATE)) || c.is(on - 2, PRONOUN)
                ? null
                : EnglishTopic.subject(c, c.is(on - 1, BE) ? on - 1 : on, on, on + 1)
                        .by(Owner.SPEAKER);
    }

    /** C1: "I'm dropping the keys off tomorrow": what is planned for a day; "I've got this one". */
    static @Nullable Sighting planned(Clause c) {
        int i = core(c);
        if (c.question() || c.has(NEG | COND)) return null;
        boolean have = isIve(c, i) && c.word(i + 1, "volunteered") && c.word(i + 2, "to");
        if (have || (c.word(i, "i") && c.word(i + 1, "promise") && c.word(i + 2, "to"))) return act(c, i + 3, i + 1);
        if (c.is(i, IM) && EnglishPresent.isOnIt(c, i + 1)) return thing(c, i + 2, i);
        if (c.is(i, ILL)) return later(c, i);
        if (c.word(i, "i") && c.word(i + 1, "volunteer") && c.word(i + 2, "to")) return act(c, i + 3, i + 1);
        return c.is(i, IM) && isPlan(c, i + 1) && (c.has(Bits.DATE) || c.word(c.lastWord(), "then"))
                ? EnglishTopic.object(c, object(c, i + 1), Owner.SPEAKER, i, i + 1)
                : null;
    }

    /** "I'll be sending the report", "I'll see to it", "I'll have it ready by five". */
    private static @Nullable Sighting later(Clause c, int i) {
        int verb = after(c, i);
        if (c.word(verb, "be") && c.is(verb + 1, ACTING) && c.is(verb + 2, DET))
            return EnglishTopic.object(c, verb + 2, Owner.SPEAKER, i, verb + 1);
        if (c.word(verb, "see") && c.word(verb + 1, "to"))
            return EnglishTopic.rest(c, verb + 2, Owner.SPEAKER, i, verb);
        boolean ready = has(c, "ready") || has(c, "done") || has(c, "finished");
        return c.word(verb, "have") && ready && c.has(Bits.DATE)
                ? EnglishTopic.object(c, verb, Owner.SPEAKER, i, verb)
                : null;
    }

    static boolean isPlan(Clause c, int verb) {
        boolean meets = c.word(verb, "meeting") || c.word(verb, "visiting") || c.word(verb, "working");
        int object = object(c, verb);
        return c.is(verb, ACTING)
                && !EnglishIdle.isAway(c, verb)
                && !LIFE_WORDS.in(c)
                && !meets
                && c.is(object, DET)
                && !c.is(object, Bits.DATE)
                && !PRIVATE_WORDS.in(c);
    }

    static int object(Clause c, int verb) {
        return c.word(verb + 1, "up")
                        || c.word(verb + 1, "off")
                        || c.word(verb + 1, "out")
                        || c.word(verb + 1, "over")
                        || c.word(verb + 1, "on")
                ? verb + 2
                : verb + 1;
    }

    private static @Nullable Sighting act(Clause c, int verb, int word) {
        return c.is(verb, ACT) || c.word(verb, "do") ? EnglishTopic.object(c, verb, Owner.SPEAKER, word, verb) : null;
    }

    private static Sighting thing(Clause c, int from, int word) {
        return EnglishTopic.rest(c, from, Owner.SPEAKER, word);
    }
}

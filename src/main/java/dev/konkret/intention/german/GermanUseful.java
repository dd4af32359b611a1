package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanClause.hasNot;
import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** V7 about a thing the team lacks: "ein Workshop wäre sinnvoll", "eine Ablage wär mal gut". */
final class GermanUseful {
    private static final WordSet NUDGING = WordSet.of(List.of("auch", "schon", "halt", "doch", "ja"));

    private GermanUseful() {}

    static @Nullable Sighting thing(Clause c) {
        int verb = c.find(BE2);
        boolean something = c.word(c.lastWord(), "was") && c.has(MAL);
        if (c.question()
                || c.has(I | YOU | YOUPL | COND | SUB | HAVE2)
                || (c.has(WH) && !something)
                || (hasNot(c) && !BADNESS.in(c))) return null;
        int useful = USEFUL.find(c);
        // What is only pleasant is a wish of the team when it is called for again and again: mal, auch, endlich.
        boolean called = c.has(MAL | URGE)
                || c.word(verb + 1, "auch")
                || c.word(verb + 1, "schon")
                || c.word(verb + 1, "doch")
                || isMoreOfOurs(c, verb);
        int word = useful >= 0 ? useful : hasNot(c) ? BADNESS.find(c) : called ? PLEASANT.find(c) : -1;
        if (word < 0 && something) word = c.lastWord();
        if (word < 0 || !isPredicate(c, word, verb) || PRIVATE.in(c) || TREAT.in(c) || AWAY.in(c) || JOKE.in(c))
            return null;
        int thing = c.first();
        while (thing < c.end() && !isThing(c, thing)) thing++;
        if (thing == c.end() || (thing < verb && thing != GermanNouns.front(c, verb))) return null;
        // "Frische Farbe an der Garderobe, das wäre mal was"
        if (c.word(thing, "was") && c.word(c.first(), "das") && c.previousInSentence() != null)
            return GermanTopic.before(c, GermanThat.actBefore(c, new Sighting(null, -1, -1, verb, word)));
        int end = thing < verb ? GermanBounds.trim(c, thing, verb) : GermanBounds.end(c, thing);
        if (end > word && word > thing) end = GermanBounds.trim(c, thing, word);
        return new Sighting(null, thing, end, verb, word);
    }

    /** "Mehr Fahrradständer wären super", "fürs Büro wäre ein Monitor gut": more of something, or for a place of ours. */
    private static boolean isMoreOfOurs(Clause c, int verb) {
        boolean more = c.word(c.first(), "mehr") && verb > c.first() + 1;
        boolean forUs = (c.word(c.first(), "fuer") || c.word(c.first(), "fuers")) && !PRIVATE.in(c);
        return more || forUs;
    }

    /** "Ich fände einen festen Ansprechpartner sinnvoll". */
    static @Nullable Sighting found(Clause c) {
        int verb = c.first();
        while (verb < c.end() && !c.folded(verb).startsWith("faend")) verb++;
        int word = c.lastWord();
        boolean praised = USEFUL.has(c, word) || PLEASANT.has(c, word) || GOOD.has(c, word);
        if (verb == c.end() || !c.has(I) || !praised || c.question() || hasNot(c) || PRIVATE.in(c)) return null;
        int thing = GermanBounds.start(c, Math.max(verb, c.find(I)) + 1);
        return isThing(c, thing) ? new Sighting(null, thing, GermanBounds.trim(c, thing, word), verb, word) : null;
    }

    private static boolean isOwnTime(Clause c) {
        boolean together =
                GermanBlockers.hasWord(c, "gemeinsam") || GermanBlockers.hasWord(c, "zusammen") || c.has(OUR);
        return PRIVATE.in(c) && !together;
    }

    /** "Website überarbeiten wäre mal was", "aufräumen wäre angesagt": an act as the subject. */
    static @Nullable Sighting act(Clause c) {
        int verb = c.find(BE2);
        int act = verb - 1;
        if (c.is(act, MAL | STRIP) && !c.is(act, ACTINF)) act--;
        boolean infinitive = c.is(act, ACTINF) || (act > c.first() && GermanShapes.isInfinitive(c.folded(act)));
        if (!infinitive || c.question() || c.has(I | YOU | YOUPL | COND | SUB | HAVE2) || c.is(act, STATIVE & ~ACTINF))
            return null;
        int last = c.lastWord();
        while (last > verb && c.is(last, STRIP | SOFT) && !c.word(last, "was")) last--;
        boolean called = c.has(MAL | URGE) || NUDGING.has(c, verb + 1);
        int something = c.skip(STRIP & ~Bits.DATE, verb + 1);
        boolean praised = USEFUL.has(c, last)
                || (c.word(something, "was") && c.has(MAL))
                || (c.word(last, "dran") && c.has(MAL))
                || (PLEASANT.has(c, last) && called)
                || (c.word(last, "idee") && called);
        if (!praised || last <= verb || isOwnTime(c) || TREAT.in(c) || JOKE.in(c) || (hasNot(c) && !BADNESS.in(c)))
            return null;
        return GermanTopic.rest(c, c.first(), null, verb, last).about(GermanBounds.start(c, c.first()), act + 1);
    }

    /** The adjective stands at the end or before the verb, not inside the thing: "eine gute Idee". */
    private static boolean isPredicate(Clause c, int word, int verb) {
        return word == c.lastWord() || c.word(word + 1, "fuer") || (word == verb - 1 && GermanClause.isFirst(c, word));
    }

    /** A thing that is not there yet has no definite article. */
    private static boolean isThing(Clause c, int i) {
        return INDEFINITE.has(c, i) && !c.is(i, Bits.DATE | Bits.MUTE) && GermanClause.startsNoun(c, i + 1);
    }
}

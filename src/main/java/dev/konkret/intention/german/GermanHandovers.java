package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Message;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Promising a result by a date: somebody will have it. */
final class GermanHandovers {
    private static final Set<String> GETTING = Set.of("kriegst", "kriegt", "bekommst", "bekommt");
    private static final Set<String> GIVING = Set.copyOf(GermanWords.RULE_LISTS.section("handovers-giving"));

    private static final WordSet PRAISE = WordSet.of(GermanWords.section("praise"));

    private GermanHandovers() {}

    /** C4: kriegst du bis …, bekommt ihr. */
    static @Nullable Sighting youGet(Clause c) {
        int verb = c.find(CUE);
        while (verb >= 0 && !GETTING.contains(c.folded(verb))) verb = c.find(CUE, verb + 1);
        if (verb < 0 || c.question()) return null;
        int you = c.is(verb - 1, YOU | YOUPL) ? verb - 1 : c.is(verb + 1, YOU | YOUPL) ? verb + 1 : -1;
        boolean fromMe = false;
        for (int i = c.first(); i < c.end(); i++) fromMe |= c.word(i, "von") && c.word(i + 1, "mir");
        if (!fromMe && (you < 0 || !c.has(Bits.DATE))) return null;
        // "Von mir kriegst du ein Lob"
        if (PRAISE.in(c)) return null;
        Sighting given = you < 0 ? given(c, verb) : null;
        if (given != null) return given;
        int last = Math.max(verb, you);
        int from = c.skip(STRIP | STILL | Bits.DATE, last + 1);
        if (c.word(from, "von") && c.word(from + 1, "mir")) last = from + 1;
        return GermanCommitments.front(c, you < 0 ? verb : Math.min(verb, you), last, verb);
    }

    /** "Der kriegt von mir am Montag das Angebot": what stands behind the verb is given, who stands before it gets it. */
    private static @Nullable Sighting given(Clause c, int verb) {
        int thing = GermanBounds.start(c, verb + 1);
        if (c.word(thing, "von") && c.word(thing + 1, "mir")) thing = GermanBounds.start(c, thing + 2);
        boolean object = c.is(thing, DET) && !c.word(thing, "der") && !c.word(verb - 1, "den");
        int end = object ? GermanNouns.phrase(c, thing) : -1;
        if (end <= thing) return null;
        int to = thing;
        while (to < GermanBounds.end(c, thing) && !(c.word(to, "von") && c.word(to + 1, "mir"))) to++;
        return new Sighting(Owner.SPEAKER, thing, GermanBounds.trim(c, thing, to), verb);
    }

    /** "Schick dir die Zahlen heute Abend": what is sent to you comes from me. */
    static boolean isToYou(Clause c, int verb) {
        return GIVING.contains(c.folded(verb)) && youBehind(c, verb) > 0;
    }

    /** Returns where "euch" follows the verb, a pronoun passed over as in "leg <i>sie</i> euch in den Kanal", or -1. */
    private static int youBehind(Clause c, int verb) {
        int you = c.word(verb + 1, "sie") || c.word(verb + 1, "es") || c.word(verb + 1, "ihn") ? verb + 2 : verb + 1;
        return you < c.end() && isYou(c.message(), you) ? you : -1;
    }

    static boolean isYou(Message message, int i) {
        return i < message.words().size()
                && (TO_YOU.has(message, i) || message.words().is(i, "ihnen"));
    }

    /** C3: schick dir …, bring euch …. */
    static @Nullable Sighting toYou(Clause c) {
        int verb = c.skip(CONJ | Bits.MUTE, c.first());
        while (OPENER.has(c, verb)) verb++;
        // "Leg dir was zu essen hin": told, not promised.
        boolean own = c.word(verb + 1, "dir") && (c.word(verb + 2, "was") || c.word(verb + 2, "etwas"));
        if (c.question() || own || !isToYou(c, verb)) return null;
        Sighting mine = new Sighting(Owner.SPEAKER, -1, -1, verb, youBehind(c, verb));
        // "Grafik kommt von mir, leg <i>sie</i> euch in den Ordner"
        Sighting named = youBehind(c, verb) > verb + 1 ? GermanTopic.before(c, mine) : mine;
        return named.hasTopic()
                ? named
                : GermanTopic.rest(c, youBehind(c, verb) + 1, Owner.SPEAKER, verb, youBehind(c, verb));
    }

    /** C4: bis Montag hab ich … fertig, morgen früh hast du … im Postfach. */
    static @Nullable Sighting ready(Clause c) {
        int verb = c.find(HAVE);
        int ready = c.find(READY);
        // "Die Rechnung hast du bis Mittag"
        boolean last = c.is(verb + 1, YOU | YOUPL) && c.lastWord() == verb + 1 && c.word(c.find(Bits.DATE), "bis");
        if (last && !c.question() && verb > c.first()) return GermanCommitments.front(c, verb, verb + 1, verb);
        if (GermanYouHave.isBy(c, verb)) return GermanCommitments.front(c, verb, verb + 1, verb);
        // "Den Vertrag hab ich bis Montag durchgelesen"
        boolean by = c.is(verb + 1, I) && c.word(verb + 2, "bis") && c.is(verb + 2, Bits.DATE) && verb > c.first();
        if (by && !c.question() && !c.has(NEG) && GermanShapes.isParticiple(c.folded(c.lastWord())))
            return GermanCommitments.front(c, verb, verb + 1, verb);
        boolean dated = c.is(c.first(), Bits.DATE) && c.is(verb - 1, Bits.DATE);
        if (!dated || c.question() || c.has(NEG)) return null;
        // "Bis zum 5. habt ihr die Dienstpläne"
        boolean bare = c.is(verb + 1, YOU | YOUPL) && c.is(c.lastWord(), Bits.CAPITAL);
        if (ready != c.lastWord() && !bare) return null;
        boolean mine = c.is(verb + 1, I);
        // "In zehn Minuten hast die AB im Postfach"
        boolean unsaid = (c.word(verb, "hast") || c.word(verb, "habts")) && c.is(verb + 1, DET);
        boolean yours = c.is(verb + 1, YOU | YOUPL) || unsaid;
        int from = GermanBounds.start(c, unsaid ? verb + 1 : verb + 2);
        if ((!mine && !yours) || !c.is(from, DET)) return null;
        int end = GermanNouns.phrase(c, from);
        return end > from ? new Sighting(Owner.SPEAKER, from, end, verb, ready) : null;
    }
}

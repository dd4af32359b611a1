package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Message;
import dev.konkret.intention.Names;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** C6: somebody named comes and does it: "Ben kommt morgen und baut das Regal auf". */
final class GermanErrands {
    private static final WordSet COMES =
            WordSet.of(List.of("kommt", "fährt", "geht", "ist", "bleibt", "setzt", "trifft"));

    private static final WordSet THERE =
            WordSet.of(List.of("hin", "vorbei", "rüber", "runter", "rauf", "hoch", "los", "raus", "rein", "drüber"));

    private GermanErrands() {}

    static boolean comes(Message message, int i) {
        return COMES.has(message, i) || NOW.has(message, i + 1);
    }

    static @Nullable Sighting comesAnd(Clause c) {
        int who = c.first();
        while (who < c.end() && OPENER.has(c, who)) who++;
        if (c.is(who, DET) && (Names.is(c, who + 1) || GermanAddress.title(c, who + 1) > who + 1)) who++;
        boolean mention = c.is(who, Bits.MENTION);
        int behind = Math.max(who + 1, GermanAddress.title(c, who));
        boolean named = mention || Names.is(c, who) || behind > who + 1;
        int comes = GermanOthers.behindPlace(c, behind);
        // "Nele schreibt gerade die FAQ um und liefert den Entwurf am Donnerstag": only the second is to come.
        boolean busy = c.is(comes, ACT3) && NOW.find(c) == comes + 1;
        if (!named || !(busy || COMES.has(c, comes)) || c.question() || c.has(NEG)) return null;
        Owner owner = GermanOthers.owner(c, who, behind - 1);
        for (int i = c.find(CONJ, comes + 1); i >= 0; i = c.find(CONJ, i + 1)) {
            boolean acts = c.word(i, "und") && c.is(i + 1, ACT3) && !c.is(i + 1, Bits.CAPITAL);
            if (acts && !c.is(i + 2, PRONOUN & ~IT)) return GermanTopic.rest(c, i + 2, owner, i + 1, who);
        }
        return null;
    }

    /** "Ich fahr beim Markt vorbei und hol den Zement": returns the verb behind the way there, or -1. */
    static int fetches(Clause c, int verb) {
        String way = c.folded(verb);
        boolean goes =
                way.startsWith("fahr") || way.startsWith("geh") || way.startsWith("komm") || way.startsWith("lauf");
        if (!goes) return -1;
        for (int i = verb + 2; i + 2 < c.end(); i++)
            if (c.word(i, "und") && THERE.has(c, i - 1) && c.is(i + 1, ACT1) && !c.is(i + 1, Bits.CAPITAL | ACTINF))
                return i + 1;
        return -1;
    }
}

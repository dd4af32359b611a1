package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Names;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import org.jspecify.annotations.Nullable;

/** C6 by two: "Tom und ich machen …", "den Aufbau übernehmen Lisa und ich". */
final class GermanTogether {
    private GermanTogether() {}

    static @Nullable Sighting find(Clause c) {
        Sighting first = GermanOthers.theyDo(c);
        if (first != null) return first;
        Sighting meFirst = meFirst(c);
        if (meFirst != null) return meFirst;
        Sighting apart = apart(c);
        return apart != null ? apart : behind(c);
    }

    /** "[Petra] und ich gehen morgen die Mahnliste durch": a verb that is work only with its particle. */
    private static @Nullable Sighting apart(Clause c) {
        int i = c.find(I);
        boolean two = c.is(i - 1, CONJ) && i - 1 == c.first() && c.previousInSentence() != null;
        if (!two || c.question() || c.has(NEG) || GermanOffers.apartVerb(c, i) != i + 1) return null;
        return GermanCommitments.front(c, i, i + 1, i + 1, i).by(Owner.SPEAKER);
    }

    /** "Ich und Pit holen die Bänke". */
    private static @Nullable Sighting meFirst(Clause c) {
        int i = c.find(I);
        int verb = i + 3;
        boolean two = c.is(i + 1, CONJ) && (c.is(i + 2, Bits.MENTION) || Names.is(c, i + 2)) && c.is(verb, ACTINF);
        if (!two || i > c.first() + 1 || c.question() || c.has(NEG) || c.lastWord() <= verb) return null;
        return GermanTopic.rest(c, verb + 1, Owner.SPEAKER, verb, i);
    }

    private static @Nullable Sighting behind(Clause c) {
        int i = c.lastWord();
        if (c.word(i, "uns")) i--;
        int verb = i - 3;
        boolean two = c.is(i, I) && c.is(i - 1, CONJ) && (c.is(i - 2, Bits.MENTION) || Names.is(c, i - 2));
        if (!two || c.question() || c.has(NEG) || !c.is(verb, ACTINF) || verb <= c.first()) return null;
        return GermanCommitments.front(c, verb, i, verb, i).by(Owner.SPEAKER);
    }
}

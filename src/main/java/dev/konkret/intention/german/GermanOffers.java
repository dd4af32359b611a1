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

/** Commitments whose "ich" stands elsewhere: behind a polite condition, before an "und", in the clause before. */
final class GermanOffers {
    private static final WordSet LEAVES_FREE = WordSet.of(GermanWords.section("leavesfree"));
    private static final WordSet APART = WordSet.of(GermanWords.section("apart"));
    private static final Set<String> PARTICLES = Set.copyOf(GermanWords.section("separable"));
    private static final Set<String> ON_MY_WAY = Set.of("bin", "fahr", "fahre", "geh", "gehe", "komm", "komme", "hab");
    private static final Set<String> ANYWAY =
            Set.of("gleich", "eh", "grad", "gerade", "sowieso", "nachher", "ohnehin", "später");

    private GermanOffers() {}

    /** C2: "wenns recht ist würd ich die Moderation machen", the comma forgotten. */
    static @Nullable Sighting ifYouLike(Clause c) {
        if (!c.is(c.first(), COND) || c.question() || c.has(NEG & ~NOBODY)) return null;
        for (int i = c.find(I, c.first() + 3); i >= 0; i = c.find(I, i + 1)) {
            boolean offers =
                    c.is(i - 1, WOULDINF | WIRD | ACT1) && (c.is(i - 2, IS | HAVE) || LEAVES_FREE.has(c, i - 2));
            // "Sobald das OK kommt schick ich den Newsletter raus"
            String before = c.folded(i - 2);
            offers |= c.is(i - 1, ACT1) && before.endsWith("t") && !c.is(i - 2, Bits.CAPITAL | STRIP | NEG | DET | SUB);
            if (!offers) continue;
            boolean act = c.is(i - 1, ACT1) || (GermanDuty.endsInVerb(c, i) && !c.is(c.lastWord(), STATIVE));
            return act ? GermanTopic.rest(c, i + 1, Owner.SPEAKER, i - 1, i) : null;
        }
        return null;
    }

    /** C2: "ich bin Donnerstag da und kann ihn betreuen". */
    static @Nullable Sighting andCan(Clause c) {
        int can = c.skip(CONJ, c.first());
        Clause before = c.previousInSentence();
        if ((can == c.first() && !c.has(CONJ))
                || before == null
                || !c.is(can, CAN)
                || c.question()
                || c.has(NEG | I | SOFT)) return null;
        int last = c.lastWord();
        boolean there = isMine(before) && before.has(IS | HAVE) && before.has(Bits.DATE) && !before.has(NEG);
        boolean act = c.is(last, ACTINF) || (c.at(last) == 0 && GermanShapes.isInfinitive(c.folded(last)));
        if (!there || !act || c.is(last, STATIVE | Bits.CAPITAL) || COGNITION.has(c, last)) return null;
        Sighting said = new Sighting(Owner.SPEAKER, can + 1, last + 1, can, last);
        return last > can ? said : null;
    }

    /** C3: "bin eh in der Stadt und nehm die Pakete mit", "fahr gleich zu Edeka, bring Kaffee mit". */
    static @Nullable Sighting andDo(Clause c) {
        if (c.question() || c.has(NEG | YOU)) return null;
        Clause before = c.previousInSentence();
        int first = c.skip(CONJ | Bits.MUTE, c.first());
        if (before != null
                && isElided(before)
                && c.is(first, ACT1)
                && !c.is(first, Bits.CAPITAL)
                && !c.is(first + 1, STILL)
                && !c.is(first + 1, PRONOUN & ~IT)) return GermanTopic.rest(c, first + 1, Owner.SPEAKER, first);
        // "Ich steige am Nachmittag aufs Dach und fotografiere den Schaden"
        boolean goes = c.is(c.first(), I) && c.has(Bits.DATE) && c.has(DET);
        if (!goes && !isMine(c)) return null;
        for (int i = c.find(CONJ, c.first() + 2); i >= 0; i = c.find(CONJ, i + 1)) {
            boolean would = c.word(i, "und") && c.is(i + 1, WOULDINF) && GermanDuty.endsInVerb(c, i + 1);
            if (would && c.has(Bits.DATE) && !c.is(c.lastWord(), STATIVE))
                return GermanTopic.rest(c, i + 2, Owner.SPEAKER, i + 1);
            boolean acts = c.word(i, "und") && c.is(i + 1, ACT1) && !c.is(i + 1, ACTINF | Bits.CAPITAL);
            // "… und bastel an der Präsentation": what he is at.
            if (acts && !c.is(i + 2, PRONOUN & ~IT) && !c.word(i + 2, "an"))
                return GermanTopic.rest(c, i + 2, Owner.SPEAKER, i + 1);
        }
        return null;
    }

    /** C1: "den Vorhang such ich raus": a verb that is work only with its particle. */
    static @Nullable Sighting apart(Clause c) {
        int i = c.find(I);
        int verb = apartVerb(c, i);
        if (verb < 0 || c.question() || c.is(c.first(), SUB | WH | COND)) return null;
        return GermanCommitments.front(c, Math.min(verb, i), Math.max(verb, i), verb, i);
    }

    /** Returns the verb beside the "ich" at {@code i} that is work with the particle at the end of the clause, or -1. */
    static int apartVerb(Clause c, int i) {
        int verb = APART.has(c, i - 1) ? i - 1 : APART.has(c, i + 1) ? i + 1 : -1;
        if (verb < 0) return -1;
        int last = c.lastWord();
        boolean whole = last > Math.max(verb, i) && PARTICLES.contains(c.folded(last));
        // "Geh ich die Liste durch", not "geh ich los".
        if (c.folded(verb).startsWith("geh"))
            whole &= (c.word(last, "hin") && c.has(Bits.DATE) && isNamedAhead(c))
                    || c.word(last, "durch")
                    || c.word(last, "an")
                    || (c.word(last, "nach") && c.has(DET));
        // "Ich fange um sechs an"
        if (c.folded(verb).startsWith("fang")) whole &= c.has(DET) || c.find(Bits.CAPITAL, c.first() + 1) >= 0;
        // "Ich hau ab"
        whole &= !(c.folded(verb).startsWith("hau") && c.word(last, "ab") && c.find(Bits.CAPITAL, c.first() + 1) < 0);
        return whole ? verb : -1;
    }

    /** "Tor 6: geh ich nach der Runde hin" */
    private static boolean isNamedAhead(Clause c) {
        Clause lead = c.previousInSentence();
        return lead != null && lead.endsWith(':');
    }

    static boolean isApart(Message message, int i) {
        return APART.has(message, i);
    }

    /** Tells whether the clause is about the writer: "ich bin …", "bin morgen eh …", "fahr gleich …". */
    static boolean isMine(Clause c) {
        int first = c.skip(CONJ | Bits.MUTE, c.first());
        while (OPENER.has(c, first)) first++;
        boolean bin = c.word(first, "bin")
                || (c.word(first + 1, "bin") && c.is(first, Bits.DATE | I))
                || c.word(first, "hab");
        boolean goes = c.is(first + 1, IS | HAVE | BE2) || ON_MY_WAY.contains(c.folded(first + 1));
        boolean ich = c.is(first, I) && goes;
        return bin || ich || isElided(c) || (c.has(I) && c.has(IS) && GermanBlockers.hasWord(c, "bin"));
    }

    /** "Fahr gleich eh zu Edeka": without its "ich" told of the writer, not asked of anybody. */
    static boolean isElided(Clause c) {
        int first = c.skip(CONJ | Bits.MUTE, c.first());
        while (OPENER.has(c, first)) first++;
        if (!ON_MY_WAY.contains(c.folded(first)) || c.has(YOU | YOUPL | BITTE | WE)) return false;
        if (c.word(first, "bin")) return true;
        for (int i = first + 1; i < c.end() && i < first + 4; i++) {
            if (ANYWAY.contains(c.folded(i)) || c.is(i, Bits.DATE)) return true;
        }
        return false;
    }
}

package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import dev.konkret.reading.Kind;
import java.util.List;
import java.util.Set;

/** B15 of promises: verbs of work in phrases that do no work: "ich mach Schluss", "ich geb's auf", "ich nehm den Kuchen". */
final class GermanFigures {
    private static final Set<String> PARTICLES = Set.copyOf(GermanWords.section("separable"));
    private static final List<String> SHARES =
            List.of("schicht", "dienst", "kasse", "protokoll", "tour", "runde", "stand");
    private static final Set<String> CALENDAR = Set.of("kalender", "kappe", "agenda", "rechnung");

    private GermanFigures() {}

    /** "ich mach Schluss", "ich nehm an", "ich sag mal": verbs of work in phrases that do no work. */
    static boolean figureOfSpeech(Clause c, Sighting s) {
        // "Miriam macht nächste Woche Urlaub"
        if (s.owner() instanceof Owner.Named) return NO_ACT.has(c, c.lastWord()) && c.is(c.lastWord(), Bits.CAPITAL);
        if (s.owner() != Owner.SPEAKER || (c.has(Bits.DATE) && c.has(DET))) return false;
        // "Die Kündigung geht heute von mir raus"
        if (GermanBlockers.hasWord(c, "von") && GermanBlockers.hasWord(c, "mir")) return false;
        int last = c.lastWord();
        int verb = c.find(ACT1);
        // "Bestellung löse ich aus": a verb no list knows
        if (verb < 0 && c.is(s.words()[0] + 1, I)) verb = s.words()[0];
        if (GermanBareVerb.isSaidOnly(c, verb) || GermanBareVerb.isNothing(c, verb)) return true;
        if (verb >= 0 && (c.word(verb, "sag") || c.word(verb, "sage")))
            // "…, sag ich aus Erfahrung"
            return verb == c.first() && c.previousInSentence() != null && c.word(verb + 2, "aus");
        // "Da rechne ich mal 10 Minuten pro Stück": what the writer supposes.
        boolean supposes = c.folded(verb).startsWith("rechn") && !PARTICLES.contains(c.folded(last));
        for (int i = verb + 1; supposes && i < c.end(); i++) if (c.words().kind(i) == Kind.NUMBER) return true;
        // "Ich frage für einen Freund"
        if (c.folded(verb).startsWith("frag") && GermanBlockers.hasWord(c, "freund") && c.word(last - 2, "fuer"))
            return true;
        boolean myself = c.folded(verb).startsWith("leg")
                || c.folded(verb).startsWith("zieh")
                || c.folded(verb).startsWith("hau")
                || c.folded(verb).startsWith("schmeiss");
        // "Ich lass mich überraschen"
        if (c.folded(verb).startsWith("lass") && c.has(I) && GermanBlockers.hasWord(c, "mich") && !c.has(Bits.DATE))
            return true;
        // "Ich zähl nur 22": what the writer finds.
        boolean counts = c.folded(verb).startsWith("zaehl") || c.folded(verb).startsWith("mess");
        if (counts && last >= 0 && c.words().kind(last) == Kind.NUMBER) return true;
        // "Ich geb einen aus"
        boolean treats = c.folded(verb).startsWith("geb") && c.word(last, "aus") && c.find(Bits.CAPITAL, verb + 1) < 0;
        if (treats && c.word(last - 1, "einen")) return true;
        // "Ich nehm das mal so hin"
        if (c.folded(verb).startsWith("nehm") && c.word(last, "hin")) return true;
        // "Ich bring mich noch um mit dem Ding"
        if (c.folded(verb).startsWith("bring") && GermanBlockers.hasWord(c, "mich")) return true;
        // "Ich schick dir Grüße aus Bozen", "ich geb's auf", "ich setz mich in den Schatten"
        if (GermanBlockers.hasWord(c, "gruesse")) return true;
        boolean givesUp =
                c.folded(verb).startsWith("geb") && (c.folded(verb).endsWith("s") || c.word(c.find(I) + 1, "es"));
        if (givesUp && GermanBlockers.hasWord(c, "auf") && !c.has(Bits.DATE)) return true;
        boolean sits = c.folded(verb).startsWith("setz") && GermanBlockers.hasWord(c, "mich");
        int into = c.find(PREP, verb + 1);
        if (sits && c.word(into, "in") && c.is(into + 1, DET) && !c.has(Bits.DATE)) return true;
        if (myself && GermanBlockers.hasWord(c, "mich") && PARTICLES.contains(c.folded(last))) return true;
        if (isLeftAlone(c, verb) || isChoice(c, verb) || isOnMyOwn(c, verb)) return true;
        // "SV3: schaue ich mir gleich an"
        Clause lead = c.previousInSentence();
        if (lead != null && lead.endsWith(':') && lead.lastWord() <= lead.first() + 2 && c.word(last, "an"))
            return false;
        // "Getränke bring ich mit"
        boolean named = verb > c.first() && GermanNouns.front(c, verb) >= 0 && c.is(verb - 1, Bits.CAPITAL);
        // "Bring ich morgen mit"
        named |= c.word(last, "mit") && verb == c.skip(CONJ, c.first()) && c.is(verb + 1, I);
        named |= c.word(last, "mit") && c.find(Bits.CAPITAL, verb + 1) > verb;
        // "Die Lampe flackert, tausch ich morgen aus"
        boolean before = c.previousInSentence() != null && verb == c.skip(CONJ, c.first());
        named |= before && c.has(Bits.DATE) && PARTICLES.contains(c.folded(last));
        // "Ich ruf da an": nobody calls nobody.
        named |= c.folded(verb).startsWith("ruf") && c.word(last, "an");
        boolean thing = named || GermanBareVerb.hasObject(c, verb) || c.has(OPEN_SUBJECT & ~WE);
        return (NO_ACT.has(c, last) && (c.is(last, Bits.CAPITAL) || !thing))
                || GermanBlockers.hasWord(c, "sorgen")
                || GermanBlockers.hasWord(c, "gedanken")
                || GermanBlockers.hasWord(c, "schluss")
                || GermanBlockers.hasWord(c, "feierabend")
                || GermanBlockers.hasWord(c, "recht");
    }

    /** "Ich lass es lieber", "das lass ich so": nothing is done. */
    private static boolean isLeftAlone(Clause c, int verb) {
        boolean lets = c.word(verb, "lass") || c.word(verb, "lasse");
        int last = c.lastWord();
        return lets
                && !c.is(last, ACTINF)
                && !GermanShapes.isInfinitive(c.folded(last))
                && !PARTICLES.contains(c.folded(last))
                && !c.has(Bits.DATE);
    }

    /** "Ich nehm Hafermilch", "ich nehm die Salami": what the writer chooses, unless it is a share of the work. */
    private static boolean isChoice(Clause c, int verb) {
        // "Ich nehm die drei und setz denen die Kennwörter zurück": there is more to it.
        int and = c.find(CONJ, verb + 1);
        if (and > verb && c.is(and + 1, ACT1)) return false;
        if (!c.folded(verb).startsWith("nehm") || c.has(Bits.DATE) || PARTICLES.contains(c.folded(c.lastWord())))
            return false;
        for (int i = verb + 1; i < c.end(); i++)
            if (PARTICLES.contains(c.folded(i)) && !(c.is(i, DET) && c.is(i + 1, Bits.CAPITAL))) return false;
        int last = c.lastWord();
        for (int i = c.first(); i < c.end(); i++) if (SHIFT.has(c, i)) return false;
        return !isShare(c, last) && !c.has(OUR | URGE);
    }

    /** A shift, a duty, a round: a share of the work one can take. */
    static boolean isShare(Clause c, int i) {
        for (String share : SHARES) if (c.folded(i).endsWith(share)) return true;
        return SHIFT.has(c, i);
    }

    /** "Ich klebe den auf meinen Helm": with what is the writer's own. */
    private static boolean isOnMyOwn(Clause c, int verb) {
        int mine = c.first();
        while (mine < c.end() && !MINE.has(c, mine)) mine++;
        boolean place = mine < c.end() && c.is(mine - 1, PREP) && !LISTS.has(c, mine + 1) && c.lastWord() == mine + 1;
        boolean pronoun = !c.is(GermanNouns.front(c, verb), DET)
                && c.find(Bits.CAPITAL, Math.max(verb, c.find(I)) + 1) == mine + 1;
        return place && pronoun && !c.has(Bits.DATE) && !CALENDAR.contains(c.folded(mine + 1));
    }

    /** "Dem Vorschlag schließ ich mich an" */
    static boolean isAssent(Clause c, int verb) {
        return c.folded(verb).startsWith("schliess") && GermanBlockers.hasWord(c, "mich") && c.word(c.lastWord(), "an");
    }
}

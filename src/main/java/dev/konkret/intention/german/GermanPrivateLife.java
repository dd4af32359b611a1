package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Kind;
import java.util.List;
import java.util.Set;

/** B10 and B15: what the writer does for himself, and phrases with verbs of work that do no work. */
final class GermanPrivateLife {
    private static final Set<String> GETS = Set.of("goenn", "goenne", "goennen", "hol", "hole", "bestell", "bestelle");

    private static final Set<String> PARTICLES = Set.copyOf(GermanWords.section("separable"));
    private static final List<String> SHARES =
            List.of("schicht", "dienst", "kasse", "protokoll", "tour", "runde", "stand");
    private static final WordSet HOUSEWORK = WordSet.of(GermanWords.section("housework"));
    private static final Set<String> CALENDAR = Set.of("kalender", "kappe", "agenda", "rechnung");

    private GermanPrivateLife() {}

    static boolean privateLife(Clause c, Sighting s) {
        if (GermanHome.isAtHome(c, s) || GermanTravel.isOnTheWay(c) || isGoing(c, s) || GermanTravel.isRide(c))
            return true;
        int last = c.lastWord();
        // "Man könnte ja auch daheim duschen"
        if (s.owner() == null && c.has(MAN) && c.has(COULD2) && PRIVATE.has(c, last)) return true;
        if (s.owner() != Owner.SPEAKER) return false;
        if (AWAY.has(c, last) || isForMyself(c)) return true;
        if (c.has(Bits.DATE) && c.has(ACT1) && !c.has(SOFT)) return false;
        for (int i = PRIVATE.find(c); i >= 0; i = PRIVATE.find(c, i + 1)) {
            boolean thing = c.is(i, Bits.CAPITAL)
                    || (i == last && (!c.has(DET) || c.word(i - 1, "mehr")))
                    || c.word(i, "sport");
            boolean named = c.word(i, "frau") && c.is(i + 1, Bits.CAPITAL);
            if (thing && !c.has(OUR) && !named && !isPlace(c, i)) return true;
        }
        return c.word(last, "gehen") || c.word(last, "los");
    }

    /** "Die Requisiten im Keller": where something is. */
    static boolean isPlace(Clause c, int i) {
        return HOUSEWORK.has(c, i) && (c.word(i - 1, "im") || c.word(i - 1, "am"));
    }

    /** "Vielleicht kauf ich mir ein Motorrad": what the writer gets himself. */
    private static boolean isForMyself(Clause c) {
        int verb = c.find(ACT1 | ACTINF);
        boolean gets =
                verb >= 0 && (GETS.contains(c.folded(verb)) || c.folded(verb).startsWith("kauf"));
        gets |= c.word(c.lastWord(), "zulegen") || c.word(c.lastWord(), "leisten") || c.word(c.lastWord(), "goennen");
        return gets && GermanBlockers.hasWord(c, "mir") && !c.has(OUR) && !c.word(c.lastWord(), "vor");
    }

    /** "Muss nochmal hin", "muss wieder drauf": nothing is named that could be done. */
    private static boolean isGoing(Clause c, Sighting s) {
        int modal = GermanBlockers.verb(c, s);
        int first = c.skip(CONJ | Bits.MUTE, c.first());
        if (modal < 0 && c.is(first, MUST) && s.owner() == null) modal = first;
        // "Müssten auch mit rein": more than one thing, not the writer.
        if (modal >= 0 && c.folded(modal).endsWith("en") && !c.has(WE)) return false;
        if (modal != c.skip(CONJ | Bits.MUTE, c.first())
                && !OPENER.has(c, modal - 1)
                && !c.words().isSign(modal - 1, ',')) return false;
        boolean named = (c.find(Bits.CAPITAL, modal + 1) >= 0 && !c.has(PREP)) || c.word(c.lastWord(), "neu");
        return PASSNOW.has(c, c.lastWord())
                && !named
                && !c.has(DET | SOMEONE | WE | MAN)
                && !c.is(c.lastWord(), ACTINF);
    }

    /** "ich mach Schluss", "ich nehm an", "ich sag mal": verbs of work in phrases that do no work. */
    static boolean figureOfSpeech(Clause c, Sighting s) {
        // "Miriam macht nächste Woche Urlaub"
        if (s.owner() instanceof Owner.Named) return NO_ACT.has(c, c.lastWord()) && c.is(c.lastWord(), Bits.CAPITAL);
        if (s.owner() != Owner.SPEAKER || (c.has(Bits.DATE) && c.has(DET))) return false;
        // "Die Kündigung geht heute von mir raus"
        if (GermanBlockers.hasWord(c, "von") && GermanBlockers.hasWord(c, "mir")) return false;
        int last = c.lastWord();
        int verb = c.find(ACT1);
        if (verb >= 0 && (c.word(verb, "sag") || c.word(verb, "sage"))) {
            int next = c.is(verb + 1, I) ? verb + 2 : verb + 1;
            return AFTER_SAY.has(c, next) || next >= c.end();
        }
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
        // "Ich nehm das mal so hin"
        if (c.folded(verb).startsWith("nehm") && c.word(last, "hin")) return true;
        // "Ich bring mich noch um mit dem Ding"
        if (c.folded(verb).startsWith("bring") && GermanBlockers.hasWord(c, "mich")) return true;
        if (myself && GermanBlockers.hasWord(c, "mich") && PARTICLES.contains(c.folded(last))) return true;
        if (isLeftAlone(c, verb) || isChoice(c, verb) || isOnMyOwn(c, verb)) return true;
        // "Getränke bring ich mit"
        boolean named = verb > c.first() && GermanNouns.front(c, verb) >= 0 && c.is(verb - 1, Bits.CAPITAL);
        // "Bring ich morgen mit"
        named |= c.word(last, "mit") && verb == c.skip(CONJ, c.first()) && c.is(verb + 1, I);
        named |= c.word(last, "mit") && c.find(Bits.CAPITAL, verb + 1) > verb;
        // "Die Lampe flackert, tausch ich morgen aus"
        boolean before = c.previousInSentence() != null && verb == c.skip(CONJ, c.first());
        named |= before && c.has(Bits.DATE) && PARTICLES.contains(c.folded(last));
        boolean thing = named || c.has(DET) || c.has(OPEN_SUBJECT & ~WE);
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

    /** "Du solltest mal Urlaub machen": advice about somebody's own life. */
    static boolean theirOwnTime(Clause c, Sighting s) {
        int verb = c.find(MUSTYOU);
        if (verb < 0 || !c.folded(verb).startsWith("soll") || c.has(Bits.DATE | DET | OUR)) return false;
        int thing = PRIVATE.find(c);
        return thing >= 0 && !c.is(thing - 1, PREP);
    }

    static boolean ownTime(Clause c, Sighting s) {
        // "Anna fährt morgen in den Urlaub"
        int verb = c.find(ACT3);
        boolean leaves = c.folded(verb).startsWith("faehr") || c.word(verb, "fliegt") || c.word(verb, "geht");
        int where = PRIVATE.find(c);
        if (c.word(verb, "nimmt") && RIDE.in(c)) return true;
        if (leaves && where > verb && c.is(where, Bits.CAPITAL) && !c.has(OUR)) return true;
        if (s.owner() != Owner.SPEAKER) return false;
        if (GermanTravel.isRide(c) || GermanTravel.isTravel(c)) return true;
        // "Bring Kaffee mit"
        if (c.word(c.lastWord(), "mit") || GermanConsequence.isForYou(c.nextInSentence())) return false;
        for (int i = PRIVATE.find(c); i >= 0; i = PRIVATE.find(c, i + 1)) {
            // "Vor meinem Urlaub kriegt ihr …": when, not what.
            if (c.is(i, Bits.CAPITAL) && !c.is(i, Bits.DATE) && !c.has(OUR) && !isHousework(c, i)) return true;
        }
        return false;
    }

    /** "Das Bad mach ich": the house everybody uses. */
    private static boolean isHousework(Clause c, int i) {
        // "Die Karte für Frau Wanner"
        if (c.word(i, "frau") && c.is(i + 1, Bits.CAPITAL)) return true;
        return HOUSEWORK.has(c, i) && c.is(i - 1, DET) && !MINE.has(c, i - 1);
    }
}

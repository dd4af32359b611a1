package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import java.util.Set;

/** B10 and B15: what the writer does for himself, and phrases with verbs of work that do no work. */
final class GermanPrivateLife {
    private static final Set<String> GETS = Set.of("goenn", "goenne", "goennen", "hol", "hole", "bestell", "bestelle");

    private static final Set<String> RESTS = Set.copyOf(GermanWords.RULE_LISTS.section("privatelife-rests"));
    private static final WordSet BODILY = WordSet.of(GermanWords.RULE_LISTS, "privatelife-bodily");
    private static final WordSet HOUSEWORK = WordSet.of(GermanWords.section("housework"));

    private GermanPrivateLife() {}

    static boolean privateLife(Clause c, Sighting s) {
        if (isThingBefore(c, GermanBlockers.verb(c, s))) return false;
        if (GermanHome.isAtHome(c, s)
                || GermanTravel.isOnTheWay(c)
                || isGoing(c, s)
                || GermanTravel.isRide(c)
                || (s.owner() == Owner.SPEAKER && GermanTravel.isTravel(c))) return true;
        int last = c.lastWord();
        // "Urlaub auf Kreta, das hab ich schon lang vor"
        if (s.owner() == Owner.SPEAKER && isOfOwn(c, s)) return true;
        // "Man könnte ja auch daheim duschen"
        if (s.owner() == null && c.has(MAN) && c.has(COULD2) && PRIVATE.has(c, last)) return true;
        if (s.owner() != Owner.SPEAKER) return false;
        if (AWAY.has(c, last) || isForMyself(c) || isRest(c, last)) return true;
        if (c.has(Bits.DATE) && c.has(ACT1) && !c.has(SOFT)) return false;
        // "Ich sollte weniger am Handy hängen", "ich müsste mal ein Wochenende nur schlafen"
        if (GermanBlockers.hasWord(c, "weniger") && c.has(MUST2 | SHOULD2)) return true;
        if (BODILY.has(c, last) && !c.is(last, Bits.CAPITAL)) return true;
        for (int i = PRIVATE.find(c); i >= 0; i = PRIVATE.find(c, i + 1)) {
            boolean thing = c.is(i, Bits.CAPITAL)
                    || (i == last && (!c.has(DET) || c.word(i - 1, "mehr")))
                    || c.word(i, "sport");
            boolean named = isTitle(c, i);
            if (thing && !c.has(OUR) && !named && !isPlace(c, i)) return true;
        }
        return c.word(last, "gehen") || c.word(last, "gehn") || c.word(last, "los");
    }

    /** "Frau Weber", "Schwester Hedwig": a colleague. */
    private static boolean isTitle(Clause c, int i) {
        boolean title = c.word(i, "frau") || c.word(i, "schwester") || c.word(i, "bruder");
        return title && c.is(i, Bits.CAPITAL) && c.is(i + 1, Bits.CAPITAL);
    }

    /** "Die Requisiten im Keller": where something is. */
    static boolean isPlace(Clause c, int i) {
        return HOUSEWORK.has(c, i) && (c.word(i - 1, "im") || c.word(i - 1, "am"));
    }

    /** "Ich müsste mich mal hinlegen" */
    private static boolean isRest(Clause c, int last) {
        boolean myself = GermanBlockers.hasWord(c, "mich") || GermanBlockers.hasWord(c, "mi");
        return myself && RESTS.contains(c.folded(last)) && c.find(PREP) < 0;
    }

    /** "Vielleicht kauf ich mir ein Motorrad": what the writer gets himself. */
    private static boolean isForMyself(Clause c) {
        int verb = c.find(ACT1 | ACTINF);
        boolean gets =
                verb >= 0 && (GETS.contains(c.folded(verb)) || c.folded(verb).startsWith("kauf"));
        gets |= c.word(c.lastWord(), "zulegen") || c.word(c.lastWord(), "leisten") || c.word(c.lastWord(), "goennen");
        // "Ich müsste mir selber mal den Nacken massieren lassen"
        boolean own = GermanBlockers.hasWord(c, "selber") || GermanBlockers.hasWord(c, "selbst");
        gets |= own && c.word(c.lastWord(), "lassen");
        return gets && GermanBlockers.hasWord(c, "mir") && !c.has(OUR) && !c.word(c.lastWord(), "vor");
    }

    /** What was named in the clause before, without an act, is the writer's own. */
    private static boolean isOfOwn(Clause c, Sighting s) {
        if (!s.hasTopic() || s.topicEnd() > c.first()) return false;
        boolean own = PRIVATE.has(c.message(), s.topicFirst()) || PRIVATE.has(c.message(), s.topicEnd() - 1);
        return own && (c.message().at(s.topicEnd() - 1) & ACTINF) == 0;
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
        // "Da liegen noch fünf Gutachten, muss ich mal ran": at what was named.
        if (c.word(c.lastWord(), "ran") && c.previousInSentence() != null) return false;
        boolean named = (c.find(Bits.CAPITAL, modal + 1) >= 0 && !c.has(PREP)) || c.word(c.lastWord(), "neu");
        return PASSNOW.has(c, c.lastWord())
                && !named
                && !c.has(DET | SOMEONE | WE | MAN)
                && !c.is(c.lastWord(), ACTINF);
    }

    /** "Da klebt noch das alte Logo. Müsste mal runter": a thing named before, nobody who goes. */
    static boolean isThingBefore(Clause c, int modal) {
        Clause before = c.previous();
        boolean alone = c.is(modal, MUST2) && modal == c.first() && !c.has(I) && c.nextInSentence() == null;
        if (!alone || !PASSNOW.has(c, c.lastWord()) || before == null) return false;
        return before.has(DET) && before.has(STILL | NEG) && !before.has(I) && !before.question();
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
        if (c.has(MUST) && GermanHome.isMine(c, s)) return true;
        // "Bring Kaffee mit"
        if (c.word(c.lastWord(), "mit") || GermanConsequence.isForYou(c.nextInSentence())) return false;
        for (int i = PRIVATE.find(c); i >= 0; i = PRIVATE.find(c, i + 1)) {
            // "Nach dem Arzt hol ich die Papiere"
            boolean after = i < s.words()[0] && c.is(c.first(), PREP) && i <= c.first() + 2 && c.has(DET);
            // "Vor meinem Urlaub kriegt ihr …": when, not what.
            // "Heut Mittag", "beim Kaffee"
            after |= (c.word(i, "mittag") && c.is(i - 1, Bits.DATE)) || (c.word(i - 1, "beim") && i > s.words()[0]);
            boolean what = c.is(i, Bits.CAPITAL) && !c.is(i, Bits.DATE) && !after;
            if (what && !c.has(OUR) && !isHousework(c, i) && !isOurs(c, i)) return true;
        }
        return false;
    }

    /** "Die Steuererklärung vom Verein", "die Wäsche der Kita": theirs, not the writer's. */
    private static boolean isOurs(Clause c, int i) {
        boolean of = c.word(i + 1, "vom") || c.word(i + 1, "der") || c.word(i + 1, "fuers") || c.word(i + 1, "vons");
        return of && c.is(i + 2, Bits.CAPITAL) && !PRIVATE.has(c, i + 2);
    }

    /** "Das Bad mach ich": the house everybody uses. */
    private static boolean isHousework(Clause c, int i) {
        // "Die Karte für Frau Wanner"
        if (isTitle(c, i)) return true;
        return HOUSEWORK.has(c, i) && c.is(i - 1, DET) && !MINE.has(c, i - 1);
    }
}

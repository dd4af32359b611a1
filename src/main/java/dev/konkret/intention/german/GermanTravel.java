package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.WordSet;
import java.util.List;
import java.util.Set;

/** B10: the way there and back is no work: a ride, a journey, a stretch of road. */
final class GermanTravel {
    private static final Set<String> VEHICLE = Set.of("rad", "fahrrad", "auto", "roller", "taxi", "motorrad", "moped");

    private static final WordSet CATCHES =
            WordSet.of(List.of("kriegen", "erwischen", "nehmen", "bekommen", "schaffen", "erreichen"));

    private GermanTravel() {}

    /** "Ich muss den Bus um fünf kriegen". */
    static boolean isRide(Clause c) {
        return CATCHES.has(c, c.lastWord()) && RIDE.in(c);
    }

    /** "Wir müssen noch 20 km fahren": a stretch of way or time, not work. */
    static boolean isOnTheWay(Clause c) {
        // "Wir müssen heute noch nach Hamburg"
        if (c.word(c.lastWord() - 1, "nach")
                && c.is(c.lastWord(), Bits.CAPITAL)
                && c.has(MUST)
                && !c.has(MAN | SOMEONE)) return true;
        if (!TRAVEL.has(c, c.lastWord())) return false;
        if (!c.has(DET | PREP | MAL) && c.find(Bits.CAPITAL, c.first() + 1) < 0) return true;
        int way = DISTANCE.find(c);
        return way > c.first() && !c.is(way - 1, PREP) && !c.has(MAL);
    }

    /** "Ich fahr morgen mit dem Rad", "ich nehm die Bahn um fünf". */
    static boolean isTravel(Clause c) {
        int verb = c.find(ACT1);
        boolean rides = c.folded(verb).startsWith("fahr")
                && (c.word(c.lastWord() - 2, "mit") || c.word(c.lastWord() - 1, "mit"));
        boolean vehicle = VEHICLE.contains(c.folded(c.lastWord())) || RIDE.in(c);
        // "Vielleicht fahr ich mal nach Prag"
        boolean place = c.word(c.lastWord() - 1, "nach") && c.is(c.lastWord(), Bits.CAPITAL) && c.has(SOFT);
        if (place && c.folded(verb).startsWith("fahr") && !c.has(DET)) return true;
        return vehicle && (rides || c.folded(verb).startsWith("nehm"));
    }
}

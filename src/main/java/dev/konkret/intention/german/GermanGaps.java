package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanClause.*;
import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import org.jspecify.annotations.Nullable;

/** V10: what is lacking or due, said without a duty: fällig, gesucht, kein Plan, Handlungsbedarf, nicht drum herum kommen. */
final class GermanGaps {
    private static final WordSet DOOR = WordSet.of(GermanWords.section("door"));
    private static final WordSet SCORE = WordSet.of(GermanWords.section("score"));
    private static final WordSet BILL = WordSet.of(GermanWords.section("bill"));

    private GermanGaps() {}

    /** V13: "ich hab die Doku immer noch nicht geschrieben". */
    static @Nullable Sighting neglected(Clause c) {
        int not = c.find(NEG);
        boolean yet = c.word(not - 2, "immer") || c.word(not - 2, "auch") || c.word(not - 2, "leider");
        boolean still = c.word(not - 1, "noch") && yet && c.word(not, "nicht");
        int have = c.find(HAVE);
        boolean mine = have >= 0 && (c.is(have - 1, I) || c.is(have + 1, I) || have == c.first());
        if (!still || !mine || c.question() || !GermanShapes.isParticiple(c.folded(c.lastWord()))) return null;
        int from = GermanBounds.start(c, have + 1);
        int end = GermanBounds.trim(c, from, not);
        // "Meine Nachweise hab ich auch noch nicht hochgeladen"
        int front = GermanNouns.front(c, have);
        if (front >= 0 && !c.is(front, PREP) && c.is(have - 1, Bits.CAPITAL)) {
            from = front;
            end = GermanBounds.trim(c, front, have);
        }
        // "Ich hab immer noch nicht die Rezepte abgetippt"
        if (end <= from || !c.is(from, DET | Bits.CAPITAL)) {
            from = GermanBounds.start(c, not + 1);
            end = GermanNouns.phrase(c, from);
        }
        return end > from && c.is(from, DET | Bits.CAPITAL) ? new Sighting(Owner.SPEAKER, from, end, have, not) : null;
    }

    static @Nullable Sighting find(Clause c) {
        if (c.question()) return null;
        int cue = c.find(CUE);
        for (int guard = 0; cue >= 0 && guard < 8; cue = c.find(CUE, cue + 1), guard++) {
            Sighting s = gap(c, cue);
            if (s != null) return s;
        }
        return null;
    }

    private static @Nullable Sighting gap(Clause c, int cue) {
        return switch (c.folded(cue)) {
            case "faellig", "ueberfaellig" -> due(c, cue);
            case "zeit", "eisenbahn" -> timeFor(c, cue);
            case "gesucht", "suchen" -> sought(c, cue);
            case "handlungsbedarf", "nachholbedarf" -> hasNot(c) ? null : GermanTopic.elsewhere(c, none(cue));
            case "herum", "drumherum", "umhin", "drumrum" -> noWayAround(c, cue);
            case "vorgenommen" -> resolved(c, cue);
            case "loesung", "konzept", "regelung", "vertretung", "nachfolger", "ersatz" -> none(c, cue);
            case "not" ->
                c.is(cue - 1, WOULDINF) || c.word(cue - 1, "tut")
                        ? GermanTopic.ofPassive(c, cue - 1, cue - 1, cue)
                        : null;
            case "offen" -> openThing(c, cue);
            case "frage" -> whoDoes(c, cue);
            case "freiwillige" ->
                c.word(cue + 1, "vor") && !c.endsWith(':') ? GermanTopic.elsewhere(c, none(cue)) : null;
            case "davon" -> runsOut(c, cue);
            default -> null;
        };
    }

    /** "Die Tür ist noch offen", "das Spiel ist noch offen". */
    static boolean isOpenDoor(Clause c, int cue) {
        for (int i = c.first(); c.word(cue, "offen") && i < cue; i++) if (DOOR.has(c, i)) return true;
        return false;
    }

    /** "Es fehlen noch zwei Punkte". */
    static boolean isScore(Clause c) {
        return SCORE.in(c) && !c.has(OUR);
    }

    private static Sighting none(int cue) {
        return new Sighting(null, -1, -1, cue);
    }

    /** "Der Zaun ist fällig"; a bill that is due on a day is none. */
    private static @Nullable Sighting due(Clause c, int cue) {
        int verb = c.find(IS | BE2);
        boolean bill = (c.has(Bits.DATE) && !c.has(MAL | STILL)) || (BILL.in(c) && !c.has(MAL | URGE));
        if (verb < 0 || cue != c.lastWord() || bill || hasNot(c) || c.has(COND | SUB | PAST)) return null;
        return GermanTopic.ofPassive(c, verb, cue);
    }

    /** "Es wird Zeit für neue Trikots", "höchste Zeit für", "höchste Eisenbahn, dass wir". */
    private static @Nullable Sighting timeFor(Clause c, int cue) {
        boolean ripe = c.has(WIRD) || c.word(cue - 1, "hoechste");
        if (!ripe || c.has(I | YOU | NEG) || PRIVATE.in(c) || NO_ACT.has(c, c.lastWord())) return null;
        if (c.word(cue + 1, "fuer")) return GermanTopic.rest(c, cue + 2, null, cue);
        Clause next = c.nextInSentence();
        return c.word(cue, "eisenbahn") && next != null && next.has(WE)
                ? GermanTopic.rest(next, next.first() + 1, null, cue)
                : null;
    }

    /** "Wir suchen noch jemanden, der …", "für den Stand wird noch jemand gesucht". */
    private static @Nullable Sighting sought(Clause c, int cue) {
        boolean person = c.has(SOMEONE)
                || GermanBlockers.hasWord(c, "wen")
                || GermanBlockers.hasWord(c, "freiwillige")
                || GermanBlockers.hasWord(c, "freiwilligen")
                || GermanBlockers.hasWord(c, "ersatz")
                || GermanBlockers.hasWord(c, "verstaerkung")
                || GermanBlockers.hasWord(c, "helfer");
        if (!person || !c.has(STILL | URGE) || c.has(I | YOU | PAST | NEG)) return null;
        Clause next = c.nextInSentence();
        if (next != null && (next.word(next.first(), "der") || next.word(next.first(), "die")))
            return GermanTopic.rest(next, next.first() + 1, null, cue, next.lastWord());
        int on = c.find(PREP);
        int end = on < 0 ? -1 : GermanNouns.phrase(c, on + 1);
        return end > on ? new Sighting(null, on + 1, end, cue) : none(cue);
    }

    /** "Uns läuft beim Antrag die Zeit davon". */
    private static @Nullable Sighting runsOut(Clause c, int cue) {
        boolean ours = GermanBlockers.hasWord(c, "uns") && c.word(cue - 1, "zeit") && cue == c.lastWord();
        if (!ours || c.has(NEG | PAST | COND | SUB | MODAL)) return null;
        int on = c.find(PREP);
        int end = on < 0 ? -1 : GermanNouns.phrase(c, on + 1);
        return end > on ? new Sighting(null, on + 1, end, cue) : GermanTopic.elsewhere(c, none(cue));
    }

    /** "Wir kommen nicht drum herum, die Satzung zu ändern". */
    private static @Nullable Sighting noWayAround(Clause c, int cue) {
        Clause next = c.nextInSentence();
        return c.has(WE | MAN) && c.has(NEG) && next != null && cue == c.lastWord()
                ? GermanTopic.rest(next, next.first(), null, cue)
                : null;
    }

    /** "Ich hab mir schon lange vorgenommen, … zu". */
    private static @Nullable Sighting resolved(Clause c, int cue) {
        Clause next = c.nextInSentence();
        boolean mine = c.has(I) && (c.has(HAVE) || GermanBlockers.hasWord(c, "hatte"));
        boolean ours = c.has(WE) && (c.has(HAVE) || GermanBlockers.hasWord(c, "hatten"));
        if (next == null || cue != c.lastWord() || !(mine || ours)) return null;
        return GermanTopic.rest(next, next.first(), mine ? Owner.SPEAKER : null, cue);
    }

    /** "Wir haben immer noch keine Lösung für den Müll", "es gibt noch kein Konzept". */
    private static @Nullable Sighting none(Clause c, int cue) {
        boolean ours = (c.has(WE) && c.has(HAVE)) || GermanBlockers.hasWord(c, "gibt");
        boolean no = c.is(cue - 1, NEG) || c.is(cue - 2, NEG);
        return ours && no && c.has(STILL | SOFT) && !c.has(PAST | COND) ? GermanTopic.rest(c, cue, null, cue) : null;
    }

    /** "Offen ist noch das Thema Versicherung". */
    private static @Nullable Sighting openThing(Clause c, int cue) {
        boolean first = isFirst(c, cue) && c.is(cue + 1, IS) && c.has(STILL);
        return first && !hasNot(c) ? GermanTopic.rest(c, cue + 2, null, cue) : null;
    }

    /** "Bleibt noch die Frage, wer die Technik macht". */
    private static @Nullable Sighting whoDoes(Clause c, int cue) {
        Clause next = c.nextInSentence();
        boolean left = c.folded(c.first()).startsWith("bleib") && cue == c.lastWord();
        return left && next != null && next.word(next.first(), "wer")
                ? GermanTopic.rest(next, next.first() + 1, null, cue)
                : null;
    }
}

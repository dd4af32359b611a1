package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import java.util.List;

/** What somebody is sought for, and what something is called: "es bräuchte wen, der <i>die Beete gießt</i>", "das heißt <i>X</i>". */
final class GermanWhoDoes {
    private static final int BEHIND = 3;
    private static final WordSet SOUGHT = WordSet.of(List.of(
            "finden", "suchen", "gefunden", "organisieren", "auftreiben", "melden", "findet", "fehlt", "haben"));

    /** Verbs that say no more than that it is done. */
    private static final WordSet TAKES = WordSet.of(List.of("macht", "übernimmt", "erledigt", "anpackt", "angeht"));

    private GermanWhoDoes() {}

    /** Returns {@code s} about what the relative clause behind says that somebody should do. */
    static Sighting what(Clause c, Sighting s) {
        Clause next = c.nextInSentence();
        if (next == null || !(next.word(next.first(), "der") || next.word(next.first(), "die"))) return s;
        int last = c.lastWord();
        int who = last;
        while (who > last - BEHIND && SOUGHT.has(c, who)) who--;
        boolean person = c.is(who, SOMEONE) || c.word(who, "wen") || (c.word(who, "einen") && who < last);
        int from = GermanBounds.start(next, next.first() + 1);
        boolean names =
                from < next.lastWord() && !next.word(from, "sie") && !next.word(from, "ihn") && !next.has(MODAL);
        int end = GermanBounds.trim(next, from, next.end());
        if (end - 1 > from && TAKES.has(next, end - 1)) end--;
        return person && names ? s.about(from, end) : s;
    }

    /** "Mein wunder Punkt heißt Reisekosten": the name, not what bears it. */
    static Sighting named(Clause c, Sighting s) {
        if (!s.hasTopic() || s.topicFirst() < c.first() || s.topicEnd() >= c.end()) return s;
        if (!c.word(s.topicEnd(), "heisst") && !c.word(s.topicEnd(), "heissen")) return s;
        int from = GermanBounds.start(c, s.topicEnd() + 1);
        int end = GermanNouns.phrase(c, from);
        return end > from ? s.about(from, end) : s;
    }
}

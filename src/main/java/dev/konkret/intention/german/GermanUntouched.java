package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Folding;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** V10: work that nobody has done: "die Leiter hat seit dem Umzug keiner gesichert", "hat noch niemand bestellt". */
final class GermanUntouched {
    /** What nobody says, hears or takes part in is no work left undone. */
    private static final WordSet NO_WORK = WordSet.of(GermanWords.RULE_LISTS, "untouched-no-work");

    private static final WordSet NOW =
            WordSet.of(List.of("gerade", "grad", "derzeit", "aktuell", "momentan", "zurzeit", "auch", "noch"));

    private static final WordSet LAST =
            WordSet.of(List.of("letztes", "letzten", "letzte", "damals", "früher", "gestern"));

    private GermanUntouched() {}

    static @Nullable Sighting find(Clause c) {
        int have = c.find(HAVE);
        int nobody = c.find(NOBODY, have + 1);
        int done = c.lastWord();
        if (have < 0 || nobody < 0 || done <= nobody || c.question() || c.has(I | WE | YOU | YOUPL)) return null;
        if (c.is(c.first(), COND | SUB) || LAST.in(c)) return null;
        boolean other = c.is(nobody + 1, DET) && c.is(nobody + 2, Bits.CAPITAL);
        if (other || NO_WORK.has(c, done) || c.is(done, Bits.CAPITAL) || c.word(nobody + 1, "von")) return null;
        if (!isWork(c, done)) return null;
        Sighting nothing = new Sighting(null, -1, -1, have, nobody, done);
        // "Der Toner ist leer, hat noch keiner bestellt"
        if (have == c.first()) return c.previous() == null ? null : GermanTopic.before(c, nothing);
        return GermanTopic.ofPassive(c, have, have, nobody, done);
    }

    /** "Die Gästeliste führt gerade niemand", "die Kaffeekasse zählt auch keiner". */
    static @Nullable Sighting present(Clause c) {
        int nobody = c.lastWord();
        int verb = c.find(ACT3);
        boolean told = c.is(nobody, NOBODY) && verb > c.first() && verb < nobody - 1 && NOW.has(c, nobody - 1);
        if (!told || c.question() || c.has(I | WE | YOU | YOUPL) || (verb == c.first() + 1 && c.is(c.first(), DET)))
            return null;
        int front = GermanNouns.front(c, verb);
        return front >= 0 ? new Sighting(null, front, verb, verb, nobody) : null;
    }

    /** Tells whether the participle at {@code i} is of a known verb of work. */
    static boolean isWork(Clause c, int i) {
        String infinitive = GermanParticiple.infinitive(c.words().text(i).toLowerCase(Locale.GERMAN));
        return infinitive != null && (GermanLexicon.LEXICON.of(Folding.hash(Folding.fold(infinitive))) & ACTINF) != 0;
    }
}

package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is to be done to a thing, from the passive: "der Zaun müsste repariert werden" becomes "den Zaun reparieren". */
final class GermanPassivePhrase {
    /** How the thing is left by it, said with the verb: "neu gestrichen". */
    private static final Set<String> MANNER =
            Set.of("neu", "fertig", "sauber", "anders", "nochmal", "komplett", "richtig", "einmal");

    /** What is done to somebody in the dative: the topic is no subject. */
    private static final Set<String> DATIVE =
            Set.of("antworten", "gratulieren", "helfen", "danken", "absagen", "zusagen", "zustimmen", "widersprechen");

    private GermanPassivePhrase() {}

    /** Returns the phrase, or null when the clause is no passive about its topic or the verb is not known. */
    static @Nullable String of(Clause c, Sighting s, String topic) {
        int done = participle(c);
        if (done < 0 || s.topicFirst() < 0 || (s.topicFirst() >= c.first() && s.topicEnd() > done)) return null;
        if (s.topicFirst() >= c.first() && c.is(s.topicFirst() - 1, PREP)) return null;
        String infinitive = GermanParticiple.infinitive(c.words().text(done).toLowerCase(Locale.GERMAN));
        if (infinitive == null) return null;
        boolean manner = done - 1 >= s.topicEnd() && MANNER.contains(c.folded(done - 1)) && !c.is(done - 1, MAL);
        String how = manner ? c.words().text(done - 1) + " " : "";
        String object = DATIVE.contains(infinitive) ? topic : GermanObject.of(topic);
        return object == null ? null : object + " " + how + infinitive;
    }

    /** Returns the participle of a passive, of what nobody has done, of "gehört" or of what must be so by a day, or -1. */
    private static int participle(Clause c) {
        int last = c.lastWord();
        int modal = c.find(DUTY | COULD2 | WANT | IWANT);
        if (modal >= 0 && GermanClause.isPassive(c, modal)) return last - 1;
        if (modal >= 0 && GermanPassive.isReadyBy(c, modal)) return c.word(last - 1, "fertig") ? -1 : last - 1;
        // "Die Blumen hat seit Freitag niemand mehr gegossen"
        int have = c.find(HAVE);
        if (have >= 0 && c.find(NOBODY, have) > have && GermanUntouched.isWork(c, last)) return last;
        // "Der Putzplan ist seit Wochen nicht aktualisiert worden", "wurde seit Jahren nicht mehr sortiert"
        int done = c.word(last, "worden") ? last - 1 : last;
        boolean left = done < last || c.folded(c.find(PAST)).startsWith("wurde");
        if (left && c.has(NEG) && GermanUntouched.isWork(c, done)) return done;
        int belongs = c.find(GEHOERT);
        while (belongs >= 0 && last > belongs && c.is(last, STRIP)) last--;
        boolean belonging = belongs >= 0
                && last > belongs
                && !c.is(last, Bits.CAPITAL)
                && GermanShapes.isParticiple(c.folded(last));
        return belonging ? last : -1;
    }
}

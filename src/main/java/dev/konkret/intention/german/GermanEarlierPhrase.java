package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Message;
import dev.konkret.intention.Phrases;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.GivenNames;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be done to a thing named before: "der Zaun ist kaputt, müsste man mal reparieren" becomes "den Zaun reparieren". */
final class GermanEarlierPhrase {
    private static final long LEFT_OUT =
            PARTICLE | SOFT | STRIP | STILL | URGE | MAL | PRONOUN | BITTE | Bits.DATE | Bits.MENTION;

    /** They point at the thing without being the object of the verb. */
    private static final WordSet POINTERS = WordSet.of(List.of(
            "da", "dran", "drum", "drüber", "davon", "dafür", "damit", "dazu", "danach", "daran", "darum", "darüber"));

    private static final WordSet NO_OBJECT = WordSet.of(List.of("geben", "aufleben", "nachziehen", "lüften"));
    private static final WordSet FOR_ONESELF = WordSet.of(List.of(
            "anschauen", "ansehen", "angucken", "anhören", "durchlesen", "vornehmen", "vorknöpfen", "überlegen"));
    private static final WordSet ACCUSATIVE = WordSet.of(List.of("für", "fürs", "ohne", "gegen", "um", "durch"));

    private static final int MOST_WORDS = 6;

    private GermanEarlierPhrase() {}

    /** Returns the phrase, or null when the topic is of this clause or the clause has no verb of work for it. */
    static @Nullable String of(Clause c, Sighting s, String topic) {
        int last = c.lastWord();
        if (s.topicFirst() < 0 || s.topicEnd() > c.first() || !c.is(last, ACTINF) || c.is(last, Bits.CAPITAL))
            return null;
        int modal = c.find(DUTY | COULD2 | SHOULD2);
        if (modal < 0 || modal >= last || c.has(NEG) || NO_OBJECT.has(c, last)) return null;
        if (!isObject(c.message(), s) || isReflexive(c)) return null;
        int from = modal + 1;
        while (from < last && (c.is(from, LEFT_OUT) || (c.is(from, DET) && GermanLone.is(c, from)))) from++;
        if (last - from > MOST_WORDS) return null;
        for (int i = c.first(); i <= last; i++) {
            boolean thing = i >= from && c.is(i, DET | Bits.CAPITAL) && !c.is(i - 1, PREP | DET);
            if (thing || POINTERS.has(c, i)) return null;
        }
        String object = GermanObject.of(topic);
        String act = Phrases.of(c.message(), s.about(from, last + 1), PARTICLE | SOFT | MAL | BITTE, "zu");
        return object == null || act.equals("machen") ? null : object + " " + act;
    }

    /** No person, and no noun in the dative: "von <i>den Spritzen</i> sind nur noch drei da". */
    private static boolean isObject(Message message, Sighting s) {
        int first = s.topicFirst();
        boolean one = s.topicEnd() == first + 1;
        if ((message.at(first) & PREP) != 0
                || message.words().folded(s.topicEnd() - 1).equals("leute")) return false;
        boolean name = one && GivenNames.has(message.words(), first);
        boolean dative = first > 0 && (message.at(first) & DET) != 0 && (message.at(first - 1) & PREP) != 0;
        return !name && (!dative || ACCUSATIVE.has(message, first - 1));
    }

    /** "Das muss sich ändern", "wir sollten uns abstimmen"; but "muss man sich anschauen" has an object. */
    private static boolean isReflexive(Clause c) {
        if (FOR_ONESELF.has(c, c.lastWord())) return false;
        for (int i = c.first(); i < c.end(); i++) if (c.word(i, "sich") || c.word(i, "uns")) return true;
        return false;
    }
}

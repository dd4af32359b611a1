package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import dev.konkret.reading.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** R3: the imperative, to somebody who is named or about a thing by a day. */
final class GermanOrders {
    private static final Set<String> NOUNS = Set.copyOf(GermanWords.RULE_LISTS.section("orders-nouns"));

    private GermanOrders() {}

    /** R3: an imperative to somebody who is named, or in the plural with a date. */
    static @Nullable Sighting order(Clause c) {
        if (c.question()) return null;
        int verb = imperative(c);
        if (verb < 0 || c.has(BITTE)) return null;
        // "Kümmer mich morgen drum": the writer himself.
        if (GermanCommitments.isReflexive(c, verb)) return null;
        // "Fahr gleich eh zu Edeka, bring den Kaffee mit": both are told of the writer.
        Clause told = c.previousInSentence();
        if (told != null && GermanOffers.isElided(told) && !GermanAddress.isNamed(c)) return null;
        // "Macht euch keinen Kopf"
        if ((c.word(verb + 1, "euch") || c.word(verb + 1, "dir")) && c.is(verb + 2, NEG)) return null;
        // "Gib mir bis Donnerstag": time is asked for, no work.
        if (c.folded(verb).startsWith("g")
                && c.word(verb + 1, "mir")
                && ((c.is(verb + 2, Bits.DATE) && !c.has(DET)) || SPAN.has(c, verb + 3))
                && !c.has(YOUPL)) return null;
        boolean named = GermanAddress.isNamed(c);
        boolean clear = c.is(verb, IMPERATIVE | ACTPL) && (c.has(Bits.DATE | DET) || c.word(verb + 1, "mir"));
        // "Nimm den Ordner mit hoch": with an object it is more than talk.
        boolean takes = c.is(verb + 1, DET) && GermanBlockers.hasWord(c, "mit");
        // "Bring Ohrenschützer mit, wenn du eigene hast"
        Clause next = c.nextInSentence();
        takes |= c.word(c.lastWord(), "mit") && c.find(Bits.CAPITAL, verb + 1) > verb && next != null && next.has(YOU);
        // "Wenn du eh in der Stadt bist: bring Toner mit"
        boolean onTheWay = told != null && told.has(YOU) && told.has(COND) && c.find(Bits.CAPITAL, verb + 1) > verb;
        if (onTheWay && c.is(verb, IMPERATIVE) && !IMPTALK.has(c, verb))
            return GermanTopic.rest(c, verb + 1, GermanAddress.of(c), verb);
        if (takes && !named && c.is(verb, IMPERATIVE) && next != null && next.has(YOU))
            return GermanTopic.rest(c, verb + 1, GermanAddress.of(c), verb);
        if ((IMPTALK.has(c, verb) && !named && !takes) || (!named && !clear)) return null;
        if (c.is(verb, ACTPL) && !c.is(verb, IMPERATIVE) && !named && isThird(c, verb)) return null;
        // "Wenn du eh rausgehst: bring die Flaschen weg"
        boolean yours = told != null && told.has(YOU) && told.has(COND);
        if (!named && !yours && c.is(verb, ACT1) && (isElidedMine(c, verb) || GermanHandovers.isToYou(c, verb)))
            return null;
        if (named && !c.is(verb, IMPERATIVE) && !isGroup(c)) return null;
        return GermanTopic.rest(c, verb + 1, GermanAddress.of(c), verb);
    }

    private static boolean isGroup(Clause c) {
        int mention = c.find(Bits.MENTION);
        return mention >= 0 && c.words().text(mention).startsWith("<!");
    }

    private static boolean isElidedMine(Clause c, int verb) {
        return c.folded(verb).endsWith("e") || (!c.has(MAL) && !c.has(Bits.DATE));
    }

    private static boolean isThird(Clause c, int verb) {
        return !c.word(verb + 1, "euch")
                && !c.has(BITTE)
                && !c.words().folded(c.lastWord()).equals("ein");
    }

    /** Returns the imperative at the start of the clause, or -1. */
    static int imperative(Clause c) {
        int i = GermanAddress.start(c);
        while (i < c.end() && (c.is(i, BITTE | CONJ) || (c.is(i, STRIP) && !c.is(i, IMPERATIVE | PRONOUN)))) i++;
        if (c.is(i, Bits.DATE)) i = c.skip(Bits.DATE, i);
        boolean form = c.is(i, IMPERATIVE | ACTPL) || polite(c, i) || unknown(c, i) || isYours(c, i);
        // "Heute Abend Spiel im Saal": a noun.
        if (i > c.first() && c.is(i, Bits.CAPITAL) && c.is(i - 1, Bits.DATE)) return -1;
        if (isNoun(c, i)) return -1;
        // "Übernimm du die Spülschicht"
        boolean you =
                c.is(i + 1, YOU) && c.is(i, IMPERATIVE) && !c.is(i, ACT1 | ACT2) && c.is(i + 2, DET) && !c.question();
        if (!form || (c.is(i + 1, I | WE | MAN | SOMEONE | YOU) && !you)) return -1;
        return i;
    }

    /** "Bitte das Tor zumachen wenn ihr geht": returns the last word before a condition whose comma was forgotten. */
    static int lastBeforeCondition(Clause c, int bitte) {
        int cond = c.find(COND, bitte + 2);
        boolean forgotten =
                cond > bitte && c.is(cond + 1, YOU | YOUPL) && c.words().kind(cond - 1) == Kind.WORD;
        return forgotten ? cond - 1 : c.lastWord();
    }

    /** "Start um 9, Ende offen", "Miete mit Kaufoption": a noun that looks like an imperative, with no object. */
    private static boolean isNoun(Clause c, int i) {
        if (!c.is(i, Bits.CAPITAL) || !NOUNS.contains(c.folded(i)) || c.has(BITTE)) return false;
        boolean last = i + 1 >= c.end() || i == c.lastWord();
        return last || c.is(i + 1, PREP | Bits.DATE) || c.words().kind(i + 1) != Kind.WORD;
    }

    /** "Fasst das bitte nicht an", "such bitte den Ordner raus": a verb that is no work of itself opens the clause and takes an object. */
    private static boolean unknown(Clause c, int i) {
        boolean unknown = (c.at(i) & ~(Bits.CAPITAL | TURN | CUE)) == 0 && (i == c.first() || !c.is(i, Bits.CAPITAL));
        if (!unknown || !c.has(BITTE)) return false;
        int thing = i + 1;
        while (c.is(thing, BITTE | MAL) || c.word(thing, "mir") || c.word(thing, "uns")) thing++;
        // "Fasse bitte das zusammen" says nothing yet, nor does "denkt bitte alle dran".
        boolean named =
                c.is(thing, DET) && !c.word(thing, "alle") && (!c.is(thing, PRONOUN) || c.is(thing + 1, Bits.CAPITAL));
        return named && isImperative(c.folded(i));
    }

    private static boolean isImperative(String folded) {
        return folded.endsWith("t") || (!folded.endsWith("s") && GermanLexicon.infinitive(folded) != null);
    }

    /** "Bitte reicht bis Montag eure Belege ein": what is theirs makes any such verb an order. */
    private static boolean isYours(Clause c, int i) {
        if (!c.is(i - 1, BITTE) || !c.folded(i).endsWith("t") || c.is(i, Bits.CAPITAL | DET | STRIP)) return false;
        // "Bitte haltet die Fluchtwege frei"
        boolean plural = c.folded(i).endsWith("tet") || c.folded(i).endsWith("det");
        if (plural && c.is(i + 1, DET)) return true;
        int thing = c.skip(Bits.DATE, i + 1);
        return c.folded(thing).startsWith("eur") || c.word(thing, "euch");
    }

    private static boolean polite(Clause c, int i) {
        return c.word(i + 1, "sie") && c.is(i, ACTINF);
    }
}

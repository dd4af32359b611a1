package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Names;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import dev.konkret.reading.GivenNames;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** C6: somebody named does it. */
final class GermanOthers {
    private static final Set<String> AGREED = Set.of("erklaert", "zugesagt", "versprochen", "angeboten");

    private static final Set<String> BY_HAND = Set.copyOf(GermanWords.RULE_LISTS.section("others-by-hand"));

    private GermanOthers() {}

    /** C6: somebody named does it. */
    static @Nullable Sighting theyDo(Clause c) {
        if (c.question()) return null;
        int who = c.first();
        while (who < c.end()
                && (OPENER.has(c, who) || c.is(who, CONJ) || c.words().isSign(who, '@'))) who++;
        // "Die Anna und der Leo räumen auf"
        if (c.is(who, DET) && Names.is(c, who + 1)) who++;
        // "Unser Hausmeister Rudi wird das Schloss tauschen"
        if (c.is(who, DET) && c.is(who + 1, Bits.CAPITAL) && Names.is(c, who + 2)) who += 2;
        boolean mention = c.is(who, Bits.MENTION);
        // "<!channel> meldet euch": many are told, nobody does it.
        if (mention && c.words().text(who).startsWith("<!")) return null;
        // "Er nimmt den Donnerstag"
        if (c.word(who, "er")) return null;
        boolean title = GermanAddress.title(c, who) > who;
        int first = who;
        if (title) who = GermanAddress.title(c, who) - 1;
        boolean name = !mention && (title || Names.is(c, who));
        if (!mention && !name && !(c.is(who, Bits.CAPITAL) && Names.mayBe(c, who) && !isWord(c, who))) return null;
        int verb = mention || name ? behindPlace(c, who + 1) : who + 1;
        if (c.is(verb, CONJ) && c.is(verb + 1, DET) && Names.is(c, verb + 2) && c.is(verb + 3, ACTINF))
            return GermanTopic.rest(c, verb + 4, owner(c, first, who), verb + 3);
        boolean two = c.is(verb, CONJ) && (c.is(verb + 1, Bits.MENTION) || Names.mayBe(c, verb + 1));
        if (two && (mention || name) && c.is(verb + 2, ACTINF) && c.has(Bits.DATE | DET))
            return GermanTopic.rest(c, verb + 3, owner(c, first, who), verb + 2);
        if ((mention || name)
                && c.is(verb, HAVE)
                && AGREED.contains(c.folded(c.lastWord()))
                && c.nextInSentence() != null) {
            Clause task = c.nextInSentence();
            return GermanTopic.rest(task, task.first(), owner(c, first, who), verb, c.lastWord());
        }
        if (c.is(verb, CONJ) && c.is(verb + 1, I) && c.lastWord() > verb + 1)
            return GermanTopic.rest(c, verb + 3, Owner.SPEAKER, verb + 1);
        // "Tom zieht nach Kiel", "Lena spielt Theater": their own life.
        if ((c.word(verb, "spielt") && !c.has(DET) && !c.word(c.lastWord(), "ein"))
                || (c.word(verb, "zieht") && c.word(verb + 1, "nach"))) return null;
        // "Frau Schumm schaut schon so"
        boolean looks = c.word(verb, "schaut") || c.word(verb, "guckt");
        if (looks && (c.word(c.lastWord(), "so") || c.lastWord() == verb)) return null;
        // "Elke macht bei uns die Buchhaltung": her part all the time.
        if (c.word(verb + 1, "bei") && (c.word(verb + 2, "uns") || c.word(verb + 2, "euch")) && !c.has(Bits.DATE))
            return null;
        if (PRIVATE.has(c, who)) return null;
        boolean speaks = THINK.has(c, verb) || c.word(verb, "sagt") || c.word(verb, "fragt");
        if (speaks && (c.lastWord() == verb || (!mention && !name))) return null;
        boolean does = c.is(verb, ACT3) || c.folded(verb).endsWith("iert");
        boolean will = c.word(verb, "wird")
                && GermanShapes.isInfinitive(c.folded(c.lastWord()))
                && (!c.is(c.lastWord(), STATIVE) || (c.word(c.lastWord(), "halten") && c.is(verb + 1, DET)))
                && (!c.word(verb + 1, "sich") || c.is(c.lastWord(), ACTINF));
        if ((!does && !will) || c.is(verb + 1, YOU)) return null;
        // "Frau Öztürk lässt fragen, ob …"
        if (c.word(verb, "laesst") && c.word(verb + 1, "fragen")) return null;
        // "Frieder schweißt alles außer Suppe"
        if (c.word(verb + 1, "alles") && !c.has(Bits.DATE)) return null;
        // "Ludmilla bringt zum Nähabend am Donnerstag Stoff mit"
        boolean byHand = BY_HAND.contains(c.folded(verb)) && c.has(Bits.DATE);
        // "Herr Doktor lässt ausrichten", "Schild hängt hinter der Tür", "LE macht ja auto renew".
        if (c.word(c.lastWord(), "ausrichten")
                || (!mention && !name && !c.is(GermanBounds.start(c, verb + 1), DET) && !byHand)) return null;
        int doer = name || mention ? -1 : subjectBehind(c, verb);
        return doer > 0
                ? new Sighting(owner(c, doer, doer), who, verb, verb)
                : GermanTopic.rest(c, verb + 1, owner(c, first, who), verb);
    }

    /** "Lisa <i>von der Reisestelle</i> reicht …": returns the token behind where somebody works; {@code i} when nothing is said of it. */
    static int behindPlace(Clause c, int i) {
        boolean in = c.word(i, "im") || c.word(i, "beim");
        int verb = in ? behindNoun(c, i) : behindOrigin(c, i);
        return c.is(verb, ACT3 | WIRD | IS | HAVE) ? verb : i;
    }

    /** Returns the token behind "vom Service", "aus dem Content-Team" at {@code i}, or {@code i}. */
    static int behindOrigin(Clause c, int i) {
        return c.word(i, "von") || c.word(i, "vom") || c.word(i, "aus") ? behindNoun(c, i) : i;
    }

    private static int behindNoun(Clause c, int preposition) {
        int noun = c.is(preposition + 1, DET) ? preposition + 2 : preposition + 1;
        if (c.is(noun + 1, Bits.CAPITAL) && !c.is(noun, Bits.CAPITAL)) noun++;
        // "Aus dem Content-Team"
        if (c.words().isSign(noun + 1, '-') && c.words().touchesPrevious(noun + 2)) noun += 2;
        return c.is(noun, Bits.CAPITAL) && !c.is(noun, Bits.DATE | PRONOUN) ? noun + 1 : preposition;
    }

    /** "Traverse bringt der Kranfahrer": an article in the nominative behind the verb makes the first noun the object. */
    private static int subjectBehind(Clause c, int verb) {
        int noun = verb + 2;
        boolean he = c.word(verb + 1, "der")
                && c.is(noun, Bits.CAPITAL)
                && !c.folded(noun).endsWith("in");
        for (int i = noun + 1; he && i < c.end(); i++) he = !c.is(i, DET) || c.is(i, Bits.DATE) || c.is(i - 1, PREP);
        return he ? noun : -1;
    }

    static Owner owner(Clause c, int first, int who) {
        return c.is(who, Bits.MENTION)
                ? new Owner.Mentioned(c.words().text(who))
                : new Owner.Named(c.words().span(first, who).of(c.words().original()));
    }

    /** C6: "um die Anmeldung kümmert sich Frau Berger". */
    static @Nullable Sighting seenToBy(Clause c) {
        int verb = c.find(ACT3);
        boolean about = c.word(verb, "kuemmert")
                && c.word(verb + 1, "sich")
                && (c.word(c.first(), "um") || c.word(c.first(), "ums"));
        if (!about || c.question() || c.has(NEG | NOBODY)) return null;
        int who = c.skip(STRIP | Bits.DATE, verb + 2);
        if (c.is(who, DET) && Names.is(c, who + 1)) who++;
        boolean title = (c.word(who, "herr") || c.word(who, "frau")) && c.is(who + 1, Bits.CAPITAL);
        boolean mention = c.is(who, Bits.MENTION);
        boolean small = who == c.lastWord() && GivenNames.has(c.words(), who);
        if (!title && !mention && !small && !Names.is(c, who)) return null;
        Sighting nothing = new Sighting(owner(c, who, title ? who + 1 : who), -1, -1, verb, who);
        return nothing.about(c.first() + 1, GermanBounds.trim(c, c.first() + 1, verb));
    }

    /** C6: "die Moderation hat Ines übernommen". */
    static @Nullable Sighting takenBy(Clause c) {
        int have = c.find(HAVE);
        int last = c.lastWord();
        boolean taken = c.word(last, "uebernommen") && have > c.first() && !c.question() && !c.has(NEG | I | Bits.DATE);
        boolean mention = c.is(have + 1, Bits.MENTION);
        if (!taken || last != have + 2 || !(mention || Names.is(c, have + 1))) return null;
        return GermanCommitments.front(c, have, have + 1, have, last).by(owner(c, have + 1, have + 1));
    }

    static boolean isWord(Clause c, int i) {
        return c.is(i, FUNCTION | CUE | SOFT | NEG | Bits.DATE) || OUTSIDER.has(c, i);
    }
}

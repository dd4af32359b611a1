package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Names;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** C6: somebody named does it. */
final class GermanOthers {
    private static final Set<String> AGREED = Set.of("erklaert", "zugesagt", "versprochen", "angeboten");

    private static final Set<String> PARTICLES = Set.copyOf(GermanWords.section("separable"));
    private static final Set<String> PERSONAL = Set.of(
            "uebernimmt",
            "erledigt",
            "organisiert",
            "betreut",
            "moderiert",
            "besorgt",
            "kocht",
            "backt",
            "baeckt",
            "leitet");
    private static final Set<String> BY_HAND = Set.of(
            "bringt",
            "holt",
            "kauft",
            "besorgt",
            "schickt",
            "baut",
            "druckt",
            "schreibt",
            "ruft",
            "bestellt",
            "nimmt",
            "raeumt");

    private GermanOthers() {}

    /** C6: somebody named does it. */
    static @Nullable Sighting theyDo(Clause c) {
        if (c.question()) return null;
        int who = c.first();
        while (who < c.end()
                && (OPENER.has(c, who) || c.is(who, CONJ) || c.words().isSign(who, '@'))) who++;
        // "Die Anna und der Leo räumen auf"
        if (c.is(who, DET) && Names.is(c, who + 1)) who++;
        boolean mention = c.is(who, Bits.MENTION);
        boolean title = (c.word(who, "herr") || c.word(who, "frau")) && c.is(who + 1, Bits.CAPITAL);
        int first = who;
        if (title) who = GermanAddress.title(c, who) - 1;
        boolean name = !mention && (title || Names.is(c, who));
        if (!mention && !name && !(c.is(who, Bits.CAPITAL) && Names.mayBe(c, who) && !isWord(c, who))) return null;
        int verb = who + 1;
        if (c.is(verb, CONJ) && c.is(verb + 1, DET) && Names.is(c, verb + 2) && c.is(verb + 3, ACTINF))
            return GermanTopic.rest(c, verb + 4, owner(c, first, who), verb + 3);
        boolean two = c.is(verb, CONJ) && (c.is(verb + 1, Bits.MENTION) || Names.is(c, verb + 1));
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
        if (PRIVATE.has(c, who)) return null;
        boolean speaks = THINK.has(c, verb) || c.word(verb, "sagt") || c.word(verb, "fragt");
        if (speaks && (c.lastWord() == verb || (!mention && !name))) return null;
        boolean does = c.is(verb, ACT3) || c.folded(verb).endsWith("iert");
        boolean will = c.word(verb, "wird")
                && GermanShapes.isInfinitive(c.folded(c.lastWord()))
                && !c.is(c.lastWord(), STATIVE);
        if ((!does && !will) || c.is(verb + 1, YOU)) return null;
        // "Frieder schweißt alles außer Suppe"
        if (c.word(verb + 1, "alles") && !c.has(Bits.DATE)) return null;
        // "Ludmilla bringt zum Nähabend am Donnerstag Stoff mit"
        boolean byHand = BY_HAND.contains(c.folded(verb)) && c.has(Bits.DATE);
        // "Herr Doktor lässt ausrichten", "Schild hängt hinter der Tür", "LE macht ja auto renew".
        if (c.word(c.lastWord(), "ausrichten")
                || (!mention && !name && !c.is(GermanBounds.start(c, verb + 1), DET) && !byHand)) return null;
        return GermanTopic.rest(c, verb + 1, owner(c, first, who), verb);
    }

    private static Owner owner(Clause c, int first, int who) {
        return c.is(who, Bits.MENTION)
                ? new Owner.Mentioned(c.words().text(who))
                : new Owner.Named(c.words().span(first, who).of(c.words().original()));
    }

    /** C6: "das macht Tobi bis Freitag": the verb first or behind its object, then the name. */
    static @Nullable Sighting doneBy(Clause c) {
        int verb = c.find(ACT3);
        boolean mention = c.is(verb + 1, Bits.MENTION);
        Sighting behind = verb < 0 ? null : byNameBehind(c, verb);
        if (behind != null) return behind;
        // "Man muss zweimal klingeln, dann macht Erna auf"
        Clause before = c.previousInSentence();
        if (c.is(c.first(), OTHERWISE) && before != null && before.has(MAN)) return null;
        if (verb < 0
                || c.question()
                || c.has(NEG)
                || c.is(c.first(), SUB | COND | WH)
                || !(mention || Names.is(c, verb + 1) || isUnknownName(c, verb))) return behindRecipient(c, verb);
        boolean work = c.word(verb, "macht")
                || c.word(verb, "uebernimmt")
                || c.word(verb, "erledigt")
                || c.word(verb, "bringt");
        // "Die Fahrkarten bestellt Tobias morgen"
        boolean thing = c.is(GermanNouns.front(c, verb), DET)
                && c.is(verb - 1, Bits.CAPITAL)
                && (c.has(Bits.DATE)
                        || PARTICLES.contains(c.folded(c.lastWord()))
                        || (c.lastWord() == verb + 1
                                && !INFORM.has(c, verb)
                                && (!THINK.has(c, verb) || c.word(c.first(), "den"))));
        if (!work && !(thing && isOnlyName(c, verb + 1))) return null;
        Owner owner = mention
                ? new Owner.Mentioned(c.words().text(verb + 1))
                : new Owner.Named(c.words().text(verb + 1));
        return GermanCommitments.front(c, verb, verb + 1, verb).by(owner);
    }

    /** "Den Blumenschmuck macht wieder die Annemarie", "die Pläne macht Frau Demirel", "das Protokoll schreibt <@U1>". */
    private static @Nullable Sighting byNameBehind(Clause c, int verb) {
        int who = c.skip((STRIP & ~PRONOUN & ~DET) | Bits.DATE, verb + 1);
        if (who > verb + 1 && GermanBlockers.hasWord(c, "sich")) return null;
        boolean article = c.is(who, DET) && Names.is(c, who + 1);
        if (article) who++;
        int title = GermanAddress.title(c, who);
        boolean titled = title > who;
        boolean mention = c.is(who, Bits.MENTION);
        boolean thing = c.is(c.first(), DET) && c.is(verb - 1, Bits.CAPITAL) && GermanNouns.front(c, verb) == c.first();
        if (!thing || !(article || titled || mention) || c.question() || c.has(NEG | PAST | MODAL)) return null;
        int last = titled ? title - 1 : who;
        boolean tells = THINK.has(c, verb) && !mention;
        if (tells || !isOnlyName(c, last)) return null;
        return GermanCommitments.front(c, verb, verb, verb).by(owner(c, who, last));
    }

    /** "Die Bestellung erledigt Josefa noch diese Woche": with such a verb and a day only somebody can be meant. */
    private static boolean isUnknownName(Clause c, int verb) {
        return PERSONAL.contains(c.folded(verb))
                && c.has(Bits.DATE)
                && c.is(verb - 1, Bits.CAPITAL)
                && Names.mayBe(c, verb + 1)
                && !isWord(c, verb + 1)
                && isOnlyName(c, verb + 1);
    }

    /** Nothing else behind the verb could be its object or its subject. */
    private static boolean isOnlyName(Clause c, int who) {
        for (int i = who + 1; i < c.end(); i++) {
            if (c.is(i, Bits.CAPITAL | DET) && !c.is(i, Bits.DATE) && !c.is(i - 1, PREP) && !c.is(i - 2, PREP))
                return false;
        }
        return true;
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
        if (!title && !mention && !Names.is(c, who)) return null;
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

    /** "Ein Ersatzgerät besorgt euch der Deniz", "die Gläser spült Onkel Heinz": the name ends the clause. */
    private static @Nullable Sighting behindRecipient(Clause c, int verb) {
        int last = c.lastWord();
        boolean near = last == verb + 2 || last == verb + 3;
        boolean object = c.is(c.first(), DET) && c.is(verb - 1, Bits.CAPITAL);
        if (verb < 0 || !near || !object || !Names.is(c, last) || c.question() || c.has(NEG | PREP)) return null;
        return GermanCommitments.front(c, verb, last, verb)
                .by(new Owner.Named(c.words().text(last)));
    }

    private static boolean isWord(Clause c, int i) {
        return c.is(i, FUNCTION | CUE | SOFT | NEG | Bits.DATE) || OUTSIDER.has(c, i);
    }
}

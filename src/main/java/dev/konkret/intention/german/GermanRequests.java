package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanClause.*;
import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import dev.konkret.reading.GivenNames;
import dev.konkret.reading.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asking a particular addressee to do something. */
final class GermanRequests {
    private static final Set<String> SWITCHED =
            Set.of("aus", "an", "zu", "auf", "rein", "raus", "weg", "ab", "runter", "hoch");

    private static final Set<String> OTHERS = Set.of("ihm", "ihr", "ihnen", "denen");

    private GermanRequests() {}

    /** R1: kannst du, könnt ihr, magst du, bist du so lieb. */
    static @Nullable Sighting canYou(Clause c) {
        int verb = c.find(CANYOU);
        int first = GermanAddress.start(c);
        if (verb < 0 || (verb > first + 1 && !isFirst(c, verb))) return null;
        int you = youAfter(c, verb);
        boolean only = c.is(verb, CANYOUONLY) && c.words().folded(verb).endsWith("e");
        if (you < 0 && !only && !c.is(verb, CANYOUONLY)) return null;
        String form = c.folded(verb);
        if (form.startsWith("bist") || form.startsWith("seid") || form.startsWith("waer") || form.startsWith("haett"))
            return soKind(c, verb);
        if (c.is(verb, WANT) && form.equals("willst")) return null;
        // "Du magst auch Faxgeräte": what one likes.
        if (form.equals("magst") && !c.question() && c.is(verb - 1, YOU)) return null;
        int last = c.lastWord();
        if (COGNITION.has(c, last)
                || (c.has(COND) && c.find(COND) < verb)
                || (last <= verb + 1 && you >= 0 && last <= you)) return null;
        if (!c.question() && c.has(SUB) && c.find(SUB) < verb) return null;
        if (c.word(last, "sein") || c.word(last, "haben")) return null;
        Clause told = c.nextInSentence();
        // "Kannst du der Neuen erklären, wie …": somebody else is told, which is work.
        boolean others = you >= 0 && (c.is(you + 1, DET) || OTHERS.contains(c.folded(you + 1)));
        boolean onlyTells = !others
                && INFORM.has(c, last)
                && !(c.is(last - 1, CONJ) && GermanShapes.isInfinitive(c.folded(last - 2)));
        if (told != null && told.is(told.first(), WH | SUB) && onlyTells) return null;
        // "Kannst du Klavier spielen?"
        if (PRIVATE.has(c, last - 1) && last == you + 2 && c.question()) return null;
        if (PRIVATE.has(c, last) && last == you + 1 && c.question() && !GermanAddress.isNamed(c)) return null;
        // "Du kannst den Schein abgeben oder schicken": what one may choose.
        // "Bis dahin könnt ihr mich nur am Ufer bewundern"
        boolean me = GermanBlockers.hasWord(c, "mich") && GermanBlockers.hasWord(c, "nur");
        if (me && !c.question() && !c.has(BITTE)) return null;
        // "Da kannst du auch auf dem Gang Rad fahren"
        boolean mere =
                !c.question() && c.word(verb - 1, "da") && GermanBlockers.hasWord(c, "auch") && !c.has(BITTE | MAL);
        if (mere) return null;
        boolean option = !c.question() && GermanBlockers.hasWord(c, "oder") && !c.has(BITTE | MAL);
        if (option || GermanSkill.isAsked(c, verb, you)) return null;
        boolean asks = c.question() || c.has(BITTE | MAL | DET | Bits.DATE) || GermanAddress.isNamed(c);
        if (!asks || GermanConsequence.isForYou(c)) return null;
        return GermanTopic.rest(c, behindGroup(c, Math.max(verb, you)), GermanAddress.of(c), verb, you);
    }

    /** "Könntet ihr <i>vom Service</i> mir …": returns the token behind who is meant by "ihr" at {@code you}. */
    private static int behindGroup(Clause c, int you) {
        int behind = c.is(you, YOUPL) ? GermanOthers.behindOrigin(c, you + 1) : you + 1;
        return behind <= c.lastWord() ? behind : you + 1;
    }

    private static @Nullable Sighting soKind(Clause c, int verb) {
        for (int i = verb + 1; i < c.end(); i++) {
            boolean kind = c.word(i, "lieb") || c.word(i, "nett") || (c.word(i, "gut") && c.word(i - 1, "so"));
            boolean time = c.has(HAVE2) && (c.word(i, "zeit") || c.word(i, "lust"));
            if (!kind && !time) continue;
            int and = i + 1;
            if (c.is(and, CONJ))
                return GermanTopic.rest(c, c.is(and + 1, CANYOU) ? and + 2 : and + 1, GermanAddress.of(c), verb, i);
            Clause next = c.nextInSentence();
            if (next != null) return GermanTopic.rest(next, next.first(), GermanAddress.of(c), verb, i);
        }
        return null;
    }

    private static int youAfter(Clause c, int verb) {
        for (int i = verb + 1; i < c.end() && i <= verb + 4; i++) {
            if (c.is(i, YOU) || (c.is(i, YOUPL) && !startsNoun(c, i + 1))) return i;
            if (c.word(i, "sie") && c.is(i, Bits.CAPITAL)) return i;
            if (!c.is(i, STRIP | Bits.MENTION | BITTE)) return -1;
        }
        return -1;
    }

    /** R2: bitte with an imperative or an infinitive. */
    static @Nullable Sighting please(Clause c) {
        // "Lasst uns bitte …": all of us.
        if (c.has(LET) && GermanBlockers.hasWord(c, "uns")) return null;
        if (GermanInfinitive.anybody(c) != null || GermanReminders.isRecall(c)) return null;
        // "Kabelbrücke bitte, irgendwer!"
        Clause behind = c.nextInSentence();
        if (behind != null && GermanWhoeverWill.isAnybody(behind)) return null;
        if (c.word(c.first(), "beim") && !c.has(Bits.DATE)) return null;
        // "Bitte auf die Agenda: …" asks nobody.
        if (LISTS.in(c) && c.endsWith(':') && !c.has(Bits.MENTION | ACTPL)) return null;
        int bitte = c.find(BITTE);
        Clause before = c.previousInSentence();
        Sighting refrain = behindPlea(c);
        if (refrain != null) return refrain;
        if (before != null && bitte == c.first() && bitte == c.lastWord()) return pleaseBehind(before, bitte);
        // "Hakst du wegen dem Grußwort bitte noch nach?": what is asked begins before.
        int asked = c.find(ACT2 | ACTPL);
        if (asked >= 0 && asked < bitte - 2 && isVerbFirst(c, asked) && c.is(asked + 1, YOU | YOUPL)) return null;
        int ordered = GermanOrders.imperative(c);
        if (ordered < 0 && COURTESY.has(c, bitte + 1) && c.lastWord() <= bitte + 2 && !isAgain(c, bitte)) return null;
        int verb = ordered;
        Owner owner = GermanAddress.of(c);
        if (c.folded(verb).startsWith("entschuldig") || c.folded(verb).startsWith("verzeih")) return null;
        if (verb >= 0) return about(c, verb, owner, bitte);
        // "Man möge bitte …" is said to nobody.
        int last = GermanOrders.lastBeforeCondition(c, bitte);
        int finite = c.find(MODAL | MAN | IS | HAVE);
        if ((finite >= 0 && finite <= last) || subjectPronoun(c)) return null;
        // "Bitte beachten", "bei Rückfragen bitte melden": courtesy.
        if (c.word(last, "beachten") || (c.word(c.first(), "bei") && c.is(last, ACTINF) && !c.has(Bits.DATE)))
            return null;
        if (last == bitte) last = previousWord(c, last);
        // "Bitte nicht mehr im Hof parken jana"
        boolean called = last > bitte + 1 && GivenNames.has(c.words(), last) && c.is(bitte + 1, NEG);
        if (called) {
            owner = new Owner.Named(c.words().text(last));
            last = last - 1;
        }
        // "Tom, die Folien bitte bis Freitag"
        int thing = GermanAddress.start(c);
        boolean due = c.is(thing, DET | OUR) && thing < bitte - 1 && c.word(c.find(Bits.DATE, bitte), "bis");
        if (due && c.lastWord() == bitte && GermanNouns.phrase(c, thing) == bitte)
            return new Sighting(owner, thing, bitte, bitte);
        // "Zwei Brezeln bitte": ordered at a counter.
        boolean counted = c.is(last - 1, DET) || (last > c.first() && c.words().kind(last - 1) == Kind.NUMBER);
        if (counted && last < bitte && !c.is(last, ACTINF)) return null;
        boolean infinitive =
                last > c.first() && (GermanShapes.isInfinitive(c.folded(last)) && !c.is(last, Bits.CAPITAL | STRIP));
        boolean switched = bitte == GermanAddress.start(c) && last > bitte + 1 && SWITCHED.contains(c.folded(last));
        if (!infinitive && bitte == c.first() && GermanPutThere.isSent(c, bitte))
            return GermanTopic.rest(c, bitte + 1, owner, bitte, last);
        if (!infinitive && switched && c.is(last - 1, Bits.CAPITAL))
            return new Sighting(owner, GermanBounds.start(c, bitte + 1), last, bitte, last);
        if (!infinitive && GermanPutThere.is(c, bitte))
            return new Sighting(owner, GermanAddress.start(c), bitte, bitte, bitte + 1);
        if (!infinitive) {
            boolean addressed = c.has(Bits.MENTION) || GermanAddress.isNamed(c);
            return addressed && c.lastWord() > bitte + 1 && c.has(Bits.DATE | DET)
                    ? GermanTopic.rest(c, bitte + 1, owner, bitte)
                    : null;
        }
        if (c.is(bitte + 1, NEG))
            return GermanTopic.rest(c, bitte + 2, owner, bitte, last).about(bitte + 1, last + 1);
        int from = bitte < last ? bitte + 1 : GermanAddress.start(c);
        // "Bitte alle eintragen": those who are asked.
        if (c.word(from, "alle") && !c.is(from + 1, Bits.CAPITAL))
            return GermanTopic.rest(c, from + 1, owner, bitte, last);
        return GermanTopic.rest(c, Math.min(from, GermanBounds.start(c, GermanAddress.start(c))), owner, bitte, last);
    }

    /** "Die Bögen bitte nochmal zählen", but "bitte nochmal". */
    private static boolean isAgain(Clause c, int bitte) {
        return bitte > GermanAddress.start(c) && c.is(c.lastWord(), ACTINF) && c.is(bitte + 1, MAL);
    }

    /** "Eine Bitte: keine Umbuchungen mehr ohne Nachricht" */
    private static @Nullable Sighting behindPlea(Clause c) {
        int plea = c.lastWord();
        Clause next = c.nextInSentence();
        if (!c.is(plea, BITTE) || !c.is(plea, Bits.CAPITAL) || !c.endsWith(':') || next == null) return null;
        int no = next.skip(Bits.MUTE, next.first());
        return refrains(next, no) ? new Sighting(GermanAddress.of(c), no, next.lastWord() + 1, plea, no) : null;
    }

    /** Tells whether the clause forbids with "kein … mehr" and no verb of its own. */
    private static boolean refrains(Clause c, int no) {
        return c.folded(no).startsWith("kein")
                && GermanBlockers.hasWord(c, "mehr")
                && !c.has(MODAL | IS | HAVE | WE | I | WH | ACT3);
    }

    /** "Catering absagen, bitte." */
    private static @Nullable Sighting pleaseBehind(Clause c, int bitte) {
        int last = c.lastWord();
        boolean infinitive = last > c.first() && GermanShapes.isInfinitive(c.folded(last)) && !c.is(last, Bits.CAPITAL);
        // "Kein Altöl mehr in die Tonne, bitte!"
        int no = c.skip(CONJ | Bits.MUTE, c.first());
        if (c.has(PREP) && refrains(c, no)) return new Sighting(GermanAddress.of(c), no, last + 1, bitte, no);
        boolean bare = infinitive && !c.has(MODAL | IS | HAVE | WE | I | WH | ACT3);
        return bare ? GermanTopic.rest(c, GermanAddress.start(c), GermanAddress.of(c), bitte, last) : null;
    }

    private static boolean subjectPronoun(Clause c) {
        return c.has(WE | I);
    }

    private static int previousWord(Clause c, int i) {
        int k = i - 1;
        while (k > c.first() && c.words().kind(k) != Kind.WORD) k--;
        return k;
    }

    private static Sighting about(Clause c, int verb, Owner owner, int word) {
        // "Prüfen Sie sich bitte …": the address is no part of it.
        int from = c.word(verb + 1, "sie") && !c.is(verb + 2, Bits.CAPITAL) ? verb + 2 : verb + 1;
        Sighting said = GermanTopic.rest(c, from, owner, verb, word);
        return said.hasTopic() ? said : GermanAsked.opened(c, said);
    }

    /** "Jutta schickst du mir heut noch die Liste": asked without a question mark. */
    private static boolean isUnmarked(Clause c, int verb) {
        boolean mine = c.is(verb + 1, YOU) && (c.word(verb + 2, "mir") || c.word(verb + 2, "uns"));
        Clause next = c.nextInSentence();
        boolean condition = next != null && next.is(next.first(), ACT1 | ACT2 | ACT3 | MODAL | WIRD | IS | HAVE);
        return mine && c.has(STILL | Bits.DATE) && c.find(DET, verb + 3) > verb && !condition && !c.has(NEG);
    }

    /** R4: machst du …?, fährst du …? */
    static @Nullable Sighting doYou(Clause c) {
        int verb = c.find(ACT2 | ACTPL);
        if (verb < 0 || !(c.question() || c.has(BITTE) || isUnmarked(c, verb))) return null;
        // "Carla, das übernimmst bitte du"
        boolean told = c.has(BITTE) && c.is(verb, ACT2) && c.has(YOU) && !c.question() && !c.has(WH | COND | SUB);
        if (told && !isVerbFirst(c, verb))
            return GermanCommitments.front(c, verb, verb, verb).by(GermanAddress.of(c));
        if (!isVerbFirst(c, verb) && verb > GermanAddress.start(c)) return null;
        int you = youAfter(c, verb);
        // "Machst du Früh- oder Spätdienst?"
        boolean either = GermanBlockers.hasWord(c, "oder") && c.question() && !c.has(BITTE | DET | IT);
        if (either) return null;
        if (you < 0 || (c.is(verb + 1, MAL) && c.word(verb + 2, "noch"))) return null;
        if (c.question() && GermanAsksYou.wantsToKnow(c, verb)) return null;
        return c.has(WH) || (NO_ACT.has(c, c.lastWord()) && c.is(c.lastWord(), Bits.CAPITAL))
                ? null
                : GermanTopic.rest(c, you + 1, GermanAddress.of(c), verb, you);
    }
}

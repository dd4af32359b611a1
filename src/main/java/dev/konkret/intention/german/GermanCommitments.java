package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanClause.*;
import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody takes a concrete piece of work. */
final class GermanCommitments {
    private static final Set<String> ADVICE =
            Set.of("eher", "stelle", "anders", "erstmal", "lieber", "niemals", "trotzdem", "genauso");
    private static final Set<String> ONLY_REPORTS = Set.of("aus", "vom", "ab", "krank", "zurueck", "wieder", "hiermit");

    private static final Set<String> REFLEXIVE =
            Set.of("kuemmer", "kuemmere", "meld", "melde", "setz", "setze", "klemm", "haeng", "mach");

    private GermanCommitments() {}

    /** C1: ich mach, schick ich, mach ich. */
    static @Nullable Sighting iDo(Clause c) {
        int i = c.find(I);
        for (int guard = 0; i >= 0 && guard < 4; i = c.find(I, i + 1), guard++) {
            int verb = isAct(c, i - 1) ? i - 1 : isAct(c, i + 1) ? i + 1 : -1;
            if (verb < 0 && GermanUnknownVerb.is(c, i + 1)) verb = i + 1;
            // "Dann übernehm halt ich den Dienst"
            boolean apart = i == c.lastWord() || isVerbFirst(c, i - 2) || c.word(c.first(), "dann");
            if (verb < 0 && apart && isAct(c, i - 2) && c.is(i - 1, STRIP) && !c.is(i - 1, PRONOUN)) verb = i - 2;
            if (verb < 0 && c.is(i - 1, CONJ) && c.is(i + 1, ACTINF)) verb = i + 1;
            if (verb < 0
                    || (c.folded(verb).startsWith("frag") && (c.word(verb + 1, "mich") || c.word(verb + 2, "mich"))))
                continue;
            // "…, sag ich euch"
            boolean said = c.folded(verb).startsWith("sag") && verb < i && TO_YOU.has(c, c.lastWord());
            if (said && c.lastWord() == i + 1 && verb == c.first()) continue;
            if (isForMyself(c, verb, i) || isOnlyTalk(c, verb) || GermanFigures.isAssent(c, verb)) continue;
            boolean asks = c.question() && !GermanAskedBehind.isTold(c, Math.min(verb, i));
            if (asks || (c.is(c.first(), SUB | WH) && !c.is(c.first(), COND))) continue;
            if (c.is(c.first(), COND)) continue;
            int fetches = GermanErrands.fetches(c, verb);
            if (fetches > 0) return GermanTopic.rest(c, fetches + 1, Owner.SPEAKER, fetches, i);
            if (c.is(i - 1, CONJ) && verb == i + 1 && i - 1 > c.first())
                return GermanTopic.rest(c, verb + 1, Owner.SPEAKER, verb, i);
            return GermanTopic.of(c, Math.max(verb, i), Owner.SPEAKER, verb, i).hasTopic()
                    ? front(c, Math.min(verb, i), Math.max(verb, i), verb, i)
                    : GermanTopic.rest(c, Math.max(verb, i) + 1, Owner.SPEAKER, verb, i);
        }
        return null;
    }

    /** "Ich sag's mal vorsichtig", "ich geb's nur weiter". */
    private static boolean isOnlyTalk(Clause c, int verb) {
        // "Ich zitiere nur", "ich tippe auf den Stecker"
        if (c.folded(verb).startsWith("zitier")) return true;
        if (c.folded(verb).startsWith("tipp") && c.word(Math.max(verb, c.find(I)) + 1, "auf")) return true;
        if (c.folded(verb).startsWith("sag")) return c.has(MAL) && !c.has(DET) && c.find(Bits.CAPITAL, verb + 1) < 0;
        // "Ich gebe das gern weiter: …", "ich schreibe das nur, weil …"
        boolean passes = c.folded(verb).startsWith("geb") && c.word(c.lastWord(), "weiter") && c.endsWith(':');
        boolean merely = c.folded(verb).startsWith("schreib") && c.word(c.lastWord(), "nur");
        if (passes || merely) return true;
        // "Ich geb's zu"
        if (c.folded(verb).startsWith("geb") && c.word(c.lastWord(), "zu")) return true;
        return c.folded(verb).startsWith("geb")
                && GermanBlockers.hasWord(c, "nur")
                && GermanBlockers.hasWord(c, "weiter");
    }

    /** "Ich hol mir was zu essen", "ich fahr dann mal los": for myself, or on my way. */
    private static boolean isForMyself(Clause c, int verb, int i) {
        int next = Math.max(verb, i) + 1;
        String last = c.folded(c.lastWord());
        int front = GermanNouns.front(c, Math.min(verb, i));
        // "Die Kennlinien hol ich mir beim Prüffeld ab"
        boolean fetches = last.equals("ab") && c.is(front, DET);
        boolean takesOn =
                last.equals("an") || last.equals("vor") || last.equals("durch") || fetches || c.is(next + 1, DET);
        boolean off = c.folded(verb).startsWith("fahr")
                && (GermanBlockers.hasWord(c, "los") || GermanBlockers.hasWord(c, "weg"))
                && !c.has(DET);
        // "So Leute, ich pack's"
        off |= c.folded(verb).startsWith("pack") && c.folded(verb).endsWith("s") && c.lastWord() <= next;
        boolean supposes = c.folded(verb).startsWith("nehm") && c.word(next, "an") && next == c.lastWord();
        // "Ich steck im Stau", "ich häng fest": where one is.
        boolean stuck = (c.folded(verb).startsWith("steck") || c.folded(verb).startsWith("haeng"))
                && (isPlace(c, c.skip(STRIP | Bits.DATE, next)) || last.equals("fest"));
        if (stuck) return true;
        // "Dann hol ich ihn mir"
        boolean fetched = c.word(c.lastWord(), "mir") && next < c.lastWord();
        // "Ich mach mir einen Kaffee"
        boolean enjoyed = c.word(next, "mir") && (TREAT.has(c, c.lastWord()) || PRIVATE.has(c, c.lastWord()));
        return off || supposes || fetched || enjoyed || (c.word(next, "mir") && !takesOn);
    }

    private static boolean isPlace(Clause c, int i) {
        return c.is(i, PREP) && i < c.lastWord();
    }

    /** The object before the verb comes first: "Den Bericht schick ich". */
    static Sighting front(Clause c, int first, int last, int... words) {
        int front = GermanNouns.front(c, first);
        if (front >= 0 && !c.is(front, PREP)) {
            int to = GermanBounds.trim(c, front, first);
            if (to > front) return new Sighting(Owner.SPEAKER, front, to, words);
        }
        if (GermanThat.isFront(c, first)) {
            Sighting named = GermanTopic.elsewhere(c, new Sighting(Owner.SPEAKER, -1, -1, words));
            if (named.hasTopic()) return named;
        }
        Sighting behind = GermanTopic.rest(c, last + 1, Owner.SPEAKER, words);
        // "Um den Caterer kümmer ich mich".
        boolean about = !behind.hasTopic() && front >= 0 && c.word(front, "um") && front + 1 < first;
        return about ? behind.about(front, GermanBounds.trim(c, front, first)) : behind;
    }

    private static boolean isAct(Clause c, int i) {
        return c.is(i, ACT1);
    }

    /** C2: ich werde, ich würd mich kümmern, ich kann übernehmen. */
    static @Nullable Sighting iWill(Clause c) {
        int verb = c.find(WIRD | WOULDINF | CAN);
        // "Ich würde ja gern mal …": a wish of one's own.
        boolean wish = GermanBlockers.hasWord(c, "gern") || GermanBlockers.hasWord(c, "gerne");
        if (c.is(verb, WOULDINF) && wish && c.has(MAL) && !c.has(Bits.DATE)) return null;
        if (c.is(verb, WOULDINF) && GermanHindered.is(c, verb)) return null;
        if (verb < 0 || !(c.is(verb - 1, I) || c.is(verb + 1, I)) || c.question()) return null;
        if (c.is(c.first(), SUB | WH | COND)) return null;
        int last = c.lastWord();
        if (c.word(last, "brauchen") || c.word(last, "gebrauchen")) return null;
        // "Ich würd's machen": what is done stands within the verb.
        boolean withIt = last == verb + 1 && c.folded(verb).endsWith("s");
        if ((last <= verb + 1 && !withIt) || !GermanDuty.endsInVerb(c, verb) || c.is(last, STATIVE)) return null;
        if (c.is(verb, WOULDINF | CAN)
                && (c.is(last, STATIVE) || COGNITION.has(c, last) || c.has(SOFT) || isOpinion(c, last))) return null;
        return front(c, Math.min(verb, c.find(I)), Math.max(verb, c.find(I)), verb, c.find(I));
    }

    static boolean isOpinion(Clause c, int last) {
        // "Würd ich auch so machen"
        if (c.has(WOULDINF) && !c.has(Bits.DATE) && (c.word(last - 1, "so") || c.word(last - 1, "genauso")))
            return true;
        // "Ich würd den nehmen", "ich würd eher …", "an deiner Stelle": what the writer would do, not does.
        if (c.has(WOULDINF) && !c.has(Bits.DATE)) {
            boolean kind = c.is(last - 2, DET) && !c.is(last - 1, STRIP | PREP);
            if (c.word(last, "nehmen") && (kind || c.is(last - 1, DET | IT | Bits.CAPITAL)) && !isShare(c, last - 1))
                return true;
            for (int i = c.first(); i < c.end(); i++) if (ADVICE.contains(c.folded(i))) return true;
        }
        boolean let = c.word(last, "lassen") && !c.is(last - 1, ACTINF);
        return OPINION.has(c, last) || (let && c.has(CAN | WOULDINF));
    }

    /** "Die Frühschicht" is a share of the work. */
    private static boolean isShare(Clause c, int i) {
        return GermanFigures.isShare(c, i);
    }

    /** C3: without a subject: mach ich, bin dran, wird gemacht, kümmere mich. */
    static @Nullable Sighting elided(Clause c) {
        int first = c.first();
        while (first < c.end()
                && (OPENER.has(c, first) || c.is(first, CONJ) || c.is(first, Bits.MENTION) || c.word(first, "ich")))
            first++;
        if (c.word(first, "bin")
                && (c.word(first + 1, "dran") || (c.word(first + 1, "schon") && c.word(first + 2, "dran")))
                && !c.question()) {
            return GermanTopic.rest(c, first + 2, Owner.SPEAKER, first, first + 1);
        }
        int done = c.skip(STRIP | Bits.DATE, first + 1);
        if (c.word(first, "wird") && (c.word(done, "gemacht") || c.word(done, "erledigt")) && !c.question()) {
            return GermanTopic.rest(c, done + 1, Owner.SPEAKER, first, done);
        }
        // "Werd den Hausmeister morgen drauf ansprechen"
        boolean will = c.word(first, "werd") || c.word(first, "werde");
        int last = c.lastWord();
        boolean acts =
                last > first + 1 && GermanShapes.isInfinitive(c.folded(last)) && !c.is(last, STATIVE | Bits.CAPITAL);
        if (will && acts && c.is(c.skip(STRIP | Bits.DATE, first + 1), DET) && !c.question())
            return GermanTopic.rest(c, first + 1, Owner.SPEAKER, first);
        if (c.word(first + 1, "mich") && c.folded(first).startsWith("frag")) return null;
        if (c.is(first, ACT1) && isOnlyTalk(c, first)) return null;
        // "Messe Schweißen ist eher ruhig", "Google macht den Dienst dicht": nouns.
        boolean noun = c.is(first, Bits.CAPITAL) && c.is(first + 1, Bits.CAPITAL) && !c.is(first + 1, Bits.DATE);
        if (c.is(first, Bits.CAPITAL) && c.is(first + 1, ACT3 & ~ACT1)) return null;
        boolean mine = c.is(first, ACT1)
                && !GermanUnknownVerb.IDLE.has(c, first)
                && !(noun && c.has(IS | HAVE))
                && (c.folded(first).endsWith("e") || isReflexive(c, first) || isPlain(c, first))
                && !c.question()
                && !c.is(first + 1, YOU | I);
        if (mine
                && (c.word(first + 1, "mich")
                        || c.word(first + 1, "dir")
                        || c.word(first + 1, "euch")
                        || c.word(first + 1, "ich")
                        || c.has(Bits.DATE)
                        || c.is(first + 1, DET))) {
            return GermanTopic.rest(c, first + 1, Owner.SPEAKER, first);
        }
        return null;
    }

    /** "Geb den Pfand ab", "nehm die Post mit": no imperative, which would be "gib" and "nimm". */
    private static boolean isPlain(Clause c, int verb) {
        boolean asked = c.has(BITTE | MAL | YOU | YOUPL) || GermanAddress.isNamed(c);
        return !c.is(verb, IMPERATIVE) && c.is(verb + 1, DET) && c.lastWord() > verb + 2 && !asked;
    }

    /** "Kümmer mich drum", "setz mich nachher ran": the "ich" left out. */
    static boolean isReflexive(Clause c, int verb) {
        // "Meld mich aus Rosenheim"
        boolean only = c.folded(verb).startsWith("meld") && ONLY_REPORTS.contains(c.folded(verb + 2));
        return c.word(verb + 1, "mich") && REFLEXIVE.contains(c.folded(verb)) && !only;
    }
}

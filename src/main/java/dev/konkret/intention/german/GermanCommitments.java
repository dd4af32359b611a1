package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanClause.*;
import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Names;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import org.jspecify.annotations.Nullable;

/** Somebody takes a concrete piece of work. */
final class GermanCommitments {
    private GermanCommitments() {}

    /** C1: ich mach, schick ich, mach ich. */
    static @Nullable Sighting iDo(Clause c) {
        int i = c.find(I);
        for (int guard = 0; i >= 0 && guard < 4; i = c.find(I, i + 1), guard++) {
            int verb = isAct(c, i - 1) ? i - 1 : isAct(c, i + 1) ? i + 1 : -1;
            if (verb < 0 && c.is(i - 1, CONJ) && c.is(i + 1, ACTINF)) verb = i + 1;
            if (verb < 0
                    || (c.folded(verb).startsWith("frag") && (c.word(verb + 1, "mich") || c.word(verb + 2, "mich"))))
                continue;
            if (c.question() || (c.is(c.first(), SUB | WH) && !c.is(c.first(), COND))) continue;
            if (c.is(c.first(), COND)) continue;
            return GermanTopic.of(c, Math.max(verb, i), Owner.SPEAKER, verb, i).hasTopic()
                    ? front(c, Math.min(verb, i), Math.max(verb, i), verb, i)
                    : GermanTopic.rest(c, Math.max(verb, i) + 1, Owner.SPEAKER, verb, i);
        }
        return null;
    }

    /** The object before the verb comes first: "Den Bericht schick ich". */
    private static Sighting front(Clause c, int first, int last, int... words) {
        int front = GermanNouns.front(c, first);
        if (front >= 0 && !c.is(front, PREP)) {
            int to = GermanTopic.trim(c, front, first);
            if (to > front) return new Sighting(Owner.SPEAKER, front, to, words);
        }
        return GermanTopic.rest(c, last + 1, Owner.SPEAKER, words);
    }

    private static boolean isAct(Clause c, int i) {
        return c.is(i, ACT1);
    }

    /** C2: ich werde, ich würd mich kümmern, ich kann übernehmen. */
    static @Nullable Sighting iWill(Clause c) {
        int verb = c.find(WIRD | WOULDINF | CAN);
        if (verb < 0 || !(c.is(verb - 1, I) || c.is(verb + 1, I)) || c.question()) return null;
        if (c.is(c.first(), SUB | WH | COND)) return null;
        int last = c.lastWord();
        if (last <= verb + 1 || !GermanDuty.endsInVerb(c, verb) || c.is(last, STATIVE)) return null;
        if (c.is(verb, WOULDINF | CAN)
                && (c.is(last, STATIVE) || COGNITION.has(c, last) || c.has(SOFT) || isOpinion(c, last))) return null;
        return front(c, Math.min(verb, c.find(I)), Math.max(verb, c.find(I)), verb, c.find(I));
    }

    private static boolean isOpinion(Clause c, int last) {
        String word = c.folded(last);
        return word.equals("sagen")
                || word.equals("vorschlagen")
                || word.equals("empfehlen")
                || word.equals("meinen")
                || word.equals("raten")
                || word.equals("abraten")
                || word.equals("bestaetigen")
                || word.equals("freuen")
                || (word.equals("lassen") && c.has(CAN));
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
        if (c.word(first, "wird") && (c.word(first + 1, "gemacht") || c.word(first + 1, "erledigt"))) {
            return GermanTopic.rest(c, first + 2, Owner.SPEAKER, first, first + 1);
        }
        if (c.word(first + 1, "mich") && c.folded(first).startsWith("frag")) return null;
        boolean mine = c.is(first, ACT1) && c.folded(first).endsWith("e") && !c.question() && !c.is(first + 1, YOU | I);
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

    /** C4: kriegst du bis …, bekommt ihr. */
    static @Nullable Sighting youGet(Clause c) {
        int verb = c.find(CUE);
        if (verb < 0 || c.question()) return null;
        String word = c.folded(verb);
        boolean get =
                word.equals("kriegst") || word.equals("kriegt") || word.equals("bekommst") || word.equals("bekommt");
        if (!get) return null;
        int you = c.is(verb - 1, YOU | YOUPL) ? verb - 1 : c.is(verb + 1, YOU | YOUPL) ? verb + 1 : -1;
        boolean fromMe = false;
        for (int i = c.first(); i < c.end(); i++) fromMe |= c.word(i, "von") && c.word(i + 1, "mir");
        if (!fromMe && (you < 0 || !c.has(Bits.DATE))) return null;
        return front(c, you < 0 ? verb : Math.min(verb, you), Math.max(verb, you), verb);
    }

    /** C5: ich muss, ich versuche – with a date. */
    static @Nullable Sighting byDate(Clause c) {
        int verb = c.find(MUST | SHOULD | IWANT | CUE);
        if (verb < 0 || c.question()) return null;
        boolean tries = c.folded(verb).startsWith("versuch") || c.folded(verb).startsWith("probier");
        if (!tries && (c.is(verb, CUE) && !c.is(verb, MUST | SHOULD | IWANT))) return null;
        if (!(c.is(verb - 1, I) || c.is(verb + 1, I)) || c.is(c.first(), SUB | COND | WH)) return null;
        Clause next = c.nextInSentence();
        if (tries) {
            boolean dated = c.has(Bits.DATE) || (next != null && next.has(Bits.DATE));
            if (!dated) return null;
            int from = Math.max(verb, c.find(I)) + 1;
            return next != null && GermanTopic.start(c, from) >= c.end()
                    ? GermanTopic.rest(next, next.first(), Owner.SPEAKER, verb)
                    : GermanTopic.rest(c, from, Owner.SPEAKER, verb);
        }
        if (!c.has(Bits.DATE) || !GermanDuty.endsInVerb(c, verb) || c.is(c.lastWord(), STATIVE)) return null;
        return GermanTopic.of(c, Math.max(verb, c.find(I)), Owner.SPEAKER, verb, c.find(I));
    }

    /** C6: somebody named does it. */
    static @Nullable Sighting theyDo(Clause c) {
        if (c.question()) return null;
        int who = c.first();
        while (who < c.end()
                && (OPENER.has(c, who) || c.is(who, CONJ) || c.words().isSign(who, '@'))) who++;
        boolean mention = c.is(who, Bits.MENTION);
        boolean name = !mention && Names.is(c, who);
        if (!mention && !name && !(c.is(who, Bits.CAPITAL) && Names.mayBe(c, who) && !isWord(c, who))) return null;
        int verb = who + 1;
        if (c.is(verb, CONJ) && c.is(verb + 1, I)) return GermanTopic.rest(c, verb + 3, Owner.SPEAKER, verb + 1);
        boolean does = c.is(verb, ACT3) || c.folded(verb).endsWith("iert");
        boolean will = c.word(verb, "wird")
                && GermanShapes.isInfinitive(c.folded(c.lastWord()))
                && !c.is(c.lastWord(), STATIVE);
        if ((!does && !will) || c.is(verb + 1, YOU)) return null;
        Owner owner = mention
                ? new Owner.Mentioned(c.words().text(who))
                : new Owner.Named(c.words().text(who));
        return GermanTopic.rest(c, verb + 1, owner, verb);
    }

    private static boolean isWord(Clause c, int i) {
        return c.is(
                        i,
                        STRIP
                                | PRONOUN
                                | PREP
                                | MODAL
                                | IS
                                | HAVE
                                | CONJ
                                | WH
                                | COND
                                | SUB
                                | BITTE
                                | WIRD
                                | ACT1
                                | IMPERATIVE
                                | ACTPL
                                | DET
                                | CUE
                                | SOFT
                                | NEG
                                | Bits.DATE)
                || OUTSIDER.has(c, i);
    }
}

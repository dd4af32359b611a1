package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanClause.*;
import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Names;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import org.jspecify.annotations.Nullable;

/** Reminding somebody of what is still to come from him. */
final class GermanReminders {
    private GermanReminders() {}

    /** "Reminder: heute 15 Uhr Jour fixe", "„…“ ist heute fällig": an event, or a machine, and no open work. */
    static boolean isOfEvent(Clause c) {
        int date = c.find(Bits.DATE);
        boolean by = c.word(date, "bis") || c.word(date, "vor");
        return c.has(IS) || (date >= 0 && !by && !GermanIdeas.endsInfinitive(c) && !c.has(DUTY));
    }

    /** R5: du wolltest noch, du müsstest bis …, denkst du an …, vergiss nicht. */
    static @Nullable Sighting remind(Clause c) {
        int verb = c.find(MUSTYOU);
        if (verb >= 0
                && (c.is(verb - 1, YOU) || c.is(verb + 1, YOU) || c.is(verb - 1, YOUPL) || c.is(verb + 1, YOUPL))) {
            if (c.has(NEG)
                    && (c.folded(verb).startsWith("muss") || c.folded(verb).startsWith("muess"))) return null;
            boolean tip = c.folded(verb).startsWith("mues") && !c.has(Bits.DATE | Bits.MENTION | STILL);
            if (tip && GermanBlockers.hasWord(c, "auch")) return null;
            if (GermanConsequence.isAllowed(c)) return null;
            // "Da musst du einmal den Filter stellen": how it is done.
            boolean there = c.word(c.first(), "da") || c.word(c.first(), "dort") || c.word(c.first(), "hier");
            if (there && verb == c.first() + 1 && c.folded(verb).startsWith("mu") && !c.has(Bits.DATE | STILL | BITTE))
                return null;
            boolean asked = c.has(PARTICLE | BITTE | Bits.DATE)
                    || c.has(Bits.MENTION)
                    || c.folded(verb).startsWith("woll");
            if (!asked
                    || HOWTO.in(c)
                    || c.has(COND)
                    || isOnlyAdvice(c)
                    || (c.question() && !c.folded(verb).startsWith("woll") && !isOverdue(c, verb))) return null;
            // "Wolltest du nicht nach Rom?"
            int last = c.lastWord();
            boolean act = c.is(last, ACTINF) || GermanShapes.isInfinitive(c.folded(last)) || c.has(STILL);
            if (c.question() && c.has(NEG) && !act) return null;
            int you = Math.max(verb, c.find(YOU | YOUPL));
            return isVerbFirst(c, verb) || GermanAddress.start(c) == verb || c.is(verb - 1, YOU | YOUPL)
                    ? GermanTopic.rest(c, Math.max(you, verb) + 1, GermanAddress.of(c), verb)
                    : GermanTopic.of(c, verb, GermanAddress.of(c), verb);
        }
        int cue = c.find(CUE);
        for (int guard = 0; cue >= 0 && guard < 4; cue = c.find(CUE, cue + 1), guard++) {
            Sighting s = remember(c, cue);
            if (s != null) return s;
        }
        return null;
    }

    /** "Solltest du nicht noch den Vertrag unterschreiben?" */
    private static boolean isOverdue(Clause c, int verb) {
        return c.folded(verb).startsWith("soll") && c.has(NEG) && c.has(STILL) && c.is(c.lastWord(), ACTINF);
    }

    /** R5: "Herr Vogt, Sie wollten mir noch …". */
    static @Nullable Sighting politely(Clause c) {
        int verb = c.find(WANTED);
        int you = c.word(verb - 1, "sie") ? verb - 1 : c.word(verb + 1, "sie") ? verb + 1 : -1;
        boolean asked = c.has(STILL) || GermanBlockers.hasWord(c, "doch");
        if (you < 0 || !asked || !c.is(you, Bits.CAPITAL) || !GermanAddress.isNamed(c)) return null;
        return GermanTopic.rest(c, Math.max(verb, you) + 1, GermanAddress.of(c), verb, you);
    }

    private static @Nullable Sighting remember(Clause c, int cue) {
        Owner owner = GermanAddress.of(c);
        Clause next = c.nextInSentence();
        return switch (c.folded(cue)) {
            case "vergessen" ->
                c.is(cue - 1, NEG) && owner != Owner.ADDRESSEE && next != null
                        ? GermanTopic.rest(next, next.first(), owner, cue)
                        : null;
            case "vergiss", "vergesst" ->
                !c.has(NEG)
                        ? null
                        : next != null && c.lastWord() <= cue + 3
                                ? GermanTopic.rest(next, next.first(), owner, cue)
                                : GermanTopic.rest(c, cue + 1, owner, cue);
            // "Denkt dran, dass wir noch … müssen": the duty is ours.
            case "denk", "denkt", "denkst" ->
                next != null && next.has(WE) && next.has(DUTY) ? null : think(c, cue, owner);
            case "deins" ->
                c.has(IS) && !c.question() && !c.has(PAST) && c.find(IS) < cue && cue == c.lastWord()
                        ? GermanTopic.ofPassive(c, c.find(IS), cue).by(owner)
                        : null;
            default -> null;
        };
    }

    private static @Nullable Sighting think(Clause c, int cue, Owner owner) {
        boolean asks = c.folded(cue).equals("denkst") ? c.is(cue + 1, YOU) : isFirst(c, behindName(c, cue));
        if (!asks) return null;
        int on = cue + 1;
        while (on < c.end() && !c.word(on, "an") && !c.word(on, "dran") && !c.word(on, "daran")) on++;
        if (on == c.end()) return null;
        Clause next = c.nextInSentence();
        if (isTold(c)) return null;
        if (!c.word(on, "an") && next != null && on == c.lastWord())
            return GermanTopic.rest(next, next.first(), owner, cue, on);
        return GermanTopic.rest(c, c.word(on, "an") ? on : on + 1, owner, cue, on);
    }

    /** "Denkt dran: am Montag ist Feiertag": what stands behind the colon is so anyway. */
    static boolean isTold(Clause c) {
        Clause next = c.nextInSentence();
        return next != null && c.endsWith(':') && next.has(IS | HAVE | HAVE2 | PAST | WIRD);
    }

    /** "<i>Kevin</i> denk dran": returns the place of the name that is called, else {@code verb}. */
    private static int behindName(Clause c, int verb) {
        return verb > c.first() && Names.is(c, verb - 1) ? verb - 1 : verb;
    }

    private static boolean isOnlyAdvice(Clause c) {
        int last = c.lastWord();
        // "Ihr müsst mal den neuen Italiener probieren", "das musst du dir anschauen"
        boolean free = !c.has(Bits.DATE | Bits.MENTION) && (c.has(MAL | URGE) || TO_YOU.in(c));
        boolean enjoy = free && ENJOY.has(c, last) && c.folded(c.find(MUSTYOU)).startsWith("mu");
        return enjoy || c.is(last, STATIVE) || COGNITION.has(c, last);
    }

    /** R6: ich bräuchte von dir …, mir fehlt noch dein … */
    static @Nullable Sighting fromYou(Clause c) {
        int verb = c.find(NEED);
        if (verb < 0 || subject(c, verb) != I || c.question()) return null;
        int from = -1;
        for (int i = c.first(); i < c.end(); i++) {
            if (c.word(i, "von")
                    && (c.word(i + 1, "dir")
                            || c.word(i + 1, "euch")
                            || c.is(i + 1, Bits.MENTION)
                            || c.word(i + 1, "ihnen"))) from = i;
        }
        // "Ich bräuchte von der Social-Runde bitte die Reichweiten"
        int of = c.find(BITTE) > verb ? c.find(PREP, verb + 1) : -1;
        if (from < 0 && c.word(of, "von") && c.is(of + 1, DET)) {
            Sighting asked = GermanTopic.rest(c, c.find(BITTE) + 1, GermanAddress.of(c), verb, of);
            if (asked.hasTopic()) return asked;
        }
        // "Jonas, ich bräuchte die Grafiken bitte nochmal"
        boolean called = from < 0 && c.has(BITTE) && GermanAddress.isNamed(c);
        boolean before = from < 0 && (called || fromYouBefore(c));
        boolean yours = YOUR.in(c) && c.has(Bits.DATE | STILL);
        if (from < 0 && !before && !yours && !(c.has(Bits.MENTION) && c.has(Bits.DATE))) return null;
        Sighting s = GermanTopic.of(c, verb, GermanAddress.of(c), verb, from);
        if (from < 0) return s;
        if (s.topicFirst() >= from && s.topicFirst() <= from + 1)
            return GermanTopic.rest(c, from + 2, GermanAddress.of(c), verb, from);
        return s.topicEnd() > from && s.topicFirst() < from
                ? s.about(s.topicFirst(), GermanBounds.trim(c, s.topicFirst(), from))
                : s;
    }

    /** "Von dir, Ben, bräuchte ich …" */
    private static boolean fromYouBefore(Clause c) {
        for (Clause k = c.previousInSentence(); k != null; k = k.previousInSentence()) {
            if (k.word(k.first(), "von") && TO_YOU.has(k, k.first() + 1)) return true;
        }
        return false;
    }

    /** R6: mir fehlt noch dein …, ich warte noch auf deine …. */
    static @Nullable Sighting missingYours(Clause c) {
        int yours = YOUR.find(c);
        if (yours < 0 || c.question() || c.has(NEG) || !startsNoun(c, yours + 1)) return null;
        int cue = c.find(CUE);
        boolean waits = c.word(cue, "warte") || c.word(cue, "warten");
        boolean missing = c.folded(cue).startsWith("fehl") && c.has(STILL) && (TO_ME.in(c) || c.word(cue - 1, "es"));
        boolean awaited = waits && c.has(I | WE) && c.word(yours - 1, "auf");
        if (!missing && !awaited) return null;
        return new Sighting(
                GermanAddress.of(c), yours, GermanBounds.end(c, yours), cue, missing ? TO_ME.find(c) : yours - 1);
    }

    /** "Denkt bitte alle dran, eure Zettel reinzulegen": a reminder, whose topic stands behind the comma. */
    static boolean isRecall(Clause c) {
        boolean on = c.word(c.lastWord(), "dran") || c.word(c.lastWord(), "daran");
        return on && c.folded(GermanAddress.start(c)).startsWith("denk") && c.nextInSentence() != null;
    }
}

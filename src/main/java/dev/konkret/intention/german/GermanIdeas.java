package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanClause.*;
import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import org.jspecify.annotations.Nullable;

/** Suggestions by formula (wie wär's mit, Vorschlag:) and open ends (steht auf der Liste, fehlt noch, TODO:). */
final class GermanIdeas {
    private GermanIdeas() {}

    static @Nullable Sighting find(Clause c) {
        int i = c.first();
        while (i < c.end() && (c.is(i, CONJ) || OPENER.has(c, i))) i++;
        if ((c.word(i, "wie") && (c.is(i + 1, BE2) || c.is(i + 1, WOULDINF)))
                || c.word(i, "wies")
                || (c.word(i, "wie") && c.is(i + 1, BE2 | IT))) return howAbout(c, i);
        if (c.is(i, WH) && isWhy(c, i) && c.has(WE) && c.has(NEG) && c.question() && !c.has(HAVE | PAST | DUTY | IS)) {
            int we = c.find(WE);
            int not = c.find(NEG);
            Sighting thing = GermanTopic.rest(c, we + 1, null, i, we, not);
            // "Warum drucken wir die Zettel nicht doppelseitig?"
            boolean parted = not > thing.topicFirst() + 1 && not < thing.topicEnd();
            int end = parted ? GermanBounds.trim(c, thing.topicFirst(), not) : thing.topicEnd();
            return parted && end > thing.topicFirst() ? thing.about(thing.topicFirst(), end) : thing;
        }
        if ((c.word(i, "was") && c.word(i + 1, "haltet")) || (c.word(i, "was") && c.word(i + 1, "spricht")))
            return proposal(c, i);
        if (c.has(I) && ((has(c, "schlage") && c.word(c.lastWord(), "vor")) || has(c, "plaediere")))
            return proposal(c, i);
        return leadIn(c);
    }

    private static boolean isWhy(Clause c, int i) {
        String word = c.folded(i);
        return word.equals("warum") || word.equals("wieso") || word.equals("weshalb");
    }

    static boolean has(Clause c, String word) {
        for (int i = c.first(); i < c.end(); i++) if (c.word(i, word)) return true;
        return false;
    }

    private static @Nullable Sighting howAbout(Clause c, int how) {
        for (int i = how + 1; i < c.end(); i++) {
            if (c.word(i, "mit") && (c.word(i + 1, "dir") || c.word(i + 1, "euch") || c.word(i + 1, "ihnen")))
                return null;
            if (c.word(i, "mit")) return GermanTopic.rest(c, i + 1, null, how, i);
            if (c.is(i, COND)) return GermanTopic.rest(c, i + 1, null, how, i);
        }
        Clause next = c.nextInSentence();
        return next != null && next.is(next.first(), COND) && next.has(WE | MAN | SOMEONE)
                ? GermanTopic.rest(next, next.first() + 1, null, how)
                : null;
    }

    private static @Nullable Sighting proposal(Clause c, int word) {
        Clause next = c.nextInSentence();
        if (next == null || next.has(YOU | I)) return null;
        int from = next.is(next.first(), COND | SUB) ? next.first() + 1 : next.first();
        return GermanTopic.rest(next, from, null, word);
    }

    /** "Vorschlag: …", "kleine Idee: …", "Fürs nächste Mal: …". */
    private static @Nullable Sighting leadIn(Clause c) {
        Clause next = c.nextInSentence();
        if (next == null || !c.endsWith(':') || c.end() - c.first() > 6) return null;
        int lead = LEAD.find(c);
        boolean nextTime = NEXT.in(c) && c.is(c.first(), PREP | CONJ);
        boolean sought = (c.word(c.first(), "gesucht") && !MINE.in(next))
                || (c.is(c.lastWord(), CUE) && c.folded(c.lastWord()).startsWith("fehl") && c.has(STILL))
                || (c.word(c.first(), "offen") && c.has(STILL))
                || (c.word(c.first(), "noch") && c.word(c.first() + 1, "offen"));
        if (JOKE.in(next)) return null;
        Clause relative = next.nextInSentence();
        boolean who = relative != null
                && (relative.word(relative.first(), "der") || relative.word(relative.first(), "die"))
                && relative.lastWord() > relative.first() + 1;
        if (sought && who && relative != null && c.word(c.first(), "gesucht"))
            return GermanTopic.rest(relative, relative.first() + 1, null, c.first());
        if (sought) return GermanLists.list(next, GermanTopic.rest(next, next.first(), null, c.first()));
        if ((lead < 0 && !nextTime) || next.has(YOU | YOUPL | I)) return null;
        if (YOUR.in(c) || (c.word(lead, "antrag") && OUTSIDER.in(c))) return null;
        if (lead >= 0 && c.word(lead, "reminder") && GermanReminders.isOfEvent(next)) return null;
        boolean lesson = lead >= 0 && LESSON.has(c, lead);
        boolean proverb = lead >= 0 && c.word(lead, "merke");
        if ((lesson || proverb) && !endsInfinitive(next) && !next.has(SHOULD2)) return null;
        boolean more = next.word(next.first(), "mehr") || next.word(next.first(), "weniger");
        boolean kept = c.word(c.first(), "fuers")
                && next.is(next.first(), Bits.CAPITAL)
                && !next.has(Bits.DATE | MODAL | IS | HAVE);
        if (nextTime && lead < 0 && !more && !kept && !GermanShapes.isInfinitive(next.folded(next.lastWord())))
            return null;
        return GermanTopic.rest(next, next.first(), null, lead >= 0 ? lead : NEXT.find(c));
    }

    static boolean endsInfinitive(Clause c) {
        return GermanShapes.isInfinitive(c.folded(c.lastWord())) && !c.is(c.lastWord(), Bits.CAPITAL);
    }

    /** V10: open ends. */
    static @Nullable Sighting openEnd(Clause c) {
        int cue = c.find(CUE);
        for (int guard = 0; cue >= 0 && guard < 8; cue = c.find(CUE, cue + 1), guard++) {
            Sighting s = openEnd(c, cue);
            if (s != null) return s;
        }
        return null;
    }

    private static @Nullable Sighting openEnd(Clause c, int cue) {
        return switch (c.folded(cue)) {
            case "liste", "agenda", "zettel", "backlog", "plan" -> GermanLists.onTheList(c, cue);
            case "do" ->
                c.words().isSign(cue + 1, '-') && c.word(cue + 2, "liste")
                        ? GermanLists.onTheList(c, cue - 2)
                        : GermanLists.todo(c, cue);
            case "todo", "todos", "dos", "pendenz", "pendent" -> GermanLists.todo(c, cue);
            case "schieben", "schiebe", "schieb" ->
                isPushedOn(c) && has(c, "vor") ? postponed(c, cue, c.has(I) ? Owner.SPEAKER : null, cue) : null;
            case "fehlt", "fehlen", "fehlts" -> missing(c, cue);
            case "komm", "komme", "kommen" -> noTime(c, cue);
            case "vergessen" -> GermanOversight.remember(c, cue);
            case "verschlafen", "verpassen", "untergehen", "uebersehen", "versaeumen", "verschwitzen" ->
                GermanOversight.neglect(c, cue);
            case "offen" -> openThings(c, cue);
            case "ungeklaert", "unbesetzt", "faellig", "ueberfaellig" -> stillOpen(c, cue);
            default -> null;
        };
    }

    /** "… vor uns her", "… vor uns her wie einen Schneepflug". */
    private static boolean isPushedOn(Clause c) {
        for (int i = c.first(); i < c.end(); i++)
            if (c.word(i, "her")) return i == c.lastWord() || c.word(i + 1, "wie") || c.word(i + 1, "als");
        return false;
    }

    /** "… auszuräumen. Schieben wir ewig vor uns her": without a thing of its own it is what was named before. */
    private static Sighting postponed(Clause c, int verb, @Nullable Owner owner, int cue) {
        boolean own = GermanNouns.front(c, verb) >= 0 || c.has(DET) || c.find(Bits.CAPITAL, verb + 1) > verb;
        if (own || verb != c.first()) return GermanTopic.of(c, verb, owner, cue);
        Clause before = c.previous();
        boolean zu = before != null
                && (GermanShapes.isZuInfinitive(before.folded(before.lastWord()))
                        || before.word(before.lastWord() - 1, "zu"));
        Sighting nothing = new Sighting(owner, -1, -1, cue);
        if (zu && before != null) return GermanTopic.rest(before, before.first(), owner, cue);
        return GermanTopic.before(c, nothing);
    }

    /** "Zwei Sachen sind noch offen: Bühnenlicht und Programmhefte". */
    private static @Nullable Sighting openThings(Clause c, int cue) {
        Sighting open = stillOpen(c, cue);
        Clause next = c.nextInSentence();
        if (open == null || next == null || !c.endsWith(':')) return open;
        return GermanLists.list(next, GermanTopic.rest(next, next.first(), null, cue));
    }

    private static @Nullable Sighting stillOpen(Clause c, int cue) {
        if (GermanGaps.isOpenDoor(c, cue)) return null;
        return c.has(STILL | MAL) && c.has(IS | BE2) && !c.question() && !hasNot(c) && c.lastWord() <= cue + 1
                ? GermanTopic.ofPassive(c, c.find(IS | BE2), cue)
                : null;
    }

    private static @Nullable Sighting missing(Clause c, int cue) {
        boolean us = c.word(cue - 1, "uns") || c.word(cue + 1, "uns") || has(c, "uns");
        // "Dann müssten noch drei fehlen": a guess.
        if (c.has(MODAL) && cue == c.lastWord()) return null;
        if (GermanGaps.isScore(c) || has(c, "worte") || c.is(c.first(), WH | SUB)) return null;
        // "Im Aufenthaltsraum fehlt echt ein Vorhang"
        boolean really = c.word(cue + 1, "echt") || c.word(cue + 1, "wirklich") || c.word(cue + 1, "definitiv");
        boolean thing = really && INDEFINITE.has(c, cue + 2);
        if ((!us && !thing && !c.has(STILL)) || c.question() || hasNot(c) || c.has(I | YOU) || has(c, "mir"))
            return null;
        return GermanTopic.ofPassive(c, cue, cue, c.find(STILL));
    }

    /** "ich komme nicht dazu, … zu …". */
    private static @Nullable Sighting noTime(Clause c, int cue) {
        Clause next = c.nextInSentence();
        if (next == null || !c.word(c.lastWord(), "dazu") || !c.has(NEG)) return null;
        return GermanTopic.rest(
                next, next.first(), c.has(I) || !c.word(cue, "kommen") ? Owner.SPEAKER : null, cue, c.lastWord());
    }
}

package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanClause.*;
import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Message;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Vague without a duty: wishes, suggestions, calls for volunteers, open ends, own soft intentions. */
final class GermanWishes {
    private static final WordSet GOES_ON = WordSet.of(GermanWords.RULE_LISTS, "wish-goes-on");

    private static final WordSet GONE = WordSet.of(List.of(
            "wegkäme",
            "wegkämen",
            "wegkommt",
            "wegkommen",
            "verschwindet",
            "verschwinden",
            "verschwände",
            "verschwänden"));

    private GermanWishes() {}

    /** V7: wäre gut, wenn wir …; höchste Zeit, … zu. */
    static @Nullable Sighting wish(Clause c) {
        boolean harmless = isHarmless(c);
        if (!harmless && !evaluates(c)) return null;
        int verb = c.find(harmless ? COULD2 | WOULDINF : BE2 | WOULDINF | IS | WIRD | CUE);
        if (pastWish(c)) return null;
        int cond = c.find(COND | SUB, verb);
        if (cond > verb) return wishClause(c, cond, verb);
        Clause next = c.nextInSentence();
        if (next == null) return zuInside(c, verb);
        int first = next.skip(CONJ, next.first());
        int last = next.lastWord();
        // "Es wäre gut, das Lager zu sortieren": an article, no misspelt "dass".
        boolean that = next.word(first, "das") && !next.word(last - 1, "zu");
        if (next.is(first, COND) || next.word(first, "dass") || that) return wishClause(next, first, verb);
        boolean zu = last > 0
                && ((next.word(last - 1, "zu") && GermanShapes.isInfinitive(next.folded(last)))
                        || GermanShapes.isZuInfinitive(next.folded(last))
                        || next.word(last - 2, "zu"));
        if (zu && !next.has(I | YOU | YOUPL)) return GermanTopic.rest(next, next.first(), null, verb);
        boolean better = c.question() && c.has(NEG) && c.has(BE2) && next.is(next.first(), WE);
        if (better)
            return GermanTopic.rest(next, next.first() + (next.is(next.first() + 1, WOULDINF) ? 2 : 1), null, verb);
        // "Mir wär lieber, wir würden das vorher absprechen"
        boolean rather =
                c.word(c.lastWord(), "lieber") && next.is(next.first(), WE) && next.is(next.first() + 1, WOULDINF);
        if (rather) return GermanTopic.rest(next, next.first() + 2, null, verb);
        // "Ich fänd's klasse, würden wir die Neuen fest einplanen"
        // "…, würde die Hausordnung mal aktualisiert"
        int done = next.is(next.first(), WOULDINF) ? GermanNouns.phrase(next, next.first() + 1) : -1;
        if (done > 0 && GermanShapes.isParticiple(next.folded(next.lastWord())))
            return new Sighting(null, next.first() + 1, done, verb);
        // "…, gäbe es eine Liste", "ich wünschte, wir hätten eine"
        boolean were = next.word(next.first(), "gaebe") && next.is(next.first() + 1, IT);
        were |= next.is(next.first(), WE) && next.is(next.first() + 1, HAVE2) && starts(c, "wuensch");
        if (were && !PRIVATE.in(next) && !next.has(NEG)) return GermanTopic.rest(next, next.first() + 2, null, verb);
        boolean ifWe = next.is(next.first(), WOULDINF | HAVE2) && next.is(next.first() + 1, WE | SOMEONE);
        if (ifWe) return GermanTopic.rest(next, next.first() + 2, null, verb);
        if (next.has(WE) && timeIsRipe(c)) return GermanTopic.rest(next, next.first(), null, verb);
        return null;
    }

    /** One look: "dagegen". */
    static boolean mayBeAgainst(Message message) {
        for (int i = 1; i < message.words().size(); i++) if (message.words().is(i, "dagegen")) return true;
        return false;
    }

    /** V7: "hätte nichts dagegen, wenn wir die ersetzen". */
    static @Nullable Sighting notAgainst(Clause c) {
        Clause next = c.nextInSentence();
        boolean said = c.word(c.lastWord(), "dagegen") && !c.question();
        return said && next != null && next.is(next.first(), COND)
                ? wishClause(next, next.first(), c.lastWord())
                : null;
    }

    /** "Könnte nicht schaden", "würde nicht schaden". */
    private static boolean isHarmless(Clause c) {
        int verb = c.find(COULD2 | WOULDINF);
        return verb >= 0 && c.has(NEG) && GermanBlockers.hasWord(c, "schaden") && !c.question();
    }

    private static @Nullable Sighting zuInside(Clause c, int verb) {
        int last = c.lastWord();
        boolean zu = last > verb && (c.word(last - 1, "zu") || GermanShapes.isZuInfinitive(c.folded(last)));
        int time = timeIsRipe(c) ? c.find(CUE) : -1;
        while (time >= 0 && !c.word(time, "zeit")) time = c.find(CUE, time + 1);
        if (zu && time > 0 && !hasNot(c) && !c.word(time + 1, "zu"))
            return GermanTopic.rest(c, time + 1, null, verb, time);
        int good = GOOD.find(c, verb);
        for (int i = verb; good < 0 && i < c.end(); i++) if (BADNESS.has(c, i)) good = i;
        return zu && good > 0 && (c.has(BE2) || isHarmless(c)) ? GermanTopic.rest(c, good + 1, null, verb, good) : null;
    }

    private static @Nullable Sighting wishClause(Clause c, int cond, int verb) {
        if (c.has(YOU | I | YOUPL) && !c.has(WE | SOMEONE)) return null;
        if (PRIVATE.in(c) && c.has(MAN) && !c.has(WE | SOMEONE | OUR)) return null;
        // "…, wenn wir noch Ferien hätten"
        if (PRIVATE.has(c, c.lastWord() - 1) && c.is(c.lastWord(), HAVE2) && !c.has(OUR | DET)) return null;
        if (c.has(MAN) && GermanMockery.stops(c)) return null;
        if (WEATHER.in(c) && !c.has(WE | MAN | SOMEONE)) return null;
        boolean ours = c.has(WE | MAN | OUR)
                || c.is(cond + 1, MA)
                || lateSomeone(c, cond)
                || isMissed(c, cond)
                || isToGoOn(c, cond)
                || isToBeGone(c, cond)
                || c.word(c.lastWord(), "wird")
                || passiveEnd(c);
        if (!ours) return null;
        boolean alone = c.is(cond + 2, STRIP | MAL | URGE | SOFT | Bits.DATE) || cond + 3 == c.lastWord();
        boolean pronoun = c.is(cond + 1, IT | DET) && alone && passiveEnd(c);
        if (isToBeGone(c, cond) || pronoun) {
            Sighting away = new Sighting(null, -1, -1, verb, cond);
            int end = GermanNouns.phrase(c, cond + 1);
            return end > cond + 2 ? away.about(cond + 1, end) : GermanTopic.before(c, away);
        }
        // "…, wenn unser Wartezimmer ne Spielecke hätte": what is to be there.
        int owner = c.is(cond + 1, OUR) ? GermanNouns.phrase(c, cond + 1) : -1;
        int thing = owner > 0 ? GermanBounds.start(c, owner) : -1;
        if (thing > 0 && c.is(c.lastWord(), HAVE2) && GermanNouns.phrase(c, thing) > thing)
            return GermanTopic.rest(c, thing, null, verb, cond).about(thing, GermanNouns.phrase(c, thing));
        Sighting said = GermanTopic.rest(c, cond + 1, null, verb, cond);
        // "…, wenn die Werkzeuge beschriftet wären": a passive's topic is its subject.
        int named = passiveEnd(c) && said.hasTopic() ? GermanNouns.phrase(c, said.topicFirst()) : -1;
        return named > 0 ? said.about(said.topicFirst(), named) : said;
    }

    /** "…, wenn das mal weitergeht", "…, wenn da endlich was passiert": of what was named before. */
    private static boolean isToGoOn(Clause c, int cond) {
        boolean that = c.is(cond + 1, IT | DET) && !GermanClause.startsNoun(c, cond + 2);
        boolean there = c.word(cond + 1, "da");
        return (that || there) && GOES_ON.has(c, c.lastWord()) && c.has(MAL | URGE | Bits.DATE) && !c.has(NEG);
    }

    /** "…, wenn die mal wegkämen", "…, wenn die Kartons endlich weg wären". */
    private static boolean isToBeGone(Clause c, int cond) {
        int last = c.lastWord();
        boolean gone = GONE.has(c, last) || (c.word(last - 1, "weg") && c.is(last, BE2 | IS));
        return gone && c.is(cond + 1, IT | DET) && c.has(MAL | URGE) && !c.has(NEG);
    }

    /** "…, wenn es eine Checkliste gäbe" */
    private static boolean isMissed(Clause c, int cond) {
        return c.is(cond + 1, IT) && c.word(c.lastWord(), "gaebe") && c.find(DET, cond + 2) > cond;
    }

    private static boolean passiveEnd(Clause c) {
        int last = c.lastWord();
        return (last > 1 && c.is(last, WIRD | WOULDINF | BE2 | IS) && GermanShapes.isParticiple(c.folded(last - 1)))
                || c.word(last - 1, "werden");
    }

    private static boolean lateSomeone(Clause c, int from) {
        for (int i = c.find(SOMEONE, from); i >= 0; i = c.find(SOMEONE, i + 1)) if (isSomeone(c, i)) return true;
        return false;
    }

    private static boolean evaluates(Clause c) {
        if (timeIsRipe(c)) return true;
        if (c.word(c.lastWord(), "freuen") && c.has(WOULDINF) && !c.has(NEG)) return true;
        int verb = c.find(BE2);
        boolean finds =
                ((c.has(I) || c.folded(c.first()).startsWith("faend")) && starts(c, "faend")) || starts(c, "wuensch");
        // "Ich bin dafür, dass wir …".
        if (verb < 0 && c.word(c.lastWord(), "dafuer") && c.has(I) && c.has(IS)) return true;
        if (verb < 0 && !finds) {
            int worth = c.find(CUE);
            return worth >= 0
                    && (c.word(worth, "lohnt") || c.word(worth, "lohnen"))
                    && c.find(MAL | SOFT) >= 0
                    && !hasNot(c);
        }
        if (c.question() && verb == c.first() && !c.has(NEG) && !c.word(verb + 1, "doch")) return false;
        return GOOD.in(c)
                || BADNESS.in(c)
                || c.word(c.lastWord(), "verkehrt")
                || c.word(c.lastWord(), "besser")
                || c.word(c.lastWord(), "lieb")
                || c.word(c.lastWord(), "lieber")
                || finds
                || starts(c, "ueberlegung")
                || c.word(c.lastWord(), "idee")
                || (c.word(c.lastWord(), "dafuer") && c.has(I));
    }

    private static boolean starts(Clause c, String stem) {
        for (int i = c.first(); i < c.end(); i++) if (c.folded(i).startsWith(stem)) return true;
        return false;
    }

    private static boolean timeIsRipe(Clause c) {
        int time = c.find(CUE);
        while (time >= 0 && !c.word(time, "zeit")) time = c.find(CUE, time + 1);
        if (time < 0) return false;
        // "Zeit, den Keller auszuräumen"
        Clause next = c.nextInSentence();
        if (next != null && isFirst(c, time) && c.lastWord() == time && !c.question())
            return !PRIVATE.has(next, next.lastWord() - 2) && !AWAY.in(next) && !TRAVEL.has(next, next.lastWord());
        String before = c.folded(time - 1);
        return before.equals("hoechste")
                || (before.equals("der") && c.word(time - 2, "an"))
                || c.is(time - 1, WIRD)
                || c.word(time - 1, "langsam")
                || c.word(time - 1, "mal")
                || c.word(time - 1, "endlich")
                || c.has(WIRD);
    }

    private static boolean pastWish(Clause c) {
        // "Wär cool wenn unser Wartezimmer ne Spielecke hätte", the comma forgotten.
        int cond = c.find(COND);
        boolean thing = cond > c.find(BE2) && c.is(c.lastWord(), HAVE2) && c.is(c.lastWord() - 1, Bits.CAPITAL);
        return c.word(c.lastWord(), "gewesen") || (c.has(HAVE2) && !(thing && c.find(HAVE2) == c.lastWord()));
    }

    /** V8: wollen wir nicht, lasst uns mal, wie wär's mit, warum machen wir nicht, Vorschlag: … */
    static @Nullable Sighting suggestion(Clause c) {
        int want = c.find(WANT | SHOULD);
        // "Sollen wir nicht mal wechseln", the question mark forgotten.
        boolean asked = c.question() || (c.has(NEG) && c.has(MAL));
        int can = c.find(CAN);
        boolean canWe = can >= 0
                && asked
                && isVerbFirst(c, can)
                && subject(c, can) == WE
                && (c.has(MAL | BITTE) || (c.has(NEG | URGE) && c.has(DET)));
        if (canWe && GermanDuty.endsInAct(c, can) && !GermanLetUs.isTalk(c, can) && !c.is(c.lastWord(), STATIVE))
            return GermanTopic.of(c, can, null, can, c.find(WE), c.find(MAL));
        boolean either = want >= 0 && c.is(want, SHOULD) && GermanBlockers.hasWord(c, "oder");
        if (want >= 0
                && !either
                && asked
                && isVerbFirst(c, want)
                && subject(c, want) == WE
                && (c.has(MAL | NEG) || (c.is(want, WANT) && c.has(URGE | SOFT)))) {
            return GermanTopic.of(c, want, null, want, c.find(WE), c.find(MAL | NEG));
        }
        Sighting letUs = GermanLetUs.find(c);
        if (letUs != null) return letUs;
        return GermanIdeas.find(c);
    }
}

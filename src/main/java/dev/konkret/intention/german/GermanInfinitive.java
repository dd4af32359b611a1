package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanClause.*;
import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Message;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import org.jspecify.annotations.Nullable;

/** Nothing but an infinitive: "mal die Öffnungszeiten anpassen?", "nächstes Mal mehr Kisten bestellen", "bitte mal einer lüften". */
final class GermanInfinitive {
    private static final long FINITE = MODAL | IS | HAVE | HAVE2 | BE2 | WOULDINF | NEED | PAST | IWANT | I | YOU
            | YOUPL | WE | MAN | COND | SUB | WH;

    private static final WordSet COSTS = WordSet.of(GermanWords.RULE_LISTS, "infinitive-costs");

    private GermanInfinitive() {}

    /** One look: "dauert", "kostet" behind a comma. */
    static boolean mayCost(Message message) {
        for (int i = 2; i < message.words().size(); i++)
            if (COSTS.has(message, i)
                    && (message.words().isSign(i - 1, ',') || message.words().isSign(i - 2, ','))) return true;
        return false;
    }

    /** V8: "die Liste mal neu drucken, dauert eine Stunde": an act, and what it would cost. */
    static @Nullable Sighting idea(Clause c) {
        int mal = c.find(MAL);
        int thing = c.skip(CONJ | Bits.MUTE, c.first());
        Clause next = c.nextInSentence();
        boolean costs = !c.question() && next != null && COSTS.has(next, next.skip(IT, next.first()));
        if (!costs
                || mal <= thing + 1
                || !c.is(thing, DET)
                || c.has(FINITE | BITTE | Bits.MENTION | Bits.DATE)
                || !act(c)) return null;
        return GermanTopic.rest(c, thing, null, mal, c.lastWord());
    }

    /** V8: a suggestion without subject and verb of its own. */
    static @Nullable Sighting question(Clause c) {
        int mal = c.find(MAL | SOFT);
        boolean first = mal == c.skip(CONJ | Bits.MUTE, c.first()) || OPENER.has(c, mal - 1);
        if (!c.question()
                || !first
                || c.has(FINITE | BITTE)
                || !act(c)
                || c.has(Bits.MENTION)
                || c.lastWord() < mal + 2) return null;
        return GermanTopic.rest(c, mal + 1, null, mal, c.lastWord());
    }

    /** V11: what shall be done next time. */
    static @Nullable Sighting nextTime(Clause c) {
        int next = NEXT.find(c);
        boolean later = c.word(c.first(), "kuenftig") || c.word(c.first(), "zukuenftig");
        boolean time = (c.word(next + 1, "mal") || c.word(next + 1, "jahr") || c.word(next + 1, "saison"))
                && next <= c.first() + 2;
        // "Beim nächsten Elternabend Namensschilder verteilen"
        boolean occasion = c.is(c.first(), PREP) && next == c.first() + 1 && c.is(next + 1, Bits.CAPITAL);
        if (!(later || time || occasion) || c.question()) return null;
        int from = later ? c.first() + 1 : next + 2;
        if (c.is(from, ACTINF) && c.word(from + 1, "wir")) return GermanTopic.rest(c, from + 2, null, next, from);
        return c.has(FINITE | BITTE | NEG) || !act(c) ? null : GermanTopic.rest(c, from, null, next, c.lastWord());
    }

    /** V9: "bitte mal einer nach dem Server schauen": anybody is asked. */
    static @Nullable Sighting anybody(Clause c) {
        int bitte = c.find(BITTE);
        int who = c.find(SOMEONE);
        boolean near = who > bitte && c.skip(MAL | (STRIP & ~SOMEONE), bitte + 1) >= who;
        // "Falls jemand Zeit hat: bitte ölen"
        Clause before = c.previousInSentence();
        Clause next = c.nextInSentence();
        boolean whoeverIt = next != null && isWhoever(next) && bitte == c.skip(CONJ | Bits.MUTE, c.first());
        // "Bitte mal welche nachbestellen"
        int some = c.word(c.lastWord() - 1, "welche") ? c.lastWord() - 1 : c.end();
        boolean finite = c.find(FINITE) >= 0 && c.find(FINITE) < some;
        if (whoeverIt && act(c) && !c.has(Bits.MENTION) && !finite)
            return GermanTopic.rest(c, bitte + 1, null, bitte, c.lastWord());
        boolean whoever = before != null && before.has(COND) && before.has(SOMEONE) && bitte == c.first();
        if (whoever && act(c)) return GermanTopic.rest(c, bitte + 1, null, bitte, c.lastWord());
        if (bitte < 0 || !near || !isSomeone(c, who) || c.has(FINITE | Bits.MENTION) || !act(c)) return null;
        return GermanTopic.rest(c, who + 1, null, bitte, who);
    }

    /** "…, wer auch immer vorne ist", "…, egal wer", "…, wer grad Luft hat". */
    private static boolean isWhoever(Clause next) {
        int i = next.first();
        boolean anyone = next.word(i, "egal") || next.word(i, "wurscht");
        int who = anyone ? i + 1 : i;
        if (anyone && next.word(who, "von") && next.word(who + 1, "wem")) return true;
        return next.word(who, "wer") && (anyone || next.lastWord() > who) && !next.question();
    }

    private static boolean act(Clause c) {
        int last = c.lastWord();
        return last > c.first()
                && !c.is(last, STATIVE | Bits.CAPITAL)
                && (c.is(last, ACTINF) || GermanShapes.isInfinitive(c.folded(last)));
    }
}

package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanClause.*;
import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** V13: what the writer means to do, some day: "ich müsste auch mal …", "wollte eigentlich …", "vielleicht schau ich …". */
final class GermanOwnPlans {
    private static final WordSet FAILED = WordSet.of(
            List.of("schaff", "schaffe", "geschafft", "klappt", "geklappt", "gereicht", "reicht", "dazugekommen"));

    private static final WordSet SAID =
            WordSet.of(List.of("bedanken", "entschuldigen", "gratulieren", "beglückwünschen", "verabschieden"));

    private GermanOwnPlans() {}

    /** Tells whether what was wanted at {@code modal} is said not to happen after all. */
    static boolean fails(Clause c, int modal) {
        boolean planned = c.has(SOFT) || (c.has(Bits.DATE) && c.has(DET));
        if (!c.is(modal, WANTED) || !planned || GermanBlockers.hasWord(c, "nur")) return false;
        Clause next = c.nextInSentence();
        for (int i = 0; i < 2 && next != null; i++, next = next.nextInSentence()) {
            if (next.has(NEG) && next.has(WIRD | ACT1 | CAN) && !next.has(PAST)) return true;
            if (next.has(NEG) && FAILED.in(next)) return true;
        }
        return false;
    }

    /** V13: "vielleicht schau ich mir das mal an". */
    static @Nullable Sighting maybe(Clause c) {
        int i = c.find(I);
        // "Ich glaub ich schau mir vielleicht …"
        if (c.is(i + 1, ACT1) && c.is(i + 2, I) && c.is(i + 3, ACT1)) i += 2;
        else if (i >= 0 && c.is(i + 2, I) && c.is(i + 3, ACT1)) i += 2;
        int verb = c.is(i - 1, ACT1) ? i - 1 : c.is(i + 1, ACT1) ? i + 1 : -1;
        // "Vielleicht geh ich die Liste mal durch"
        if (verb < 0) verb = GermanOffers.apartVerb(c, i);
        if (verb < 0
                || !c.has(SOFT)
                || c.question()
                || c.is(c.first(), COND | SUB | WH)
                || (c.find(SOFT) > verb + 3 && !GermanDenial.isLeftOpen(c))
                || c.word(c.find(SOFT), "in")
                || (c.word(c.find(SOFT), "eigentlich") && !c.has(MAL))) return null;
        return GermanTopic.rest(c, Math.max(verb, i) + 1, Owner.SPEAKER, c.find(SOFT), verb, i);
    }

    /** V13: the writer's own soft intention about work. */
    static @Nullable Sighting ownIntention(Clause c) {
        int modal = c.find(DUTY | WANTED | COULD2 | IWANT);
        if (modal < 0) return null;
        long subject = subject(c, modal);
        boolean elided = (subject == 0 || (subject == IT && c.is(modal + 1, IT)))
                && (c.word(modal, "muss") || c.word(modal, "wollte"))
                && isFirst(c, modal)
                && (c.has(PARTICLE) || fails(c, modal));
        if ((subject != I && !elided) || c.question() || (subject != I && isPassive(c, modal))) return null;
        // "Ich möchte mich einmal bei allen bedanken": done by saying it.
        if (SAID.has(c, c.lastWord())) return null;
        // "Würd ich auch so machen": an opinion.
        int so = c.lastWord() - 1;
        if (c.is(modal, WOULDINF) && (c.word(so, "so") || c.word(so, "genauso"))) return null;
        boolean particle = c.has(PARTICLE | SOFT) || longTime(c, modal) || isResolution(c, modal) || fails(c, modal);
        if (!particle && !c.is(modal, MUST2 | SHOULD2)) return null;
        // "Keine Ahnung, müsste ich nachsehen"
        if (!particle && modal == c.first() && c.lastWord() == modal + 2) return null;
        if (!GermanDuty.endsInVerb(c, modal) && !c.word(c.lastWord(), "tun")) return null;
        return GermanTopic.of(c, modal, Owner.SPEAKER, c.find(I), modal, c.find(PARTICLE));
    }

    /** "Ab nächster Woche will ich meine Ablage besser im Griff haben": how, not what. */
    private static boolean isResolution(Clause c, int modal) {
        boolean more = GermanBlockers.hasWord(c, "besser")
                || GermanBlockers.hasWord(c, "mehr")
                || GermanBlockers.hasWord(c, "weniger");
        return c.is(modal, IWANT) && c.has(Bits.DATE) && more && !c.has(NEG) && c.is(c.lastWord(), STATIVE);
    }

    private static boolean longTime(Clause c, int modal) {
        for (int i = modal + 1; i < c.end() && i < modal + 4; i++) {
            String w = c.folded(i);
            if (w.equals("schon")
                    || w.equals("auch")
                    || w.equals("immer")
                    || w.equals("ewig")
                    || w.equals("seit")
                    || w.equals("laengst")
                    || w.equals("wieder")) return true;
        }
        return false;
    }
}

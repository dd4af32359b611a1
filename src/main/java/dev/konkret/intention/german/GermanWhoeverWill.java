package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Message;
import dev.konkret.intention.Sighting;
import org.jspecify.annotations.Nullable;

/** V9: a thing or an act, then whoever will: "Kabelbrücke bitte, irgendwer!", "Streusalz nachfüllen, wer auch immer". */
final class GermanWhoeverWill {
    private static final long FINITE = MODAL | IS | HAVE | HAVE2 | BE2 | WOULDINF | NEED | PAST | WIRD | I | YOU | YOUPL
            | WE | MAN | COND | SUB | WH;

    private GermanWhoeverWill() {}

    /** One look: "wer" behind a comma. */
    static boolean mayBe(Message message) {
        for (int i = 2; i < message.words().size(); i++)
            if ((message.at(i) & SOMEONE) != 0 && message.words().isSign(i - 1, ',')) return true;
        return false;
    }

    static @Nullable Sighting find(Clause c) {
        Clause before = c.previousInSentence();
        if (before == null || !isAnybody(c) || before.has(FINITE | Bits.MENTION) || THANKS.in(before)) return null;
        int bitte = before.find(BITTE);
        int last = before.lastWord();
        if (last == bitte) last = bitte - 1;
        boolean act = before.is(last, ACTINF) && !before.is(last, Bits.CAPITAL);
        int thing = before.skip(STRIP | BITTE | Bits.MUTE, before.first());
        boolean asked = bitte >= 0 && before.is(last, Bits.CAPITAL) && GermanNouns.phrase(before, thing) > last;
        if ((!act && !asked) || thing > last || before.question()) return null;
        return GermanTopic.rest(before, thing, null, last, c.first());
    }

    /** "Irgendwer", "jemand", "wer auch immer", "wer halt grad vorbeikommt". */
    static boolean isAnybody(Clause c) {
        int who = c.skip(CONJ | Bits.MUTE, c.first());
        if (!c.is(who, SOMEONE) || c.word(who, "eine") || c.question()) return false;
        if (c.word(who, "wer")) return c.lastWord() > who;
        return c.lastWord() == who || c.is(who + 1, STRIP | BITTE);
    }
}

package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanClause.*;
import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** V12: what is needed and not there. */
final class GermanNeed {
    private static final WordSet LIKE_THESE =
            WordSet.of(List.of("solche", "solcher", "solchen", "davon", "denen", "wie"));

    private GermanNeed() {}

    /** V12: wir bräuchten, wir brauchen dringend, es braucht noch. */
    static @Nullable Sighting find(Clause c) {
        int verb = c.find(NEED);
        long subject = subject(c, verb);
        if (subject == SOMEONE && (c.is(verb - 1, IT) || c.is(verb + 1, IT)) && c.find(SOMEONE) > verb) subject = IT;
        boolean left = subject == 0 && isFirst(c, verb) && (c.is(verb, NEED2) || c.word(verb, "brauchen"));
        boolean pressed = c.is(verb, NEED2) || c.has(MAL | URGE);
        boolean asked = c.question() && pressed && subject == WE && isVerbFirst(c, verb) && c.has(NEG);
        if (((subject & (WE | MAN | IT)) == 0 && !left) || (hasNot(c) && !asked)) return null;
        if (subject == IT && !c.is(verb - 1, IT) && !c.is(verb + 1, IT)) return null;
        // "Hat einer einen Adapter? Bräuchte den nur bis Mittag": what the writer asks for.
        Clause before = c.previous();
        if (left && c.is(verb + 1, DET | IT) && before != null && before.question() && before.has(SOMEONE)) return null;
        boolean strong = c.is(verb, NEED2) || c.has(PARTICLE);
        // "Solche Kinder bräuchten wir mehr", "mehr Kollegen wie dich": praise.
        if (GermanBlockers.hasWord(c, "mehr") && LIKE_THESE.in(c)) return null;
        // "Wir bräuchten ihn Donnerstag": a person.
        if (c.lastWord() <= verb + 2 && (c.word(c.lastWord(), "ihn") || c.word(c.lastWord(), "dich"))) return null;
        if (!strong || PERIOD.in(c) || (c.question() && !asked) || c.has(COND)) return null;
        return behindPurpose(c, GermanTopic.of(c, verb, null, GermanDuty.word(c, subject), verb, c.find(PARTICLE)));
    }

    /** "Wir brauchen für solche Fälle dringend eine zweite Person": what for comes first, what is needed behind it. */
    private static Sighting behindPurpose(Clause c, Sighting s) {
        if (!s.hasTopic() || !c.is(s.topicFirst(), PREP) || s.topicEnd() > c.end()) return s;
        int thing = GermanBounds.start(c, s.topicEnd());
        boolean named = c.is(thing, DET | Bits.CAPITAL) && !c.is(thing, PREP) && GermanNouns.phrase(c, thing) > thing;
        return named ? s.about(thing, GermanBounds.end(c, thing)) : s;
    }
}

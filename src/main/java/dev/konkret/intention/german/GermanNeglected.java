package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Names;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** V10: what has long not been done: "die Filter sind seit dem Frühjahr nicht gewechselt worden", "ist ewig nicht geputzt worden". */
final class GermanNeglected {
    private static final WordSet WAS = WordSet.of(List.of("ist", "sind", "wurde", "wurden", "is", "san"));
    private static final WordSet LONG =
            WordSet.of(List.of("seit", "ewig", "ewigkeiten", "lange", "lang", "jahrelang", "monatelang", "wochenlang"));

    /** What customers, guests or chance do, and what nobody need do. */
    private static final WordSet OF_OTHERS = WordSet.of(GermanWords.RULE_LISTS, "neglected-of-others");

    private GermanNeglected() {}

    static @Nullable Sighting find(Clause c) {
        int was = c.first();
        while (was < c.end() && !WAS.has(c, was)) was++;
        int not = c.find(NEG, was + 1);
        int last = c.lastWord();
        int done = c.word(last, "worden") ? last - 1 : last;
        boolean lately = not > was
                && done > not
                && LONG.in(c)
                && (done < last || c.folded(was).startsWith("wurde"));
        if (!lately || c.question() || c.has(I | WE | YOU | YOUPL | COND) || Names.is(c, c.first())) return null;
        if (OF_OTHERS.has(c, done)) return null;
        return !c.is(done, Bits.CAPITAL) && GermanUntouched.isWork(c, done)
                ? GermanTopic.ofPassive(c, was, was, not, done)
                : null;
    }
}

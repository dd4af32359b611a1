package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import org.jspecify.annotations.Nullable;

/** V10: a defect, and then that it is urgent: "the battery is leaking. This is urgent!", "lock's broken, this can't wait". */
final class EnglishDefects {
    private static final WordSet BROKEN = EnglishTraps.words("broken");
    private static final int BRIEF = 6;

    private EnglishDefects() {}

    static @Nullable Sighting find(Clause c) {
        if (c.question() || c.end() - c.first() > BRIEF || c.has(I | YOU | WE)) return null;
        int urgent = EnglishVague.find(c, "urgent");
        if (urgent < 0) urgent = EnglishVague.find(c, "priority");
        boolean waits = has(c, "can't", "wait") || has(c, "cannot", "wait") || has(c, "cant", "wait");
        if ((urgent < 0 || c.has(NEG)) && !waits) return null;
        Clause before = c.previous();
        if (before == null || before.question() || before.has(I | YOU | PLEASE | COND) || !BROKEN.in(before))
            return null;
        return EnglishTopic.elsewhere(c, new Sighting(null, -1, -1, waits ? c.lastWord() : urgent));
    }
}

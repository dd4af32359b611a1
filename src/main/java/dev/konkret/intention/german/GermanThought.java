package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Clause;
import org.jspecify.annotations.Nullable;

/** What was thought until it turned out otherwise: "gehört repariert, dachte ich, aber …". */
final class GermanThought {
    private GermanThought() {}

    static boolean isOver(@Nullable Clause next) {
        if (next == null) return false;
        boolean thought =
                next.word(next.first(), "dachte") || (next.has(HAVE | HAVE2) && next.word(next.lastWord(), "gedacht"));
        Clause then = next.nextInSentence();
        boolean turned = then != null
                && (then.word(then.first(), "aber")
                        || then.word(then.first(), "bis")
                        || then.word(then.first(), "dabei"));
        return thought && next.has(I | WE) && turned;
    }
}

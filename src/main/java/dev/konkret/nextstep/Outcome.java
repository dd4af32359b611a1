package dev.konkret.nextstep;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What came of something done with a step. */
public sealed interface Outcome {

    /** It happened; the step is as it is now. */
    record Changed(NextStep step, StepEvent event) implements Outcome {}

    /**
     * It did not happen.
     *
     * @param step the step as it is; null when there is none
     */
    record Refused(Refusal why, @Nullable NextStep step) implements Outcome {}

    /** Returns what the one function that fits makes of it. */
    default <T> T match(Function<Changed, T> changed, Function<Refused, T> refused) {
        if (this instanceof Changed c) return changed.apply(c);
        return refused.apply((Refused) this);
    }
}

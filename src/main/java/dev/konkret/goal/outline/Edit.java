package dev.konkret.goal.outline;

import java.util.function.Function;

/** What came of a change to a plan, the resources or the topics. */
public sealed interface Edit<T> {

    /** It was made; the thing as it is now. */
    record Made<T>(T thing) implements Edit<T> {}

    /** It was not made; everything is as before. */
    record Refused<T>(OutlineRefusal why) implements Edit<T> {}

    /** Returns the change as made. */
    static <T> Edit<T> made(T thing) {
        return new Made<>(thing);
    }

    /** Returns the refusal for that reason. */
    static <T> Edit<T> refused(OutlineRefusal why) {
        return new Refused<>(why);
    }

    /** Returns what the one function that fits makes of it. */
    default <R> R match(Function<T, R> made, Function<OutlineRefusal, R> refused) {
        if (this instanceof Made<T> m) return made.apply(m.thing());
        return refused.apply(((Refused<T>) this).why());
    }
}

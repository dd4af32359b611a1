package dev.konkret.secret;

import java.util.function.Function;
import java.util.function.Supplier;

/** What came of following a link. */
public sealed interface LinkReading {

    /** It is good. */
    record Good(Link link) implements LinkReading {}

    /** It was good once: it has expired or was revoked. */
    record Over() implements LinkReading {}

    /** Nobody here has ever made it. */
    record Unknown() implements LinkReading {}

    /** Returns what the fitting function makes of it. */
    default <T> T match(Function<Link, T> good, Supplier<T> over, Supplier<T> unknown) {
        if (this instanceof Good g) return good.apply(g.link());
        return this instanceof Over ? over.get() : unknown.get();
    }
}

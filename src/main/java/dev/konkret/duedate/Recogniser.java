package dev.konkret.duedate;

import org.jspecify.annotations.Nullable;

/** Recognises one kind of calendar expression. */
@FunctionalInterface
public interface Recogniser {
    /**
     * Returns the expression that begins at token {@code at}, null when there is none.
     *
     * @param before set of {@link Role} bits of the prepositions directly before {@code at}
     */
    @Nullable
    Match read(Reading reading, int at, long before);
}

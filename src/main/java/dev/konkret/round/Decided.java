package dev.konkret.round;

import dev.konkret.nextstep.Refusal;
import java.util.function.Function;

/** What came of a decision in a round. */
public sealed interface Decided {

    /** It holds; the round is as it is now. */
    record Settled(Round round, RoundItem item) implements Decided {}

    /** Somebody else was faster; the item says who and what. */
    record AlreadySettled(Round round, RoundItem item) implements Decided {}

    /** It cannot be decided like that; nothing was changed. */
    record Refused(Refusal why) implements Decided {}

    /** The round is not the running one any more. */
    record Over() implements Decided {}

    /** Returns what the one function that fits makes of it. */
    default <T> T match(
            Function<Settled, T> settled,
            Function<AlreadySettled, T> already,
            Function<Refused, T> refused,
            Function<Over, T> over) {
        if (this instanceof Settled s) return settled.apply(s);
        if (this instanceof AlreadySettled a) return already.apply(a);
        if (this instanceof Refused r) return refused.apply(r);
        return over.apply((Over) this);
    }
}

package dev.konkret.round;

import dev.konkret.workspace.MemberId;
import java.time.Instant;
import java.time.LocalDate;

/** What a round decided about one item. */
public sealed interface Verdict {

    /** Returns who decided; the person who started the round when nobody in it did. */
    MemberId by();

    /** Returns when. */
    Instant at();

    /** It becomes, or stays, a next step: the named person is asked for their yes unless they decided it themselves. */
    record Kept(MemberId by, Instant at, MemberId owner, LocalDate due) implements Verdict {}

    /**
     * It is laid aside on purpose.
     *
     * @param reviewOn the day from which the next round brings it up again
     */
    record Parked(MemberId by, Instant at, LocalDate reviewOn) implements Verdict {}

    /** Nobody will do it, and everybody knows why. */
    record Dropped(MemberId by, Instant at, String reason) implements Verdict {}

    /** It was settled outside of the round meanwhile, so that nobody has to be asked. */
    record Elsewhere(MemberId by, Instant at) implements Verdict {}
}

package dev.konkret.goal.poll;

import dev.konkret.goal.PollId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a poll has got. */
public sealed interface PollState {

    /** It takes votes until its closing moment. */
    record Open() implements PollState {}

    /**
     * It ended without an outcome, because the text changed or the goal was given up.
     *
     * @param by the poll in which people vote now; null when there is none
     */
    record Superseded(Instant at, @Nullable PollId by) implements PollState {}

    /** It is over; the votes are frozen in the tally. */
    record Closed(Instant at, Tally tally, Verdict verdict) implements PollState {}
}

package dev.konkret.goal.poll;

import java.util.List;

/** Closes polls in tests of stores, as {@link PollCloser} does. */
public final class PollClosing {
    private PollClosing() {}

    /** Counts the votes and stores the poll closed. */
    public static Poll close(Polls polls, Poll open, Roll roll) {
        Tally tally = Tally.of(open.groups(), roll, polls.box(open.team(), open.id()));
        return polls.save(open.closed(open.openedAt(), tally, Verdict.of(tally, true)), List.of())
                .orElseThrow();
    }
}

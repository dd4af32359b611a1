package dev.konkret.goal.poll;

import dev.konkret.goal.poll.PollState.Closed;

/** What somebody may see of a poll at the moment. */
public sealed interface Shown {

    /** How the votes fell. */
    record Result(Tally tally) implements Shown {}

    /** Only how many have voted: the poll is running, and the viewer has not voted or it is anonymous. */
    record TurnoutOnly(int voted, int entitled) implements Shown {}

    /**
     * Returns what is shown of {@code poll}.
     *
     * @param tally the votes as they are; for a closed poll the frozen tally is taken instead
     * @param viewerHasVoted false for the channel, where some have not
     */
    static Shown of(Poll poll, Tally tally, boolean viewerHasVoted) {
        if (poll.state() instanceof Closed closed) return new Result(closed.tally());
        if (viewerHasVoted && !poll.anonymous()) return new Result(tally);
        return new TurnoutOnly(tally.voted(), tally.entitled());
    }
}

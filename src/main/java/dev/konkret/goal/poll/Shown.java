package dev.konkret.goal.poll;

import dev.konkret.goal.poll.PollState.Closed;
import dev.konkret.goal.poll.PollState.Open;

/** What somebody may see of a poll at the moment. */
public sealed interface Shown {

    /** How the votes fell. */
    record Result(Tally tally) implements Shown {}

    /**
     * Only how many have voted: the poll is running, and the viewer has not voted or it is anonymous.
     *
     * @param untilVoted the viewer sees more as soon as they have voted; false when only the end of the poll helps
     */
    record TurnoutOnly(int voted, int entitled, boolean untilVoted) implements Shown {}

    /** What the viewer has to do with the poll. */
    enum Viewer {
        HAS_VOTED,
        MAY_VOTE,
        /** Somebody who is not asked, or a channel, where some have not voted. */
        LOOKS_ON
    }

    /**
     * Returns what is shown of {@code poll}.
     *
     * @param tally the votes as they are; for a closed poll the frozen tally is taken instead
     */
    static Shown of(Poll poll, Tally tally, Viewer viewer) {
        if (poll.state() instanceof Closed closed) return new Result(closed.tally());
        if (viewer == Viewer.HAS_VOTED && !poll.anonymous()) return new Result(tally);
        boolean untilVoted = poll.state() instanceof Open && viewer == Viewer.MAY_VOTE && !poll.anonymous();
        return new TurnoutOnly(tally.voted(), tally.entitled(), untilVoted);
    }
}

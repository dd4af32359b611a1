package dev.konkret.goal.poll;

import java.time.Clock;

/** The stand-in keeps the promises, so that tests of rules may rely on it. */
class PollsInMemoryTest extends PollsContract {
    @Override
    protected Polls polls(Clock clock) {
        return new PollsInMemory(clock);
    }
}

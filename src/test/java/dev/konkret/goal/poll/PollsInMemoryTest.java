package dev.konkret.goal.poll;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Due;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

class PollsInMemoryTest extends PollsContract {
    private PollsInMemory polls;

    @Override
    protected Polls polls(Clock clock) {
        polls = new PollsInMemory(clock);
        return polls;
    }

    @Override
    protected @Nullable Instant dueAt(Appointment appointment) {
        List<Due> put = polls.later;
        return put.stream()
                .filter(due -> due.appointment().equals(appointment))
                .map(Due::at)
                .findFirst()
                .orElse(null);
    }
}

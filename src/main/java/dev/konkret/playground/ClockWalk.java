package dev.konkret.playground;

import dev.konkret.playground.control.ClockControl;
import dev.konkret.playground.control.Settling;
import dev.konkret.playground.delivery.EventQueue;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes the clock from now to later by way of every moment at which something is due, so that in a week's jump each thing
 * happens at its own time and in its own order.
 */
final class ClockWalk implements ClockControl, Settling {
    private static final Duration LONGEST_JUMP = Duration.ofDays(3 * 366L);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration STEP_WHEN_STUCK = Duration.ofMinutes(1);
    private static final int MOST_STOPS = 5_000;
    private static final int MOST_ROUNDS = 50;

    private final MovableClock clock;
    private final Schedule schedule;
    private final EventQueue queue;

    ClockWalk(MovableClock clock, Schedule schedule, EventQueue queue) {
        this.clock = clock;
        this.schedule = schedule;
        this.queue = queue;
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public ZoneId zone() {
        return clock.getZone();
    }

    @Override
    public synchronized @Nullable String moveTo(Instant target) {
        if (target.isBefore(clock.instant())) return "clock_moves_only_forward";
        if (target.isAfter(clock.instant().plus(LONGEST_JUMP))) return "too_far";
        settle();
        int stops = 0;
        Optional<Instant> next = nextDue();
        while (next.isPresent() && !next.get().isAfter(target)) {
            if (++stops > MOST_STOPS) return "too_much_to_do_until_then";
            // What is still due after everything due was handled waits for time to pass: let some pass.
            if (!clock.moveTo(next.get())
                    && !clock.moveTo(earlier(clock.instant().plus(STEP_WHEN_STUCK), target))) break;
            settle();
            next = nextDue();
        }
        clock.moveTo(target);
        settle();
        return null;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private Optional<Instant> nextDue() {
        return Stream.of(schedule.nextDue(), queue.nextDue())
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    /** The bot's work can make Slack tell it something, and that can make work: goes on until neither does. */
    @Override
    public void settle() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (int round = 0; round < MOST_ROUNDS && System.nanoTime() < end; round++) {
            queue.sendDue();
            if (!queue.awaitIdle(PATIENCE)) return;
            long before = queue.delivered();
            schedule.settle();
            if (queue.awaitIdle(Duration.ZERO) && queue.delivered() == before) return;
        }
    }
}

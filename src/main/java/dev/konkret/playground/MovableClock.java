package dev.konkret.playground;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The wall clock plus an offset that people can make larger, so that next Monday can be now. It ticks with the wall clock
 * and never goes backwards, except when the whole playground goes {@linkplain #startOver back to its beginning}.
 */
public final class MovableClock extends Clock {
    private final Clock wall;
    private final ZoneId zone;
    private final AtomicLong offsetNanos;

    /** A clock that shows what {@code wall} shows until it is moved; days and mornings are those of {@code zone}. */
    public MovableClock(Clock wall, ZoneId zone) {
        this(wall, zone, new AtomicLong());
    }

    private MovableClock(Clock wall, ZoneId zone, AtomicLong offsetNanos) {
        this.wall = wall;
        this.zone = zone;
        this.offsetNanos = offsetNanos;
    }

    @Override
    public Instant instant() {
        return wall.instant().plusNanos(offsetNanos.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** The same clock with another zone: moving one moves both. */
    @Override
    public MovableClock withZone(ZoneId other) {
        return new MovableClock(wall, other, offsetNanos);
    }

    /** The clock that nobody can move: the one for signatures and connections. */
    public Clock wall() {
        return wall;
    }

    /** How far ahead of the wall clock this one is. */
    public Duration offset() {
        return Duration.ofNanos(offsetNanos.get());
    }

    /** The same in milliseconds. */
    public long aheadMillis() {
        return offset().toMillis();
    }

    /** Moves forward to {@code target}; does nothing and returns false when that would be backwards. */
    public boolean moveTo(Instant target) {
        long wanted = Duration.between(wall.instant(), target).toNanos();
        return offsetNanos.getAndAccumulate(wanted, Math::max) < wanted;
    }

    /** Shows again what it showed before a restart. */
    public void resume(Duration stored) {
        offsetNanos.set(stored.toNanos());
    }

    /** Shows the wall clock's time again. */
    public void startOver() {
        offsetNanos.set(0);
    }
}

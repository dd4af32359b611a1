package dev.konkret.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Attends to what is due. A thing you can step by hand; {@link AgendaThreads} does nothing but step it. */
public final class AgendaWorker {
    private static final Logger log = LoggerFactory.getLogger(AgendaWorker.class);

    private static final Duration LONGEST_SETTLE = Duration.ofSeconds(20);
    private static final int SETTLE_BATCH = 16;
    private static final Duration BETWEEN_CLOCKS = Duration.ofMillis(250);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(3);

    private final Agenda agenda;
    private final Consumer<Claim> handler;
    private final Errands errands;
    private final Duration lease;

    private final AtomicInteger busy = new AtomicInteger();
    private final AtomicLong handled = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();

    /**
     * @param handler does what the claim is about, and reports back to the agenda
     * @param lease how long an appointment is ours
     */
    public AgendaWorker(Agenda agenda, Consumer<Claim> handler, Errands errands, Duration lease) {
        this.agenda = agenda;
        this.handler = handler;
        this.errands = errands;
        this.lease = lease;
    }

    /** Handles what is due now, at most {@code limit} appointments, and returns how many it was handed. */
    public int round(int limit) {
        List<Claim> claims = claim(limit);
        for (Claim claim : claims) handle(claim);
        return claims.size();
    }

    /** Claims what is due now; each claim has to be handed to {@link #handle} or {@link #putBack}. */
    List<Claim> claim(int limit) {
        return claim(() -> agenda.claimDue(limit, lease));
    }

    /** Claims the same as far as earlier claims tell. */
    List<Claim> claimKnown(int limit) {
        return claim(() -> agenda.claimKnown(limit, lease));
    }

    private List<Claim> claim(Supplier<List<Claim>> from) {
        busy.incrementAndGet();
        try {
            List<Claim> claims = from.get();
            busy.addAndGet(claims.size());
            return claims;
        } finally {
            busy.decrementAndGet();
        }
    }

    /** Handles one claim; a failure leaves it on the agenda. */
    void handle(Claim claim) {
        try {
            handler.accept(claim);
        } catch (RuntimeException | Error e) {
            // Left on the agenda on purpose: when the lease runs out it is due again. The same path covers a process
            // that dies halfway, so there is no second way of trying again.
            failed.incrementAndGet();
            Appointment it = claim.appointment();
            log.warn("{} {} failed, due again at {}", it.kind(), it.subject(), claim.leasedUntil(), e);
        } finally {
            handled.incrementAndGet();
            busy.decrementAndGet();
        }
    }

    /** Leaves the claim to somebody who has more room, a moment later. */
    void putBack(Claim claim, Duration wait) {
        try {
            agenda.later(claim, agenda.now().plus(wait), claim.doubt() == null);
        } finally {
            busy.decrementAndGet();
        }
    }

    /** Returns when the next appointment comes due; empty when there is none. */
    public Optional<Instant> nextDue() {
        return agenda.nextDue();
    }

    /** Handles all that is due now and all that arises from it, and waits until nothing is being done any more. Bounded. */
    public void settle() {
        long until = System.nanoTime() + LONGEST_SETTLE.toNanos();
        while (System.nanoTime() < until) {
            long before = handled.get();
            errands.awaitIdle(Duration.ofNanos(until - System.nanoTime()));
            if (round(SETTLE_BATCH) > 0) continue;
            if (busy.get() == 0 && handled.get() == before && errands.awaitIdle(Duration.ZERO) && isQuiet()) return;
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        log.warn("not everything that was due could be handled in {}", LONGEST_SETTLE);
    }

    /** What is put down for now may be due a moment later: the server told its time a moment before it was read here. */
    private boolean isQuiet() {
        Duration wait = idleFor(BETWEEN_CLOCKS);
        return wait.isZero() ? round(SETTLE_BATCH) == 0 : wait.equals(BETWEEN_CLOCKS);
    }

    /** Returns how many appointments were handled since the start. */
    public long handled() {
        return handled.get();
    }

    /** Returns how many of them failed and come due again. */
    public long failed() {
        return failed.get();
    }

    /** Returns how long there is nothing to do as far as is known, at most {@code limit}. */
    Duration idleFor(Duration limit) {
        return until(agenda.nextDue(), limit);
    }

    /** Returns the same as far as the last claim has seen. */
    Duration idleAsSeen(Duration limit) {
        return until(agenda.nextDueAsSeen(), limit);
    }

    private Duration until(Optional<Instant> due, Duration limit) {
        Duration wait = due.map(next -> Duration.between(agenda.now(), next)).orElse(limit);
        if (wait.isNegative()) return Duration.ZERO;
        return wait.compareTo(limit) < 0 ? wait : limit;
    }
}

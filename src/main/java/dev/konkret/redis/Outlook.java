package dev.konkret.redis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When something is to be attended to in each bucket, as far as this process has seen. It saves looking at all buckets again for
 * every appointment; what other processes put down since the last look is missing.
 */
final class Outlook {
    /** Earliest moment of attention of a bucket, epoch ms; whose turn it is next comes first. */
    private final Map<Integer, Long> firsts = new LinkedHashMap<>();

    /** Where we did something ourselves since. */
    private final Set<Integer> stirred = new HashSet<>();

    /**
     * Takes over what a look at some buckets, or at all, has found.
     *
     * @param looked the buckets that were looked at
     */
    synchronized void saw(Collection<Integer> looked, Sweep found) {
        Set<Integer> empty = new HashSet<>(looked);
        for (Sweep.First first : found.firsts()) {
            // Known ones keep their place, so that nobody waits for ever behind one with much to do.
            firsts.put(first.bucket(), first.at());
            empty.remove(first.bucket());
        }
        firsts.keySet().removeAll(empty);
        stirred.removeAll(looked);
    }

    /**
     * Notes when a bucket that was just asked is to be attended to next; the others have their turn before it.
     *
     * @param at epoch ms; negative for never
     */
    synchronized void asked(int bucket, long at) {
        firsts.remove(bucket);
        if (at >= 0) firsts.put(bucket, at);
    }

    /** Notes that something was changed in that bucket: what is known of it may be wrong. */
    synchronized void stir(int bucket) {
        stirred.add(bucket);
    }

    /** Returns the buckets where something was changed, and forgets that it was. */
    synchronized List<Integer> takeStirred() {
        List<Integer> some = List.copyOf(stirred);
        stirred.clear();
        return some;
    }

    /** Returns the buckets with something to attend to by {@code now}, epoch ms, whose turn it is first. */
    synchronized List<Integer> dueBy(long now) {
        List<Integer> due = new ArrayList<>();
        firsts.forEach((bucket, at) -> {
            if (at <= now) due.add(bucket);
        });
        return due;
    }

    /** Returns the earliest moment of attention in any bucket. */
    synchronized Optional<Instant> earliest() {
        return firsts.values().stream().min(Long::compare).map(Instant::ofEpochMilli);
    }
}

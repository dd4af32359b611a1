package dev.konkret.finding;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where somebody stopped reading a list: behind one step, wherever that is by now.
 *
 * @param rank what the list is sorted by: the day an open step is due, epoch day; the moment a closed one ended, epoch ms
 */
public record Cursor(long rank, NextStepId step) {
    private static final Pattern TEXT = Pattern.compile("(-?\\d{1,15})\\.([A-Za-z0-9_-]{1,100})");

    static Cursor at(NextStep step) {
        long rank = step.closedAt()
                .map(Instant::toEpochMilli)
                .orElseGet(() -> step.due().orElse(LocalDate.EPOCH).toEpochDay());
        return new Cursor(rank, step.id());
    }

    /** @param latestFirst whether the list begins with the highest rank */
    static Comparator<Cursor> order(boolean latestFirst) {
        Comparator<Cursor> byRank = Comparator.comparingLong(Cursor::rank);
        return (latestFirst ? byRank.reversed() : byRank).thenComparing(cursor -> cursor.step.value());
    }

    /** Returns the form that is handed out. */
    public String text() {
        return rank + "." + step.value();
    }

    /** Reads what {@link #text} made; empty when it is none of ours. */
    public static Optional<Cursor> of(String text) {
        Matcher read = TEXT.matcher(text);
        if (!read.matches()) return Optional.empty();
        return Optional.of(new Cursor(Long.parseLong(read.group(1)), new NextStepId(read.group(2))));
    }
}

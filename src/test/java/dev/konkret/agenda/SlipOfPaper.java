package dev.konkret.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A slip of paper: what is claimed is struck off. */
final class SlipOfPaper implements Agenda {
    static final Instant NOW = Instant.parse("2025-03-03T08:00:00Z");
    private final List<Due> open = new ArrayList<>();
    private @Nullable Error failure;
    private Instant now = NOW;
    private Duration look = Duration.ZERO;

    @Override
    public synchronized void put(Due due) {
        open.add(due);
    }

    /** The next look at it ends like that. */
    synchronized void failOnce(Error error) {
        failure = error;
    }

    /** Time goes on by so much with every look at it. */
    synchronized void everyLookTakes(Duration time) {
        look = time;
    }

    @Override
    public synchronized List<Claim> claimDue(int limit, Duration lease) {
        now = now.plus(look);
        Error fails = failure;
        failure = null;
        if (fails != null) throw fails;
        List<Due> due = open.stream()
                .filter(d -> !d.at().isAfter(now))
                .sorted(Comparator.comparing(Due::at))
                .limit(limit)
                .toList();
        open.removeAll(due);
        return due.stream()
                .map(d -> new Claim(d.appointment(), d.at(), "1", 0, null, null, now.plus(lease), null))
                .toList();
    }

    @Override
    public boolean begin(Claim claim, String messageId, String channel, Duration lease) {
        return true;
    }

    @Override
    public boolean done(Claim claim, @Nullable String messageId, @Nullable Instant next) {
        return true;
    }

    @Override
    public void limited(Claim claim, String channel, Duration wait) {}

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public boolean later(Claim claim, Instant at, boolean certainlyNotSent) {
        return true;
    }

    @Override
    public void giveUp(Claim claim, String reason) {}

    @Override
    public synchronized Optional<Instant> nextDue() {
        return open.stream().map(Due::at).min(Comparator.naturalOrder());
    }
}

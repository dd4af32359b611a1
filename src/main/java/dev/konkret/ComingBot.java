package dev.konkret;

import dev.konkret.playground.Schedule;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The playground's bot, which comes up a moment after the simulated Slack it needs. Whoever presses, writes or moves the clock in that
 * moment waits for it, so that nothing is lost and the clock passes nothing by.
 */
final class ComingBot implements Schedule {
    private static final int LONGEST_START_SECONDS = 60;

    private final String host;
    private final CompletableFuture<Bot> up = new CompletableFuture<>();

    /** @param host where the bot listens */
    ComingBot(String host) {
        this.host = host;
    }

    /** It is up from now on. */
    void isUp(Bot bot) {
        up.complete(bot);
    }

    /** Returns where it takes deliveries. */
    URI deliveries() {
        return URI.create("http://" + host + ":" + bot().port() + "/slack/events");
    }

    @Override
    public Optional<Instant> nextDue() {
        return bot().nextDue();
    }

    @Override
    public void settle() {
        bot().settle();
    }

    private Bot bot() {
        try {
            return up.get(LONGEST_START_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the bot was starting", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the bot did not start", e);
        }
    }
}

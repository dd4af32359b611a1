package dev.konkret.socket;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps one connection open: the next one before the old one ends, and another one when it broke. */
final class Line implements Socket.Fate {
    private static final Logger log = LoggerFactory.getLogger(Line.class);

    /** Reasons that a new connection at once would not mend. */
    private static final Set<String> NO_HURRY = Set.of("link_disabled", "too_many_websockets");

    private final Doorbell doorbell;
    private final OkHttpClient http;
    private final SocketInbox inbox;
    private final ScheduledExecutorService later;
    private final Pace pace;
    private final DoubleSupplier chance;
    private final Consumer<String> trouble;
    private final Runnable connected;

    /** Also asked for by who may not wait for this line. */
    private volatile @Nullable Socket current;

    private @Nullable Socket next;
    private boolean opening;
    private boolean closed;
    private int failures;
    private long greetedAt;

    /**
     * @param trouble told why there is no connection
     * @param connected told that there is one
     */
    Line(
            Doorbell doorbell,
            OkHttpClient http,
            SocketInbox inbox,
            ScheduledExecutorService later,
            Pace pace,
            DoubleSupplier chance,
            Consumer<String> trouble,
            Runnable connected) {
        this.doorbell = doorbell;
        this.http = http;
        this.inbox = inbox;
        this.later = later;
        this.pace = pace;
        this.chance = chance;
        this.trouble = trouble;
        this.connected = connected;
    }

    /** Has a connection opened, unless one is on its way. */
    synchronized void open(Duration in) {
        if (opening || closed) return;
        opening = true;
        after(in, this::ring);
    }

    /** Takes the answer to a question that was asked already. */
    synchronized void take(Doorbell.Answer answer) {
        opening = true;
        follow(answer);
    }

    boolean isConnected() {
        return current != null;
    }

    synchronized boolean isBusy() {
        return (current != null && current.isBusy()) || (next != null && next.isBusy());
    }

    synchronized void close() {
        closed = true;
        if (current != null) current.close();
        if (next != null) next.close();
    }

    private void ring() {
        Doorbell.Answer answer = doorbell.ring();
        synchronized (this) {
            follow(answer);
        }
    }

    private void follow(Doorbell.Answer answer) {
        if (closed) return;
        if (answer instanceof Doorbell.Answer.Open open) {
            connect(open.url());
        } else if (answer instanceof Doorbell.Answer.NotNow notNow) {
            failed(notNow.why(), notNow.pause());
        } else if (answer instanceof Doorbell.Answer.Never never) {
            log.warn("SLACK_APP_TOKEN is no longer accepted by Slack ({})", never.code());
            failed(never.code(), pace.longest());
        }
    }

    private void connect(String url) {
        Socket socket = new Socket(inbox, this);
        next = socket;
        socket.over(http.newWebSocket(new Request.Builder().url(url).build(), socket));
        after(pace.hello(), () -> {
            if (!socket.isGreeted()) socket.cut("no_hello");
        });
    }

    @Override
    public synchronized void greeted(Socket socket) {
        Socket old = current;
        current = socket;
        next = null;
        opening = false;
        greetedAt = System.nanoTime();
        if (closed) socket.close();
        else connected.run();
        // What is on its way on the old one still arrives there, and is acknowledged there.
        if (old != null) after(pace.overlap(), old::close);
    }

    @Override
    public synchronized void dismissed(Socket socket, String reason) {
        if (NO_HURRY.contains(reason)) log.warn("Slack ends a Socket Mode connection: {}", reason);
        if (socket == current) open(NO_HURRY.contains(reason) ? pace.longest() : Duration.ZERO);
    }

    @Override
    public synchronized void gone(Socket socket, String why) {
        if (socket == next) {
            next = null;
            failed(why, null);
        } else if (socket == current) {
            current = null;
            // Whoever hangs up has lost nothing.
            if (closed) return;
            boolean shortLived = System.nanoTime() - greetedAt < pace.shortest().toNanos();
            failures = shortLived ? failures + 1 : 0;
            trouble.accept(why);
            open(pace.afterFailures(failures, chance.getAsDouble()));
        }
    }

    private void failed(String why, @Nullable Duration wait) {
        opening = false;
        if (closed) return;
        failures++;
        trouble.accept(why);
        Duration own = pace.afterFailures(failures, chance.getAsDouble());
        open(wait != null && wait.compareTo(own) > 0 ? wait : own);
    }

    private void after(Duration wait, Runnable what) {
        try {
            var unused = later.schedule(what, wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closing) {
            log.debug("the bot is closing");
        }
    }
}

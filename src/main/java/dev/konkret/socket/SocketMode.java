package dev.konkret.socket;

import java.net.InetAddress;
import java.net.Proxy;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleSupplier;
import okhttp3.OkHttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bot's connections to Slack where Slack cannot reach the bot. There are several, any of which may get a delivery, so
 * that one can be replaced while another one listens.
 */
public final class SocketMode implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(SocketMode.class);

    /** Slack allows ten for an app; three processes of two leave room for their successors. */
    public static final int CONNECTIONS = 2;

    /** How long the last answers may take when it is closed. */
    public static final Duration LONGEST_FAREWELL = Duration.ofSeconds(3);

    private final Doorbell doorbell;
    private final OkHttpClient http;
    private final ScheduledExecutorService later;
    private final List<Line> lines = new ArrayList<>();
    private final AtomicLong losses = new AtomicLong();
    private volatile String trouble = "not connected yet";

    /** Why there was no connection at all, as far as it is in the log; empty while there is one. */
    private final Set<String> warned = ConcurrentHashMap.newKeySet();

    /**
     * Prepares the connections; none is opened until {@link #start}.
     *
     * @param api Slack's address, ends with a slash
     * @param chance from 0 to 1
     */
    public SocketMode(URI api, String appToken, SocketInbox inbox, int connections, Pace pace, DoubleSupplier chance) {
        this.http = client(api, pace);
        this.doorbell = new Doorbell(http, api, appToken);
        this.later = Executors.newScheduledThreadPool(connections, task -> {
            Thread thread = new Thread(task, "socket");
            thread.setDaemon(true);
            return thread;
        });
        for (int i = 0; i < connections; i++) {
            lines.add(new Line(doorbell, http, inbox, later, pace, chance, this::lost, this::back));
        }
    }

    /** Returns why Slack opens no connection for this token; empty when it would. */
    public static Optional<String> whyNot(URI api, String appToken) {
        OkHttpClient http = client(api, Pace.USUAL);
        try {
            Doorbell.Answer answer = new Doorbell(http, api, appToken).ring();
            if (answer instanceof Doorbell.Answer.Never never) return Optional.of(never.code());
            return answer instanceof Doorbell.Answer.NotNow notNow ? Optional.of(notNow.why()) : Optional.empty();
        } finally {
            http.dispatcher().executorService().shutdown();
            http.connectionPool().evictAll();
        }
    }

    private static OkHttpClient client(URI api, Pace pace) {
        OkHttpClient.Builder client = new OkHttpClient.Builder()
                .pingInterval(pace.ping().toMillis(), TimeUnit.MILLISECONDS)
                .connectTimeout(3, TimeUnit.SECONDS)
                .readTimeout(10, TimeUnit.SECONDS);
        if (isLoopback(api.getHost())) client.proxy(Proxy.NO_PROXY);
        return client.build();
    }

    /**
     * Begins to connect. A Slack that does not answer is asked again and again.
     *
     * @throws IllegalStateException with one line for the operator when Slack does not accept the token
     */
    public void start() {
        Doorbell.Answer first = doorbell.ring();
        if (first instanceof Doorbell.Answer.Never never) {
            throw new IllegalStateException("SLACK_APP_TOKEN is not accepted by Slack (" + never.code()
                    + "): copy the App-Level Token (xapp-…) with the scope connections:write from your app's page"
                    + " \"Basic Information\".");
        }
        lines.get(0).take(first);
        for (Line line : lines.subList(1, lines.size())) line.open(Duration.ZERO);
    }

    /** Returns how many connections there are just now. */
    public long connected() {
        return lines.stream().filter(Line::isConnected).count();
    }

    /** Returns how often a connection broke or could not be made; connections Slack asked to replace do not count. */
    public long losses() {
        return losses.get();
    }

    /** Returns why nothing can be delivered just now, in one line; empty when something can. */
    public Optional<String> trouble() {
        return connected() > 0 ? Optional.empty() : Optional.of("Socket Mode is not connected: " + trouble);
    }

    /** Answers what has come in, and ends the connections. */
    @Override
    public void close() {
        long until = System.nanoTime() + LONGEST_FAREWELL.toNanos();
        try {
            while (lines.stream().anyMatch(Line::isBusy) && System.nanoTime() < until) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        lines.forEach(Line::close);
        later.shutdownNow();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }

    private void lost(String why) {
        trouble = why;
        losses.incrementAndGet();
        if (connected() > 0) {
            log.info("a Socket Mode connection is gone or was not made: {}", why);
        } else if (warned.add(why)) {
            log.warn(
                    "no Socket Mode connection to Slack ({}): till there is one nothing comes in, and konkret check says"
                            + " what to do about SLACK_APP_TOKEN or the way to Slack",
                    why);
        }
    }

    private void back() {
        if (warned.isEmpty()) return;
        warned.clear();
        log.info("there is a Socket Mode connection again");
    }

    private static boolean isLoopback(String host) {
        if (host == null || !host.matches("localhost|[0-9.]+|\\[.*]")) return false;
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}

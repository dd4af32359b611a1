package dev.konkret.redis;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Stands between a client and Redis, and cuts the connection after Redis has done what was asked, before the client hears of it. */
final class CuttingProxy implements AutoCloseable {
    private static final int LARGEST_REQUEST = 1 << 16;

    private final ServerSocket socket;
    private final URI server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicReference<@Nullable String> cutAfter = new AtomicReference<>();
    private final AtomicReference<@Nullable String> delayed = new AtomicReference<>();
    private volatile Runnable meanwhile = () -> {};
    private final AtomicInteger cuts = new AtomicInteger();

    CuttingProxy(String serverUrl) throws IOException {
        server = URI.create(serverUrl);
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    /** Returns the address of the server, through this. */
    String url() {
        return "redis://" + server.getUserInfo() + "@127.0.0.1:" + socket.getLocalPort();
    }

    /** Swallows the next reply to a request that contains {@code words}. */
    void cutReplyTo(String words) {
        cutAfter.set(words);
    }

    /** Does this once, before the next request that contains {@code words} reaches Redis. */
    void before(String words, Runnable what) {
        delayed.set(words);
        meanwhile = what;
    }

    /** Returns how many replies were swallowed. */
    int cuts() {
        return cuts.get();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Socket redis = new Socket(server.getHost(), server.getPort());
                threads.execute(() -> serve(client, redis));
            } catch (IOException e) {
                return;
            }
        }
    }

    /** The clients of these tests send one request and wait for its reply, so a request is what is there at once. */
    private void serve(Socket client, Socket redis) {
        byte[] buffer = new byte[LARGEST_REQUEST];
        try (client;
                redis) {
            InputStream requests = client.getInputStream();
            OutputStream toRedis = redis.getOutputStream();
            AtomicReference<Boolean> cut = new AtomicReference<>(false);
            threads.execute(() -> passReplies(client, redis, cut));
            for (int n = requests.read(buffer); n >= 0; n = requests.read(buffer)) {
                String words = cutAfter.get();
                if (words != null && new String(buffer, 0, n, StandardCharsets.UTF_8).contains(words)) {
                    cutAfter.set(null);
                    cut.set(true);
                }
                words = delayed.get();
                if (words != null && new String(buffer, 0, n, StandardCharsets.UTF_8).contains(words)) {
                    delayed.set(null);
                    meanwhile.run();
                }
                toRedis.write(buffer, 0, n);
            }
        } catch (IOException e) {
            // The other side has hung up.
        }
    }

    private void passReplies(Socket client, Socket redis, AtomicReference<Boolean> cut) {
        byte[] buffer = new byte[LARGEST_REQUEST];
        try (client;
                redis) {
            InputStream replies = redis.getInputStream();
            for (int n = replies.read(buffer); n >= 0; n = replies.read(buffer)) {
                if (cut.get()) {
                    cuts.incrementAndGet();
                    return;
                }
                client.getOutputStream().write(buffer, 0, n);
            }
        } catch (IOException e) {
            // The other side has hung up.
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }
}

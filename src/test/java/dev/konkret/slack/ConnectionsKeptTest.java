package dev.konkret.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A connection to Slack is dear to open: hands are shaken, certificates read. */
class ConnectionsKeptTest {
    private static final int AT_ONCE = 30;
    private final Set<InetSocketAddress> connections = ConcurrentHashMap.newKeySet();
    private final CyclicBarrier everybodyIsHere = new CyclicBarrier(AT_ONCE);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void answer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            connections.add(exchange.getRemoteAddress());
            try {
                everybodyIsHere.await(10, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IOException(e);
            }
            exchange.getRequestBody().readAllBytes();
            byte[] ok = "{\"ok\":true,\"is_in_general\":true}".getBytes(UTF_8);
            exchange.sendResponseHeaders(200, ok.length);
            exchange.getResponseBody().write(ok);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void as_many_as_are_under_way_at_once_are_kept_for_the_next() {
        SlackCalls calls = new SlackCalls(
                SlackClient.calling(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/")),
                "xoxb-1");

        for (int wave = 0; wave < 3; wave++) {
            CompletableFuture.allOf(IntStream.range(0, AT_ONCE)
                            .mapToObj(i -> CompletableFuture.runAsync(
                                    () -> assertThat(calls.delete("C1", "1.2")).isInstanceOf(SlackResult.Sent.class),
                                    threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        }

        assertThat(connections).hasSizeLessThanOrEqualTo(AT_ONCE);
    }
}

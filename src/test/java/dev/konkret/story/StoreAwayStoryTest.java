package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import dev.konkret.redis.TestRedis;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.Protocol;
import redis.clients.jedis.RedisClient;

/** Redis stops answering for some seconds, and comes back. */
class StoreAwayStoryTest {
    private static final String VAGUE = "{\"type\":\"message\",\"channel\":\"C0WEBSITE\",\"channel_type\":\"channel\","
            + "\"user\":\"U0BEN\",\"text\":\"Wir müssten mal die Website überarbeiten.\",\"ts\":\"1740988801.000100\"}";
    private final List<String> answers = new CopyOnWriteArrayList<>();
    private Nordlicht at;
    private Wire wire;
    private HttpServer responses;

    @BeforeEach
    void monday_morning() throws IOException {
        at = new Nordlicht().listeningIn(Nordlicht.WEBSITE);
        wire = new Wire(at.botPort(), Nordlicht.SECRET);
        responses = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        responses.createContext("/", exchange -> {
            answers.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        responses.start();
    }

    @AfterEach
    void evening() {
        responses.stop(0);
        at.close();
    }

    @Test
    void people_are_told_events_come_again_and_it_recovers_by_itself() {
        try (RedisClient redis = RedisClient.create(TestRedis.url())) {
            redis.sendCommand(Protocol.Command.CLIENT, "PAUSE", "9000", "ALL");
        }
        long began = System.nanoTime();
        assertThat(command("liste").statusCode()).isEqualTo(200);
        assertThat(event().statusCode()).isEqualTo(503);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(8));

        await().until(() -> answers.stream().anyMatch(a -> a.contains("Gedächtnis")));
        await().until(() -> wire.get("/readyz").statusCode() == 200);

        assertThat(event().statusCode()).isEqualTo(200);
        await().until(() -> at.ben.privately(Nordlicht.WEBSITE).size() == 1);
    }

    private java.net.http.HttpResponse<String> event() {
        return wire.deliver(
                Wire.JSON,
                "{\"type\":\"event_callback\",\"team_id\":\"T0NORDLICHT\",\"event_id\":\"EvAway\",\"event\":" + VAGUE
                        + "}");
    }

    private java.net.http.HttpResponse<String> command(String text) {
        String url = "http://127.0.0.1:" + responses.getAddress().getPort() + "/answer";
        return wire.deliver(
                Wire.FORM,
                "command=%2Fkonkret&team_id=T0NORDLICHT&channel_id=C0WEBSITE&user_id=U0BEN&trigger_id=1.2.3&text="
                        + text + "&response_url=" + URLEncoder.encode(url, StandardCharsets.UTF_8));
    }
}

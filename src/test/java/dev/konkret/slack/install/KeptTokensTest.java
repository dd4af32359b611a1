package dev.konkret.slack.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.konkret.installation.Installations;
import dev.konkret.installation.Installed;
import dev.konkret.redis.RedisInstallations;
import dev.konkret.redis.TestRedis;
import dev.konkret.secret.SecretKey;
import dev.konkret.slack.Confinement;
import dev.konkret.slack.SlackClient;
import dev.konkret.slack.Tokens;
import dev.konkret.vault.Vault;
import dev.konkret.workspace.TeamId;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptTokensTest {
    private static final TeamId T1 = new TeamId("T1");
    private static final Instant NOW = Instant.parse("2025-03-03T08:00:00Z");

    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean refuses;
    private final Installations installations = new RedisInstallations(
            TestRedis.empty(), new Vault(List.of(SecretKey.of("kept-tokens-0123456789-0123456789"))));
    private final Confinement confinement = new Confinement();
    private HttpServer slack;
    private KeptTokens tokens;

    @BeforeEach
    void slack_gives_each_refresh_token_one_successor() throws IOException {
        slack = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        slack.setExecutor(Executors.newCachedThreadPool());
        slack.createContext("/api/oauth.v2.access", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            int n = asked.incrementAndGet();
            boolean good = !refuses && body.contains("refresh_token=xoxe-" + (n - 1));
            byte[] answer = (good
                            ? "{\"ok\":true,\"access_token\":\"xoxb-" + n + "\",\"refresh_token\":\"xoxe-" + n
                                    + "\",\"expires_in\":43200,\"team\":{\"id\":\"T1\"}}"
                            : "{\"ok\":false,\"error\":\"invalid_refresh_token\"}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        slack.start();
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        URI api = URI.create("http://127.0.0.1:" + slack.getAddress().getPort() + "/api/");
        tokens = new KeptTokens(
                installations, confinement, new OAuthCalls(SlackClient.calling(api), "client", "secret", clock), clock);
    }

    @AfterEach
    void slack_goes() {
        slack.stop(0);
    }

    @Test
    void a_token_that_does_not_end_is_never_renewed() {
        installations.save(new Installed(null, T1, "U1", "xoxb-0", null, null, null));

        assertThat(current()).isEqualTo("xoxb-0");
        assertThat(asked).hasValue(0);
    }

    @Test
    void a_token_is_renewed_two_hours_before_its_end_and_kept() {
        endsIn(Duration.ofHours(2).plusSeconds(1));
        assertThat(current()).isEqualTo("xoxb-0");

        endsIn(Duration.ofHours(2));

        assertThat(current()).isEqualTo("xoxb-1");
        assertThat(current()).isEqualTo("xoxb-1");
        assertThat(asked).hasValue(1);
        assertThat(installations.find(T1).orElseThrow().refreshToken()).isEqualTo("xoxe-1");
    }

    @Test
    void many_at_once_renew_it_once() {
        endsIn(Duration.ZERO);

        Set<String> got = IntStream.range(0, 16)
                .mapToObj(i -> CompletableFuture.supplyAsync(this::current, Executors.newSingleThreadExecutor()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .collect(Collectors.toSet());

        assertThat(got).containsExactly("xoxb-1");
        assertThat(asked).hasValue(1);
    }

    @Test
    void while_slack_renews_nothing_the_old_token_is_used_to_its_end() {
        refuses = true;
        endsIn(Duration.ofMinutes(30));
        assertThat(current()).isEqualTo("xoxb-0");

        endsIn(Duration.ZERO);

        assertThatThrownBy(this::current).isInstanceOf(Tokens.NotInstalled.class);
    }

    @Test
    void without_a_workspace_there_is_no_token_at_all() {
        installations.save(new Installed(null, T1, "U1", "xoxb-0", null, null, null));

        assertThatThrownBy(tokens::current).isInstanceOf(Tokens.NotInstalled.class);
        assertThatThrownBy(() -> confinement.within(new TeamId("T2"), tokens::current))
                .isInstanceOf(Tokens.NotInstalled.class);
    }

    private void endsIn(Duration time) {
        installations.save(new Installed(null, T1, "U1", "xoxb-0", "xoxe-0", NOW.plus(time), null));
    }

    private String current() {
        return confinement.within(T1, tokens::current);
    }
}

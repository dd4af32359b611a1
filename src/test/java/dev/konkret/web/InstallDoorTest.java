package dev.konkret.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstallDoorTest {

    /** Else a browser that comes back from Slack has forgotten its mark, and nobody can install the bot there. */
    @ParameterizedTest
    @CsvSource({
        "https://konkret.example.com, /slack, true",
        "https://example.com/konkret, /konkret/slack, true",
        "http://localhost:3000, /slack, false"
    })
    void a_browser_brings_its_mark_along_to_the_public_address(URI address, String under, boolean secure)
            throws IOException, InterruptedException {
        try (WebServer server = new WebServer(
                null,
                (body, type) -> CompletableFuture.completedStage(new Inbox.Answer(200, "", "", "x")),
                Optional::empty,
                new Metrics(),
                new InstallDoor(new Marking(), address, 600))) {
            server.start("127.0.0.1", 0);

            HttpRequest begin = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + server.port() + "/slack/install"))
                    .build();
            HttpResponse<String> page = HttpClient.newHttpClient().send(begin, HttpResponse.BodyHandlers.ofString());

            String cookie = page.headers().firstValue("Set-Cookie").orElse("");
            assertThat(cookie.split("; ?")).contains("konkret_install=mark", "Path=" + under);
            assertThat(cookie.contains("Secure")).isEqualTo(secure);
        }
    }

    /** Gives every browser the same mark. */
    private static final class Marking implements InstallDoor.Installer {
        @Override
        public InstallDoor.Page begin() {
            return new InstallDoor.Page(200, "", "mark", "default-src 'none'");
        }

        @Override
        public InstallDoor.Page back(
                @Nullable String code, @Nullable String state, @Nullable String error, @Nullable String kept) {
            return begin();
        }
    }
}

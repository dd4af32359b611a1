package dev.konkret.slack;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.slack.SlackResult.Unknown;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An encrypted connection to Slack that breaks off: whether the message arrived, nobody knows, unless Slack answered in full. */
class TlsCutTest {
    private static final String PASSWORD = "only-for-this-test";
    private static final String ANSWER = "{\"ok\":true,\"channel\":{\"id\":\"D1\"}}";

    @TempDir
    private static Path folder;

    private static SSLContext tls;
    private static X509TrustManager trust;

    private ServerSocket server;

    @BeforeAll
    static void certify() throws Exception {
        Path store = folder.resolve("slack.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keystore",
                        store.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=IP:127.0.0.1")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD.toCharArray());
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        trust = (X509TrustManager) trusted.getTrustManagers()[0];
        tls = SSLContext.getInstance("TLS");
        tls.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
    }

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void an_answer_in_full_is_heard() throws Exception {
        var asked = ask();
        try (Socket raw = server.accept()) {
            answer(raw, ANSWER.length());
            assertThat(asked.get()).isInstanceOf(SlackResult.Sent.class);
        }
    }

    @Test
    void cut_within_the_answer_nobody_knows() throws Exception {
        var asked = ask();
        try (Socket raw = server.accept()) {
            answer(raw, ANSWER.length() / 2);
            reset(raw);
        }
        assertThat(asked.get()).isInstanceOf(Unknown.class);
    }

    @Test
    void cut_after_the_request_nobody_knows() throws Exception {
        var asked = ask();
        try (Socket raw = server.accept()) {
            hear(encrypted(raw));
            reset(raw);
        }
        assertThat(asked.get()).isInstanceOf(Unknown.class);
    }

    @Test
    void cut_within_the_handshake_nobody_knows_to_be_safe() throws Exception {
        var asked = ask();
        try (Socket raw = server.accept()) {
            assertThat(raw.getInputStream().read()).as("begin of the handshake").isNotNegative();
            reset(raw);
        }
        assertThat(asked.get()).isInstanceOf(Unknown.class);
    }

    private CompletableFuture<SlackResult<String>> ask() {
        URI api = URI.create("https://127.0.0.1:" + server.getLocalPort() + "/");
        OkHttpClient trusting = new OkHttpClient.Builder()
                .sslSocketFactory(tls.getSocketFactory(), trust)
                .build();
        SlackCalls slack = new SlackCalls(
                SlackClient.calling(trusting, api, Duration.ofSeconds(30), Duration.ofSeconds(30)), () -> "xoxb-test");
        return CompletableFuture.supplyAsync(() -> slack.openDirectMessage("U1"));
    }

    private static SSLSocket encrypted(Socket raw) throws IOException {
        SSLSocket socket = (SSLSocket) tls.getSocketFactory().createSocket(raw, null, false);
        socket.setUseClientMode(false);
        return socket;
    }

    private static void hear(SSLSocket socket) throws IOException {
        assertThat(socket.getInputStream().read(new byte[8192])).isPositive();
    }

    private static void answer(Socket raw, int length) throws IOException {
        SSLSocket socket = encrypted(raw);
        hear(socket);
        OutputStream out = socket.getOutputStream();
        out.write(("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + ANSWER.length()
                        + "\r\n\r\n" + ANSWER.substring(0, length))
                .getBytes(US_ASCII));
        out.flush();
    }

    /** As a machine that is gone hangs up: no farewell of TLS, no end of the stream. */
    private static void reset(Socket raw) throws IOException {
        raw.setSoLinger(true, 0);
        raw.close();
    }
}

package dev.konkret.redis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody answers where REDIS_URL leads, but not as the bot needs it: the line says what is really wrong. */
class RedisTroubleTest {
    private static ServerProcess open;
    private static ServerProcess locked;

    @BeforeAll
    static void two_servers() {
        open = ServerProcess.start(ServerProcess.any(), "");
        locked = ServerProcess.start(ServerProcess.any(), "requirepass geheim\nuser reader on >lesen ~x +get\n");
    }

    @AfterAll
    static void evening() {
        open.close();
        locked.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "redis://%s/99 | refuses (ERR DB index is out of range); write a smaller number",
                "redis-cluster://%s | is no cluster (ERR This instance has cluster support disabled); write redis://",
                "rediss://%s | is not understood (Read timed out); write redis:// if it speaks no TLS",
                "redis-sentinel://%s/main | write redis://host:port for a Redis without sentinels"
            })
    void an_address_of_another_kind_is_told_with_the_one_to_write(String url, String said) {
        refused(url.formatted(open.address()), open.address(), said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "redis://%s | wants a password; write it into the address",
                "redis-cluster://%s | wants a password; write it into the address",
                "redis://:falsch@%s | refuses this user and password; write those it knows",
                "redis://reader:lesen@%s | refuses (NOPERM"
            })
    void a_password_that_is_missing_or_wrong_is_told_apart(String url, String said) {
        refused(url.formatted(locked.address()), locked.address(), said);
    }

    @Test
    void a_server_too_old_to_know_the_command_does_not_bring_the_password_into_the_line() throws IOException {
        String answer = "-ERR unknown command `HELLO`, with args beginning with: `2`, `AUTH`, `default`, `geheim`\r\n";
        try (ServerSocket old = answering(answer)) {
            refused("redis://:geheim@127.0.0.1:" + old.getLocalPort(), "127.0.0.1", " (ERR unknown command");
        }
    }

    @Test
    void what_is_no_redis_may_want_tls() throws IOException {
        try (ServerSocket other = answering("\u0015\u0003")) {
            refused("redis://127.0.0.1:" + other.getLocalPort(), "127.0.0.1", "write rediss:// if it speaks TLS");
        }
    }

    private static void refused(String url, String where, String said) {
        assertThatThrownBy(() -> RedisConnection.open(url, "test"))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("REDIS_URL: ")
                .hasMessageContainingAll(where, said)
                .hasMessageNotContainingAny("geheim", "falsch", "lesen", "\n");
    }

    /** Says the same to whatever is asked. */
    private static ServerSocket answering(String answer) throws IOException {
        ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread serving = new Thread(() -> {
            while (!door.isClosed()) {
                try (Socket guest = door.accept()) {
                    while (guest.getInputStream().read(new byte[4_096]) > 0)
                        guest.getOutputStream().write(answer.getBytes(UTF_8));
                } catch (IOException e) {
                    // The guest hung up, or the door is closed.
                }
            }
        });
        serving.setDaemon(true);
        serving.start();
        return door;
    }
}

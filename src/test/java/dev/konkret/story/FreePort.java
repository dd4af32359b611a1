package dev.konkret.story;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Random;

/** Ports for bots that must know theirs beforehand: below those the system gives to outgoing connections, which come at any moment. */
final class FreePort {
    private static final int LOWEST = 11_000;
    private static final int RANGE = 10_000;
    private static final Random ANY = new Random();

    private FreePort() {}

    static int any() {
        while (true) {
            int port = LOWEST + ANY.nextInt(RANGE);
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // Another one, then.
            }
        }
    }
}

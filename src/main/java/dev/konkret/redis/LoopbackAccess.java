package dev.konkret.redis;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Where and how the built-in Redis lets us in: a port of the loopback interface and a password nobody else knows. */
record LoopbackAccess(int port, String password) {
    private static final int FIRST_PORT = 20_000;
    private static final int PORTS = 12_000;
    private static final int PORT_TRIES = 50;
    private static final int PASSWORD_BYTES = 24;
    private static final SecureRandom SECRETS = new SecureRandom();

    /**
     * Returns a free port and a new password.
     *
     * <p>The port is none of those that systems give to outgoing connections, so that nobody sits on it when Redis is restarted.
     */
    static LoopbackAccess fresh() throws IOException {
        byte[] password = new byte[PASSWORD_BYTES];
        SECRETS.nextBytes(password);
        for (int tries = 0; tries < PORT_TRIES; tries++) {
            int port = FIRST_PORT + SECRETS.nextInt(PORTS);
            if (isFree(port)) return new LoopbackAccess(port, HexFormat.of().formatHex(password));
        }
        throw new IOException("no free port from " + FIRST_PORT + " on");
    }

    private static boolean isFree(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (BindException e) {
            return false;
        }
    }

    /** Returns the address to connect to, with the password in it. */
    String url() {
        return "redis://:" + password + "@127.0.0.1:" + port;
    }

    @Override
    public String toString() {
        return "127.0.0.1:" + port;
    }
}

package dev.konkret.socket;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One connection. What comes in on it is acknowledged on it, however many others there are by then. */
final class Socket extends WebSocketListener {
    private static final Logger log = LoggerFactory.getLogger(Socket.class);

    private static final int NORMAL = 1000;

    /** What becomes of a connection; called on its own thread, each at most once. */
    interface Fate {
        /** Slack will deliver here from now on. */
        void greeted(Socket socket);

        /** Slack is going to end it and wants another one first. */
        void dismissed(Socket socket, String reason);

        /** Nothing comes here any more. */
        void gone(Socket socket, String why);
    }

    private final SocketInbox inbox;
    private final Fate fate;
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicBoolean greeted = new AtomicBoolean();
    private final AtomicBoolean dismissed = new AtomicBoolean();
    private final AtomicBoolean gone = new AtomicBoolean();
    private volatile @Nullable WebSocket wire;

    Socket(SocketInbox inbox, Fate fate) {
        this.inbox = inbox;
        this.fate = fate;
    }

    boolean isGreeted() {
        return greeted.get();
    }

    /** Returns whether something that came in has no answer yet. */
    boolean isBusy() {
        return underWay.get() > 0;
    }

    /** Tells what it goes over, before anything comes. */
    void over(WebSocket webSocket) {
        wire = webSocket;
    }

    /** Ends it in good order. */
    void close() {
        WebSocket open = wire;
        if (open != null) open.close(NORMAL, null);
    }

    /** Ends it at once. */
    void cut(String why) {
        WebSocket open = wire;
        if (open != null) open.cancel();
        end(why);
    }

    @Override
    public void onOpen(WebSocket webSocket, Response response) {
        if (gone.get()) webSocket.cancel();
    }

    @Override
    public void onMessage(WebSocket webSocket, String text) {
        Envelope envelope = Envelope.read(text);
        if (envelope == null) {
            log.info("something came over a socket that is no envelope");
        } else if (envelope.type().equals("hello")) {
            if (greeted.compareAndSet(false, true)) fate.greeted(this);
        } else if (envelope.type().equals("disconnect")) {
            if (dismissed.compareAndSet(false, true)) fate.dismissed(this, envelope.reason());
        } else if (envelope.isDelivery()) {
            deliver(webSocket, envelope);
        }
    }

    private void deliver(WebSocket from, Envelope envelope) {
        underWay.incrementAndGet();
        var unused = received(envelope).whenComplete((answer, failure) -> {
            if (failure != null) {
                log.error("a delivery failed", failure);
            } else if (answer.status() < 500 && !from.send(envelope.acknowledgement(answer))) {
                // Slack sends it again on another connection, and it is found to be handled then.
                log.debug("an acknowledgement came too late");
            }
            underWay.decrementAndGet();
        });
    }

    private CompletionStage<SocketInbox.Answer> received(Envelope envelope) {
        try {
            return inbox.receive(envelope.body(), envelope.contentType());
        } catch (RuntimeException e) {
            // Thrown here it would end the connection, and all that is on its way on it.
            return CompletableFuture.failedStage(e);
        }
    }

    @Override
    public void onClosing(WebSocket webSocket, int code, String reason) {
        webSocket.close(NORMAL, null);
        end("closed_by_slack");
    }

    @Override
    public void onClosed(WebSocket webSocket, int code, String reason) {
        end("closed");
    }

    @Override
    public void onFailure(WebSocket webSocket, Throwable failure, @Nullable Response response) {
        end(failure.getClass().getSimpleName());
    }

    private void end(String why) {
        if (gone.compareAndSet(false, true)) fate.gone(this, why);
    }
}

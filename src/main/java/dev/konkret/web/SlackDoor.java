package dev.konkret.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where Slack's deliveries come in: in front of everything else, and answered on the thread that read them, because one
 * look settles nearly all of them. What takes longer is worked on elsewhere; nothing here waits.
 */
final class SlackDoor extends Handler.Wrapper {
    private static final Logger log = LoggerFactory.getLogger(SlackDoor.class);

    private static final int LARGEST_BODY_BYTES = 1 << 20;

    /** Slack gives up after as long: who is slower is not Slack, and what was sent so far is not kept any longer. */
    private static final Duration SLOWEST_BODY = Duration.ofSeconds(3);

    /** Who opens the address in a browser, to see whether the way to it is open, learns that it is. */
    private static final Inbox.Answer FOR_SLACK =
            new Inbox.Answer(405, "text/plain; charset=utf-8", "This is for Slack, which comes with POST.", "");

    private final Signature signature;
    private final Inbox inbox;
    private final Metrics metrics;

    /** @param elsewhere who answers whatever is no delivery */
    SlackDoor(Signature signature, Inbox inbox, Metrics metrics, Handler elsewhere) {
        super(elsewhere);
        this.signature = signature;
        this.inbox = inbox;
        this.metrics = metrics;
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (!Request.getPathInContext(request).equals("/slack/events")) {
            getServer().getThreadPool().execute(() -> elsewhere(request, response, callback));
            return true;
        }
        if (!HttpMethod.POST.is(request.getMethod())) {
            GuardHeaders.set(response.getHeaders()::put);
            response.getHeaders().put(HttpHeader.ALLOW, HttpMethod.POST.asString());
            write(FOR_SLACK, response, callback);
            return true;
        }
        long began = System.nanoTime();
        CompletableFuture<byte[]> read = new CompletableFuture<>();
        Content.Source.asRetainableByteBuffer(
                request,
                request.getComponents().getByteBufferPool(),
                false,
                LARGEST_BODY_BYTES,
                // Copied right here: the buffer goes back to its pool afterwards.
                Promise.from(
                        body -> read.complete(BufferUtil.toArray(body.getByteBuffer())), read::completeExceptionally));
        if (!read.isDone()) read.orTimeout(SLOWEST_BODY.toMillis(), TimeUnit.MILLISECONDS);
        var unused = read.handle((body, broken) -> broken == null ? answer(request, body) : unread(broken, response))
                .thenCompose(Function.identity())
                .exceptionally(SlackDoor::failed)
                .thenAccept(answer -> {
                    metrics.delivered(answer.outcome(), Duration.ofNanos(System.nanoTime() - began));
                    write(answer, response, callback);
                });
        return true;
    }

    /** Health, figures and the like may wait, so they have a thread for it. */
    private void elsewhere(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) Response.writeError(request, response, callback, 404);
        } catch (Exception e) {
            Response.writeError(request, response, callback, e);
        }
    }

    private CompletionStage<Inbox.Answer> answer(Request request, byte[] body) {
        String timestamp = request.getHeaders().get("X-Slack-Request-Timestamp");
        if (!signature.fits(timestamp, request.getHeaders().get("X-Slack-Signature"), body)) {
            return refused(401, "bad_signature");
        }
        String contentType = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        return inbox.receive(body, contentType == null ? "" : contentType);
    }

    private static CompletionStage<Inbox.Answer> unread(Throwable why, Response response) {
        if (!(why instanceof TimeoutException)) return refused(413, "too_large");
        response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
        return refused(408, "too_slow");
    }

    private static void write(Inbox.Answer answer, Response response, Callback callback) {
        response.setStatus(answer.status());
        if (!answer.contentType().isEmpty()) response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.contentType());
        response.write(true, ByteBuffer.wrap(answer.body().getBytes(StandardCharsets.UTF_8)), callback);
    }

    private static Inbox.Answer failed(Throwable failure) {
        log.error("a delivery failed", failure);
        return new Inbox.Answer(500, "", "", "failed");
    }

    private static CompletionStage<Inbox.Answer> refused(int status, String why) {
        String body = "{\"ok\":false,\"error\":\"" + why + "\"}";
        return CompletableFuture.completedStage(new Inbox.Answer(status, "application/json; charset=utf-8", body, why));
    }
}

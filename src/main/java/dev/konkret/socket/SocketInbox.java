package dev.konkret.socket;

import java.util.concurrent.CompletionStage;

/** Takes what Slack delivers, in the form it would have over HTTP. */
@FunctionalInterface
public interface SocketInbox {

    /** Answers one delivery, within Slack's three seconds. Returns at once: the thread that calls reads other deliveries. */
    CompletionStage<Answer> receive(byte[] body, String contentType);

    /**
     * What HTTP would answer.
     *
     * @param status from 500 on the delivery is not acknowledged, so that Slack sends it again
     */
    record Answer(int status, String contentType, String body) {}
}

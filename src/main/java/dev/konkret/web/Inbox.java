package dev.konkret.web;

import java.util.concurrent.CompletionStage;

/** Takes what Slack delivers, once the signature was found good. */
@FunctionalInterface
public interface Inbox {

    /**
     * Answers one delivery, within Slack's three seconds. Returns at once: the thread that calls reads other deliveries.
     *
     * @param contentType as sent; empty when there was none
     */
    CompletionStage<Answer> receive(byte[] body, String contentType);

    /**
     * What goes back.
     *
     * @param outcome one word for the figures, from a small fixed set
     */
    record Answer(int status, String contentType, String body, String outcome) {}
}

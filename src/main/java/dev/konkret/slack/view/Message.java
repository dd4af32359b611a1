package dev.konkret.slack.view;

import tools.jackson.databind.node.ArrayNode;

/**
 * A message for Slack.
 *
 * @param text what notifications and screen readers get, in mrkdwn; never empty
 * @param blocks what people see, within Slack's limits
 */
public record Message(String text, ArrayNode blocks) {
    public Message {
        if (text.isBlank()) throw new IllegalArgumentException("a message needs a text");
    }

    /** Returns the blocks as Slack wants them in a call: a JSON array. */
    public String blocksAsString() {
        return blocks.toString();
    }
}

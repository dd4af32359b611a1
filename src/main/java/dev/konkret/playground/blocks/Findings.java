package dev.konkret.playground.blocks;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a payload, in Slack's words and in the order in which it was found. */
public final class Findings {
    private final List<String> messages = new ArrayList<>();

    void add(String what, String pointer) {
        messages.add("[ERROR] " + what + " [json-pointer:" + pointer + "]");
    }

    /** The lines for {@code response_metadata.messages}; empty when everything is as it should be. */
    public List<String> messages() {
        return List.copyOf(messages);
    }

    /** Whether Slack would accept it. */
    public boolean isEmpty() {
        return messages.isEmpty();
    }
}

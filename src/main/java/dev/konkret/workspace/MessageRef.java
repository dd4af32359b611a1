package dev.konkret.workspace;

import org.jspecify.annotations.Nullable;

/**
 * Where a message stands.
 *
 * @param ts Slack's timestamp of the message, unique within the channel and never to be read as a number
 * @param threadTs timestamp of the message that opened the thread; null outside of threads
 */
public record MessageRef(
        ChannelId channel, String ts, @Nullable String threadTs) {
    public MessageRef {
        if (ts.isBlank()) throw new IllegalArgumentException("ts is blank");
    }

    /** Returns the timestamp under which an answer belongs: the thread's if there is one, else this message's. */
    public String thread() {
        return threadTs == null ? ts : threadTs;
    }
}

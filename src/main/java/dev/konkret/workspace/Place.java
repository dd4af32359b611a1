package dev.konkret.workspace;

import org.jspecify.annotations.Nullable;

/**
 * Where something was said or written down.
 *
 * @param message the message there; null when it was written down in the channel without one, by a command
 */
public record Place(ChannelId channel, @Nullable MessageRef message) {
    public Place {
        if (message != null && !message.channel().equals(channel))
            throw new IllegalArgumentException("the message is in another channel");
    }

    /** Returns the place of that message. */
    public static Place of(MessageRef message) {
        return new Place(message.channel(), message);
    }

    /** Returns the channel as a place, without a message. */
    public static Place in(ChannelId channel) {
        return new Place(channel, null);
    }

    /** Returns under which message an answer belongs; null when it stands in the channel by itself. */
    public @Nullable String thread() {
        return message == null ? null : message.thread();
    }

    /** Returns where an answer stands that Slack gave this timestamp. */
    public MessageRef answer(String ts) {
        return new MessageRef(channel, ts, thread());
    }
}

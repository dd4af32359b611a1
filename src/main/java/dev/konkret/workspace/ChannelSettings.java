package dev.konkret.workspace;

import java.util.Set;

/**
 * What a channel has agreed on.
 *
 * @param listening somebody agreed that ordinary messages may be heard
 * @param mutedFrames ids of the frames nobody in this channel is asked about
 */
public record ChannelSettings(boolean listening, Set<String> mutedFrames) {

    /** A channel the bot is in, but not yet allowed to hear. */
    public static final ChannelSettings SILENT = new ChannelSettings(false, Set.of());

    public ChannelSettings {
        mutedFrames = Set.copyOf(mutedFrames);
    }
}

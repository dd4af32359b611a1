package dev.konkret.digest;

import dev.konkret.workspace.ChannelId;

/**
 * A resource a goal lacks, and nobody sees to it.
 *
 * @param channel where the goal lives; who may not read there may not read this
 * @param goal in a few words
 * @param what is missing, in a few words
 */
public record Gap(ChannelId channel, String goal, String what) {}

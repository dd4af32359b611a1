package dev.konkret.slack;

import dev.konkret.digest.Audience;
import dev.konkret.slack.SlackResult.Refused;
import dev.konkret.slack.SlackResult.Sent;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may read where, asked of Slack at the moment it matters; nothing is remembered. */
public final class SlackAudience implements Audience {
    private final SlackCalls calls;
    private final SlackDirectory directory;

    public SlackAudience(SlackCalls calls, SlackDirectory directory) {
        this.calls = calls;
        this.directory = directory;
    }

    /** What is known of a channel. */
    private enum Kind {
        PUBLIC,
        PRIVATE,
        CLOSED_TO_US,
        UNKNOWN
    }

    @Override
    public Optional<Set<ChannelId>> readableBy(MemberId person, Set<ChannelId> channels) {
        Set<ChannelId> readable = new LinkedHashSet<>();
        for (ChannelId channel : channels) {
            switch (kind(channel)) {
                case PUBLIC -> readable.add(channel);
                case PRIVATE -> {
                    SlackResult<List<String>> members = directory.channel(channel.value());
                    if (members instanceof Sent<List<String>> known) {
                        if (known.value().contains(person.value())) readable.add(channel);
                    } else if (!(members instanceof Refused<List<String>>)) {
                        return Optional.empty();
                    }
                }
                case CLOSED_TO_US -> {}
                case UNKNOWN -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(readable);
    }

    @Override
    public Optional<Set<ChannelId>> readableIn(ChannelId where, Set<ChannelId> channels) {
        Set<ChannelId> readable = new LinkedHashSet<>();
        for (ChannelId channel : channels) {
            Kind kind = kind(channel);
            if (kind == Kind.UNKNOWN) return Optional.empty();
            if (kind == Kind.PUBLIC || (kind == Kind.PRIVATE && channel.equals(where))) readable.add(channel);
        }
        return Optional.of(readable);
    }

    private Kind kind(ChannelId channel) {
        SlackResult<Boolean> isPrivate = calls.isPrivate(channel.value());
        if (isPrivate instanceof Sent<Boolean> known) return known.value() ? Kind.PRIVATE : Kind.PUBLIC;
        return isPrivate instanceof Refused<Boolean> ? Kind.CLOSED_TO_US : Kind.UNKNOWN;
    }
}

package dev.konkret.slack;

import dev.konkret.digest.Audience;
import dev.konkret.finding.Sight;
import dev.konkret.slack.SlackResult.Refused;
import dev.konkret.slack.SlackResult.Sent;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.Members;
import dev.konkret.workspace.TeamId;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Who may read where, asked of Slack at the moment it matters; nothing is remembered. */
public final class SlackAudience implements Audience {
    private final SlackCalls calls;
    private final Sight sight;

    public SlackAudience(SlackCalls calls, Members members) {
        this.calls = calls;
        this.sight = SlackSight.strict(calls, members);
    }

    @Override
    public Optional<Set<ChannelId>> readableBy(TeamId team, MemberId person, Set<ChannelId> channels) {
        Sight.Eyes eyes = sight.of(team, person);
        Set<ChannelId> readable = new LinkedHashSet<>();
        try {
            for (ChannelId channel : channels) if (eyes.see(channel)) readable.add(channel);
        } catch (Sight.Clouded e) {
            return Optional.empty();
        }
        return Optional.of(readable);
    }

    @Override
    public Optional<Set<ChannelId>> readableIn(ChannelId where, Set<ChannelId> channels) {
        Set<ChannelId> readable = new LinkedHashSet<>();
        for (ChannelId channel : channels) {
            SlackResult<Boolean> isPublic = calls.isPublic(channel.value());
            if (isPublic instanceof Sent<Boolean> known) {
                if (known.value() || channel.equals(where)) readable.add(channel);
            } else if (!(isPublic instanceof Refused<Boolean>)) {
                return Optional.empty();
            }
        }
        return Optional.of(readable);
    }
}

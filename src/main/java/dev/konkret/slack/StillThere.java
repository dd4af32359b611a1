package dev.konkret.slack;

import dev.konkret.slack.SlackResult.Sent;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.Member;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.Members;
import dev.konkret.workspace.TeamId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whether somebody who was let into a form may still read the channel it is about. What Slack says holds for a minute, so that a
 * workshop does not use up what Slack answers; what it does not say leaves the form open, because what was typed would be lost.
 */
public final class StillThere {
    private static final Duration HOLDS = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final SlackCalls slack;
    private final Members members;
    private final Clock clock;
    private final Map<Reading, Instant> seen = new ConcurrentHashMap<>();

    private record Reading(TeamId team, MemberId reader, ChannelId channel) {}

    public StillThere(SlackCalls slack, Members members, Clock clock) {
        this.slack = slack;
        this.members = members;
        this.clock = clock;
    }

    /** Returns whether this person may read that channel; true when it cannot be found out. */
    public boolean mayRead(TeamId team, MemberId reader, ChannelId channel) {
        if (channel.isDirect()) return true;
        Reading reading = new Reading(team, reader, channel);
        Instant now = clock.instant();
        Instant before = seen.get(reading);
        if (before != null && now.isBefore(before.plus(HOLDS))) return true;
        boolean may = look(reading);
        if (seen.size() >= MOST) seen.clear();
        if (may) seen.put(reading, now);
        return may;
    }

    private boolean look(Reading reading) {
        SlackResult<Set<String>> isIn = slack.channelsOf(reading.reader().value());
        if (!(isIn instanceof Sent<Set<String>> in)) return true;
        if (in.value().contains(reading.channel().value())) return true;
        boolean full = members.find(reading.team(), reading.reader())
                .filter(member -> member.kind() == Member.Kind.FULL)
                .isPresent();
        return full && slack.isPublic(reading.channel().value()).got().orElse(true);
    }
}

package dev.konkret.redis;

import dev.konkret.digest.CrewId;
import dev.konkret.workspace.ChannelId;

/**
 * The keys of a workspace's rounds, teams and digests.
 *
 * <pre>
 * {17}:T1:rd:C1              hash   latest round of this channel, a document; see {@link RoundText}
 * {17}:T1:pk:C1              hash   topics a round of this channel parked, id → text
 * {17}:T1:rp:C1              hash   "p" when this channel wants its round: day of the week, time, zone
 * {17}:T1:cw:ab12            hash   a team, a document; see {@link CrewText}
 * {17}:T1:cm:all             hash   ids of the teams
 * {17}:T1:dg:ab12            hash   latest digest of a team, a document; see {@link IssueText}; 35 days
 * {17}:T1:sl:ab12:2025-W11   hash   line of that week's digest → its owner and, behind a blank, when it was shown, epoch ms; 35 days
 * {17}:T1:cm:own             hash   persons who want a digest of their own
 * </pre>
 */
record MeetingKeys(String base) {

    String round(ChannelId channel) {
        return base + ":rd:" + channel.value();
    }

    String parkedIn(ChannelId channel) {
        return base + ":pk:" + channel.value();
    }

    String roundPlan(ChannelId channel) {
        return base + ":rp:" + channel.value();
    }

    String crew(CrewId id) {
        return base + ":cw:" + id;
    }

    String crews() {
        return base + ":cm:all";
    }

    String ownDigests() {
        return base + ":cm:own";
    }

    String issue(CrewId crew) {
        return base + ":dg:" + crew;
    }

    String previews(CrewId crew, String week) {
        return base + ":sl:" + crew + ":" + week;
    }
}

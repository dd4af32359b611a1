package dev.konkret.redis;

import dev.konkret.hearing.TopicId;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;

/**
 * The keys of what a workspace's bot has heard: open topics, baskets, the budget of questions.
 *
 * <pre>
 * {17}:T1:q:7c1              hash   open topic; fields in {@link TopicRecord}
 * {17}:T1:bm:U1              zset   this person's basket: topic → heard at, epoch ms
 * {17}:T1:bc:C1              zset   this channel's basket: topic → heard at, epoch ms
 * {17}:T1:ev:Ev1             string an event that was heard: what became of it, token of the call; a day
 * {17}:T1:bt:C1:1732.1       string questions asked in this thread; 30 days
 * {17}:T1:bd:C1:2026-11-23   string questions asked in this channel on this day; 3 days
 * {17}:T1:ba:U1              string when this person was asked last, epoch ms; as long as it matters
 * {17}:T1:fr                 hash   figures of the frames: "a:frame" asked, "t:frame" taken; nobody reads an older "d:frame"
 * {17}:T1:mn:C1              zset   what was said in this channel, as numbers and timestamp → when, epoch ms; 90 days
 * </pre>
 */
record TopicKeys(String base) {

    String records() {
        return base + ":q:";
    }

    String topic(TopicId id) {
        return records() + id.value();
    }

    String basketOf(MemberId author) {
        return base + ":bm:" + author.value();
    }

    String basketIn(ChannelId channel) {
        return base + ":bc:" + channel.value();
    }

    String event(String eventId) {
        return base + ":ev:" + eventId;
    }

    String askedInThread(ChannelId channel, String threadTs) {
        return base + ":bt:" + channel.value() + ":" + threadTs;
    }

    String askedOn(ChannelId channel, LocalDate day) {
        return base + ":bd:" + channel.value() + ":" + day;
    }

    String lastAsked(MemberId author) {
        return base + ":ba:" + author.value();
    }

    String frames() {
        return base + ":fr";
    }

    String mentionsIn(ChannelId channel) {
        return base + ":mn:" + channel.value();
    }
}

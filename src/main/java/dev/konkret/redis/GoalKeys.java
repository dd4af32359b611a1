package dev.konkret.redis;

import dev.konkret.goal.GoalId;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;

/**
 * The keys of a workspace's goals and of what people have typed for them.
 *
 * <pre>
 * {17}:T1:go:v4f2            hash   goal; fields in {@link GoalRecord}
 * {17}:T1:gl:open            zset   open goals → their date, yyyymmdd
 * {17}:T1:gl:closed          zset   goals reached or given up → when, epoch ms
 * {17}:T1:gc:C1              zset   open goals of this channel → their date
 * {17}:T1:gm:U1              zset   of earlier versions: open goals this person is in charge of; erased with one of them
 * {17}:T1:dr:U1:v4f2         string what this person has typed into the form of this goal, see {@link DraftJson}; 30 days
 * {17}:T1:dm:U1              zset   goals this person has a draft of → order of touching
 * </pre>
 */
record GoalKeys(String base) {

    String records() {
        return base + ":go:";
    }

    String goal(GoalId id) {
        return records() + id.value();
    }

    String open() {
        return base + ":gl:open";
    }

    String closed() {
        return base + ":gl:closed";
    }

    String in(ChannelId channel) {
        return base + ":gc:" + channel.value();
    }

    String ofMembers() {
        return base + ":gm:";
    }

    String draftsBy(MemberId member) {
        return base + ":dr:" + member.value() + ":";
    }

    String draft(MemberId by, GoalId goal) {
        return draftsBy(by) + goal.value();
    }

    String draftsOf(MemberId member) {
        return base + ":dm:" + member.value();
    }
}

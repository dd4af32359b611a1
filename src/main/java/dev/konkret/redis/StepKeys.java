package dev.konkret.redis;

import dev.konkret.goal.GoalId;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;

/**
 * The keys of a workspace's next steps and of their indexes.
 *
 * <pre>
 * {17}:T1:s:4f2a             hash   next step; fields in {@link StepRecord}; fields that are numbers are its history,
 *                                   one line per version, see {@link EventLine}
 * {17}:T1:m:U1               zset   open steps that concern this person → day they are due, yyyymmdd
 * {17}:T1:c:C1               zset   open steps said in this channel that nobody has accepted → day they are due, yyyymmdd;
 *                                   the accepted ones stand in od and op, those of an older version here too
 * {17}:T1:f:U1               zset   steps this person finished → when, epoch ms; capped
 * {17}:T1:gs:v4f2            zset   steps that serve this goal, open and closed → day they are or were due, yyyymmdd
 * {17}:T1:k:C1               hash   timestamp of a card in this channel, without its point → step
 * {17}:T1:od:C1              zset   accepted steps of this channel that somebody works on; this and the next see channel-steps.lua
 * {17}:T1:op:C1              zset   … that wait for help or a decision
 * {17}:T1:oe:C1              zset   … that were done
 * {17}:T1:ox:C1              zset   … that were dropped
 * {17}:T1:on:C1              zset   … that serve no goal
 * {17}:T1:ov:C1              zset   … whose date was moved
 * </pre>
 */
record StepKeys(String base) {

    String records() {
        return base + ":s:";
    }

    String step(NextStepId id) {
        return records() + id.value();
    }

    String openOfMembers() {
        return base + ":m:";
    }

    String openOf(MemberId member) {
        return openOfMembers() + member.value();
    }

    String openIn(ChannelId channel) {
        return base + ":c:" + channel.value();
    }

    String finished() {
        return base + ":f:";
    }

    String finishedBy(MemberId member) {
        return finished() + member.value();
    }

    String ofGoals() {
        return base + ":gs:";
    }

    String ofGoal(GoalId goal) {
        return ofGoals() + goal.value();
    }

    String cardsIn(ChannelId channel) {
        return base + ":k:" + channel.value();
    }

    String workedOnIn(ChannelId channel) {
        return base + ":od:" + channel.value();
    }

    String waitingIn(ChannelId channel) {
        return base + ":op:" + channel.value();
    }

    String doneIn(ChannelId channel) {
        return base + ":oe:" + channel.value();
    }

    String droppedIn(ChannelId channel) {
        return base + ":ox:" + channel.value();
    }

    String withoutGoalIn(ChannelId channel) {
        return base + ":on:" + channel.value();
    }

    String movedIn(ChannelId channel) {
        return base + ":ov:" + channel.value();
    }
}

package dev.konkret.redis;

import dev.konkret.goal.GoalId;
import dev.konkret.goal.PollId;

/**
 * The keys of a workspace's polls.
 *
 * <pre>
 * {17}:T1:p:g1-p1            hash   poll; fields in {@link PollRecord}
 * {17}:T1:pr:g1-p1           hash   its roll: person → ids of their groups, packed
 * {17}:T1:pv:g1-p1           hash   votes of a named poll: person → whether it was changed, token, ballot; see {@link BallotLine}
 *
 * Of an anonymous poll, gone when it is over; nothing joins the first with the other two:
 * {17}:T1:pt:g1-p1           hash   who has voted: person → token of the call, ids of their groups, packed
 * {17}:T1:pc:g1-p1           hash   cell and what was answered → how often
 * {17}:T1:pw:g1-p1           set    reasons: stance and words
 *
 * {17}:T1:pl                 zset   every poll → when it opened, epoch ms; 0 while it has a roll only
 * {17}:T1:po                 zset   open polls → when they close, epoch ms
 * {17}:T1:pg:g1              zset   polls of this goal → when they opened, epoch ms
 *
 * {17}:T1:pf:g1              hash   confidence: "20250303" a round, "20250303:4" how many answered 4,
 *                                   "20250303:TIME" how many miss that, "-" day of the latest round
 * {17}:T1:pa:g1              hash   who has answered in the latest round: "U1", and said what is missing: "U1 TIME" → token
 * {17}:T1:pz                 set    goals with confidence
 * </pre>
 */
record PollKeys(String base) {

    /** What follows the base in the key of a poll. */
    private static final String POLL = ":";

    String poll(PollId id) {
        return base + POLL + id.value();
    }

    String roll(PollId id) {
        return base + "r:" + id.value();
    }

    String votes(PollId id) {
        return base + "v:" + id.value();
    }

    String turnout(PollId id) {
        return base + "t:" + id.value();
    }

    String cells(PollId id) {
        return base + "c:" + id.value();
    }

    String reasons(PollId id) {
        return base + "w:" + id.value();
    }

    String all() {
        return base + "l";
    }

    String open() {
        return base + "o";
    }

    String ofGoal(GoalId goal) {
        return base + "g:" + goal.value();
    }

    /** Returns what every poll's own key begins with. */
    String records() {
        return base + POLL;
    }

    String confidence(GoalId goal) {
        return base + "f:" + goal.value();
    }

    String answered(GoalId goal) {
        return base + "a:" + goal.value();
    }

    String goalsWithConfidence() {
        return base + "z";
    }
}
